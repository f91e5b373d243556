import { type FlowBuilder, unknown } from "../../model/build.ts";
import type { Entry, Intent, NodeRef, Place } from "../../model/model.ts";
import { placeKey } from "../../model/place.ts";
import type { Answer } from "../answer-words.ts";
import { checkAction, type Desk } from "./actions.ts";
import { answersBy, type Options } from "./answers.ts";
import { addDoing, addStep } from "./doing.ts";
import { addWait } from "./hearing.ts";
import type { Path } from "./paths.ts";
import { key, type Position, Positions, type Spread } from "./positions.ts";
import { addIdle, nameOf, type Said, type Talk } from "./talk.ts";

/**
 * Rules and stories as one graph. A conversation is at several positions at once: at every step of a path whose steps so far are what
 * happened. So paths that begin alike share their nodes, and a path that begins with an action goes on wherever that action was run.
 */
export class Conversation implements Talk {
  readonly desk: Desk;
  readonly flow: FlowBuilder;
  readonly positions: Positions;
  readonly options: Options;
  readonly answerTo: (intent: string) => Answer | undefined;
  private readonly made = new Map<string, string>();
  private readonly work: (() => void)[] = [];

  constructor(desk: Desk, flow: FlowBuilder, paths: readonly Path[], intents: readonly Intent[], options: Options) {
    this.desk = desk;
    this.flow = flow;
    this.positions = new Positions(paths);
    this.options = options;
    this.answerTo = answersBy(intents);
    for (const { steps } of paths)
      for (const step of steps) if (step.kind === "action") checkAction(desk, step.name, step.nameAt ?? step.at);
  }

  /** Adds the handlers of all intents, and the ways in that no intent opens. */
  all(intents: readonly Intent[]): void {
    const names = new Set([...intents.map(({ name }) => name), ...this.positions.intents()]);
    for (const name of names) for (const entry of this.entryOf(name)) this.flow.entry(entry);
    this.finish();
    for (const { positions, at } of this.positions.unopened()) {
      const to = this.node(positions, "");
      if (to !== null) this.flow.entry({ kind: "event", to, at });
      this.finish();
    }
  }

  /** Adds an action that a policy runs by itself, as a handler of its own. */
  handler(action: string, at: Place): NodeRef {
    const step = { kind: "action", name: action, at } as const;
    const node = addDoing(this, step, this.positions.ran(step, []), `policy ${placeKey(at)}`, "");
    this.flow.entry({ kind: "handler", to: node, at });
    this.finish();
    return { flow: this.flow.id, node };
  }

  /** The way in by an intent; nothing where no path and no trigger handles it. */
  private entryOf(intent: string): readonly Entry[] {
    const to = this.handlerOf(intent);
    const at = this.positions.after(intent)[0]?.at ?? this.desk.domain.intents.get(intent)?.at;
    return to === null || !at ? [] : [{ kind: "intent", intent, at, to, direct: true }];
  }

  later(work: () => void): void {
    this.work.push(work);
  }

  private finish(): void {
    for (let next = this.work.pop(); next; next = this.work.pop()) next();
  }

  node(positions: readonly Position[], intent: string, last?: Said): string | null {
    const spread = this.positions.certain(positions);
    if (spread.slots.length > 0) return this.slots(spread, intent, last);
    const [action] = spread.actions;
    if (action && spread.actions.length === 1) return addStep(this, action, intent);
    if (action) return this.policies(spread, intent);
    if (spread.open) return this.predicted(spread.open.at);
    if (spread.lost) return this.lost(spread.lost);
    return addWait(this, spread, intent, last);
  }

  handlerOf(intent: string): string | null {
    const { desk, flow, positions } = this;
    const begun = positions.after(intent);
    const [only] = begun;
    const declared = desk.domain.intents.get(intent);
    if (!only && declared?.triggers !== undefined) {
      const step = { kind: "action", name: declared.triggers, at: declared.at } as const;
      return this.once(`triggers ${intent}`, [], intent, (id) => addDoing(this, step, positions.ran(step, []), id, intent));
    }
    if (!only || (begun.length === 1 && !only.when)) return only ? this.node(only.positions, intent) : null;
    const all = begun.flatMap((each) => each.positions);
    return this.once(`handlers of ${intent}`, all, intent, () => {
      const branch = flow.node("branch", flow.fresh(`handlers of ${intent}`), only.at, { synthetic: true, label: intent });
      this.later(() => {
        for (const { when, positions: here, at } of begun) {
          const to = this.node(here, intent) ?? addIdle(this, branch, at);
          flow.exit(branch, when ? "case" : "default", to, { at, ...(when && { when }) });
        }
      });
      return branch;
    });
  }

  once(kind: string, positions: readonly Position[], intent: string, make: (id: string) => string): string {
    const group = intent.includes("/") ? intent : "";
    const id = `${kind} ${key(positions)} ${group}`;
    const known = this.made.get(id);
    if (known !== undefined) return known;
    const node = make(id.trim());
    this.made.set(id, node);
    return node;
  }

  /** Paths that differ in what slots hold. */
  private slots(spread: Spread, intent: string, last?: Said): string {
    const all = [...spread.slots.flatMap(({ next }) => next), ...spread.rest];
    return this.once("slots", all, intent, () => {
      const at = spread.slots[0]?.step.at ?? { file: "", pointer: "" };
      const branch = this.branch(`slots ${placeKey(at)}`, at, "slot_was_set");
      this.later(() => {
        const lead = (next: readonly Position[], place: Place) => this.node(next, intent, last) ?? addIdle(this, branch, place, last);
        for (const { step, next } of spread.slots) this.flow.exit(branch, "case", lead(next, step.at), { when: step.guard, at: step.at });
        if (spread.rest.length > 0) this.flow.exit(branch, "default", lead(spread.rest, at), isWritten(spread) ? {} : { rest: true });
      });
      return branch;
    });
  }

  /** Several actions follow the same steps: the policies choose one, and nobody can see which. */
  private policies({ actions }: Spread, intent: string): string {
    const all = actions.flatMap(({ next }) => next);
    return this.once("policies", all, intent, () => {
      const at = actions[0]?.step.at ?? { file: "", pointer: "" };
      const branch = this.branch(`policies ${placeKey(at)}`, at, "the policies");
      this.later(() => {
        for (const each of actions) {
          const to = addStep(this, each, intent);
          const name = nameOf(each.step);
          if (each === actions.at(-1)) this.flow.exit(branch, "default", to, { at: each.step.at, label: name });
          else this.flow.exit(branch, "case", to, { when: unknown(`the policies predict ${name}`), at: each.step.at });
        }
      });
      return branch;
    });
  }

  private branch(wish: string, at: Place, label: string): string {
    return this.flow.node("branch", this.flow.fresh(wish), at, { synthetic: true, label });
  }

  /** Source: `rasa data validate`, "Unsatisfied end checkpoint": no path begins with it. */
  private lost({ name, at, nameAt = at }: NonNullable<Spread["lost"]>): string {
    return this.once(`checkpoint ${placeKey(at)}`, [], "", (id) => {
      const node = this.flow.node("effect", this.flow.fresh(id), at, { label: name, type: "checkpoint" });
      this.flow.exit(node, "next", null, { missing: { name, at: nameAt, what: "checkpoint", known: this.positions.checkpointsBegun() } });
      return node;
    });
  }

  /** A rule that does not wait leaves it to other policies what follows. */
  private predicted(at: Place): string {
    const opaque = { what: "no rule goes on, and what the other policies predict" };
    return this.once(`predicted ${placeKey(at)}`, [], "", (id) => this.flow.node("opaque", this.flow.fresh(id), at, { opaque }));
  }
}

/** True where some path says what comes next; a path that is over says nothing. */
const isWritten = ({ actions, intents, words, open, lost }: Spread): boolean =>
  actions.length + intents.length + words.length > 0 || (open ?? lost) !== undefined;
