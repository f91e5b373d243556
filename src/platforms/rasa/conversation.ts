import { below, type FlowBuilder } from "../../model/build.ts";
import type { Entry, Intent, Literal, NodeRef, Place } from "../../model/model.ts";
import { placeKey } from "../../model/place.ts";
import { type Answer, answerOf } from "../answer-words.ts";
import { actOfAction, addAction, addHiddenEnd, checkAction, type Desk, type Drawn, isHidden } from "./actions.ts";
import type { Options } from "./answers.ts";
import { askOf } from "./asking.ts";
import type { Path, Step } from "./paths.ts";
import { key, type Position, Positions, type Spread } from "./positions.ts";
import type { Button } from "./responses.ts";

/**
 * Rules and stories as one graph. A conversation is at several positions at once: at every step of a path whose steps so far are what
 * happened. So paths that begin alike share their nodes, and a path that begins with an action goes on wherever that action was run.
 */
export class Conversation {
  private readonly desk: Desk;
  private readonly flow: FlowBuilder;
  private readonly positions: Positions;
  private readonly options: Options;
  private readonly answers: ReadonlyMap<string, Answer | undefined>;
  private readonly made = new Map<string, string>();
  private readonly work: (() => void)[] = [];

  constructor(desk: Desk, flow: FlowBuilder, paths: readonly Path[], intents: readonly Intent[], options: Options) {
    this.desk = desk;
    this.flow = flow;
    this.positions = new Positions(paths);
    this.options = options;
    this.answers = new Map(intents.map((intent) => [intent.name, answerOf(intent)]));
    for (const { steps } of paths)
      for (const step of steps) if (step.kind === "action") checkAction(desk, step.name, below(step.at, "action"));
  }

  /** Adds the handlers of all intents, and the ways in that no intent opens. */
  all(intents: readonly Intent[]): void {
    const names = new Set([...intents.map(({ name }) => name), ...this.positions.intents()]);
    for (const name of names) for (const entry of this.entryOf(name)) this.flow.entry(entry);
    this.finish();
    for (const { positions, at } of this.positions.neverRun()) {
      const to = this.node(positions, "");
      if (to !== null) this.flow.entry({ kind: "event", to, at });
      this.finish();
    }
  }

  /** Adds an action that a policy runs by itself, as a handler of its own. */
  handler(action: string, at: Place): NodeRef {
    const step = { kind: "action", name: action, at } as const;
    const node = this.actionNode(step, this.positions.ran(step, []), `policy ${placeKey(at)}`, "");
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

  private finish(): void {
    for (let next = this.work.pop(); next; next = this.work.pop()) next();
  }

  /** The node at which a conversation at these positions goes on; `null` = the bot waits, and no path says for what. */
  private node(positions: readonly Position[], intent: string, last?: Said): string | null {
    const spread = this.positions.certain(positions);
    if (spread.slots.length > 0) return this.slots(spread, intent, last);
    const [action] = spread.actions;
    if (action && spread.actions.length === 1) return this.action(action, intent);
    if (action) return this.policies(spread, intent);
    if (spread.open) return this.predicted(spread.open.at);
    return this.wait(spread, intent, last);
  }

  /** Once per set of positions. An intent of a retrieval group is answered by its own response. */
  private once(kind: string, positions: readonly Position[], intent: string, make: (id: string) => string): string {
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
      const first = spread.slots[0]?.step.at ?? { file: "", pointer: "" };
      const branch = this.flow.node("branch", this.flow.fresh(`slots ${placeKey(first)}`), first, { synthetic: true });
      this.work.push(() => {
        for (const { step, next } of spread.slots)
          this.flow.exit(branch, "case", this.node(next, intent, last) ?? this.idle(branch, step.at, last), {
            when: step.guard,
            at: step.at,
          });
        if (spread.rest.length > 0)
          this.flow.exit(branch, "default", this.node(spread.rest, intent, last) ?? this.idle(branch, first, last));
      });
      return branch;
    });
  }

  /** Several actions follow the same steps: the policies choose one, and nobody can see which. */
  private policies(spread: Spread, intent: string): string {
    return this.once(
      "policies",
      spread.actions.flatMap(({ next }) => next),
      intent,
      () => {
        const [first] = spread.actions;
        const at = first?.step.at ?? { file: "", pointer: "" };
        const branch = this.flow.node("branch", this.flow.fresh(`policies ${placeKey(at)}`), at, {
          synthetic: true,
          label: "the policies",
        });
        this.work.push(() => {
          spread.actions.forEach((each, i) => {
            const to = this.action(each, intent);
            const words = `the policies predict ${nameOf(each.step)}`;
            if (i === spread.actions.length - 1) this.flow.exit(branch, "default", to, { at: each.step.at, label: nameOf(each.step) });
            else this.flow.exit(branch, "case", to, { when: { op: "unknown", text: words }, at: each.step.at });
          });
        });
        return branch;
      },
    );
  }

  /** A rule that does not wait leaves it to other policies what follows. */
  private predicted(at: Place): string {
    const opaque = { what: "no rule goes on, and what the other policies predict" };
    return this.once(`predicted ${placeKey(at)}`, [], "", (id) => this.flow.node("opaque", this.flow.fresh(id), at, { opaque }));
  }

  private action({ step, next }: Spread["actions"][number], intent: string): string {
    return this.once("action", next, intent, () => this.actionNode(step, next, placeKey(step.at), intent));
  }

  private actionNode(step: ActionStep, next: readonly Position[], id: string, intent: string): string {
    const { flow, desk } = this;
    const wish = flow.fresh(id);
    if (step.kind === "say") {
      const say = flow.node("say", wish, step.at, { label: step.said, texts: [{ text: step.said, at: step.at }] });
      return this.goOn({ first: say, open: [say] }, next, intent, { step });
    }
    const act = actOfAction(desk, step.name);
    if (act.kind === "form" || (act.kind === "custom" && this.positions.beginsForm(next, step.name)))
      return this.form(step, act.kind === "form" ? act.slots : [], next, wish, intent);
    const own = intent.includes("/") && step.name === `utter_${intent.split("/")[0]}` ? `utter_${intent}` : step.name;
    const drawn = addAction(desk, flow, wish, step.at, step.name, this.follows(next), own);
    return this.goOn(drawn, next, intent, { step, response: own });
  }

  private goOn(drawn: Drawn, next: readonly Position[], intent: string, last: Said): string {
    if (drawn.open.length === 0) return drawn.first;
    this.work.push(() => {
      const to = this.node(next, intent, last);
      // Behind a transfer to which nothing is written, nothing is left to happen.
      const open = to === null ? drawn.open.filter((id) => this.flow.get(id)?.kind !== "transfer") : drawn.open;
      for (const id of open) this.flow.exit(id, "next", to ?? this.idle(id, last.step.at, last), { implied: true });
    });
    return drawn.first;
  }

  /** Something stands behind an action: another step, or an answer other than a refusal. */
  private follows(next: readonly Position[]): boolean {
    const spread = this.positions.certain(next);
    if (spread.slots.length > 0 || spread.actions.length > 0 || spread.open) return true;
    return spread.intents.some(({ name }) => this.answers.get(name) !== "no") || spread.words.length > 0;
  }

  /** A form asks for its slots one after the other; paths may answer other intents meanwhile, and go on once it is filled. */
  private form(
    step: ActionStep & { kind: "action" },
    slots: readonly string[],
    next: readonly Position[],
    id: string,
    intent: string,
  ): string {
    const { flow, desk } = this;
    const asks = (slots.length > 0 ? slots : [""]).map((slot, i) => {
      const responses = [`utter_ask_${step.name}_${slot}`, `utter_ask_${slot}`];
      const ask = askOf(desk.domain, slot, responses);
      const node = flow.node("ask", i === 0 ? id : `${id} ${slot}`, step.at, {
        label: slot ? `${step.name}: ${slot}` : step.name,
        ...ask.node,
      });
      this.options.set(`${flow.id} ${node}`, ask.options);
      return node;
    });
    this.work.push(() => {
      const { done, within } = this.positions.inForm(next, step.name);
      const spread = this.positions.spread(within);
      asks.forEach((ask, i) => {
        const following = asks[i + 1] ?? (done.length > 0 ? this.node(done, intent) : null);
        if (following !== null) flow.exit(ask, "answer", following, { implied: true });
        this.answersOf(ask, spread, intent);
      });
    });
    return asks[0] ?? id;
  }

  /** The bot waits. What paths say about the answer, and the buttons that it offers, are its exits. */
  private wait(spread: Spread, intent: string, last?: Said): string | null {
    const buttons =
      last?.response === undefined ? [] : (this.desk.domain.responses.get(last.response) ?? []).flatMap((each) => each.buttons);
    const offered = buttons.filter((button) => button.intent !== undefined && this.positions.after(button.intent).length > 0);
    if (spread.intents.length + spread.words.length + offered.length === 0) return null;
    const all = [...spread.intents, ...spread.words].flatMap(({ next }) => next);
    const about = last ? placeKey(last.step.at) : "start";
    return this.once(`wait ${offered.length > 0 ? about : ""}`, all, intent, () => {
      const at = last?.step.at ?? spread.intents[0]?.at ?? spread.words[0]?.step.at ?? { file: "", pointer: "" };
      const ask = this.flow.node("ask", this.flow.fresh(`wait ${about}`), at, {
        synthetic: true,
        ...(last && { label: nameOf(last.step) }),
      });
      this.work.push(() => {
        const expected = this.answersOf(ask, spread, intent, buttons);
        for (const { title, at: place, intent: sent, fills } of offered) {
          const handler = sent === undefined || expected.has(sent) ? null : this.handlerOf(sent);
          if (sent === undefined || handler === null) continue;
          const choice = { name: title, words: [title], at: place };
          const heard = this.positions.after(sent)[0]?.at ?? place;
          const head = { label: title, at: place, intent: { name: sent, at: heard }, choice };
          this.flow.exit(ask, "answer", this.filled(handler, fills, place), head);
        }
      });
      return ask;
    });
  }

  private answersOf(ask: string, spread: Spread, intent: string, buttons: readonly Button[] = []) {
    for (const { name, at, next } of spread.intents) {
      const to = this.node(next, intent) ?? this.idle(ask, at);
      const title = buttons.find((button) => button.intent === name)?.title;
      this.flow.exit(ask, "answer", to, { label: title ?? name, at, intent: { name, at } });
    }
    for (const { step, next } of spread.words)
      this.flow.exit(ask, "answer", this.node(next, intent) ?? this.idle(ask, step.at), { label: step.said, at: step.at });
    return new Set(spread.intents.map(({ name }) => name));
  }

  /**
   * The node at which an intent is handled, whatever the conversation was about: the rule whose condition holds, else the paths without one,
   * else the action that the domain says it triggers.
   */
  private handlerOf(intent: string): string | null {
    const begun = this.positions.after(intent);
    const [only] = begun;
    const declared = this.desk.domain.intents.get(intent);
    if (!only && declared?.triggers !== undefined) {
      const step = { kind: "action", name: declared.triggers, at: declared.at } as const;
      return this.once(`triggers ${intent}`, [], intent, (id) => this.actionNode(step, this.positions.ran(step, []), id, intent));
    }
    if (!only || (begun.length === 1 && !only.when)) return only ? this.node(only.positions, intent) : null;
    const all = begun.flatMap(({ positions }) => positions);
    return this.once(`handlers of ${intent}`, all, intent, () => {
      const branch = this.flow.node("branch", this.flow.fresh(`handlers of ${intent}`), only.at, { synthetic: true, label: intent });
      this.work.push(() => {
        for (const { when, positions, at } of begun) {
          const to = this.node(positions, intent) ?? this.idle(branch, at);
          this.flow.exit(branch, when ? "case" : "default", to, { at, ...(when && { when }) });
        }
      });
      return branch;
    });
  }

  /** What a button fills is known where its intent is handled. */
  private filled(handler: string, fills: ReadonlyMap<string, Literal>, at: Place): string {
    const sets = new Map([...fills].filter(([name]) => this.desk.domain.slots.has(name)));
    if (sets.size === 0) return handler;
    const node = this.flow.node("effect", this.flow.fresh(`button ${placeKey(at)}`), at, { synthetic: true, sets });
    this.flow.exit(node, "next", handler, { implied: true });
    return node;
  }

  /** A path ends: the bot waits for whatever is said next, unless code that nobody can see ran last. */
  private idle(owner: string, at: Place, last?: Said): string {
    const id = this.flow.fresh(`${owner} idle`);
    if (last?.step.kind === "action" && isHidden(this.desk, last.step.name))
      return addHiddenEnd(this.desk, this.flow, id, last.step.at, last.step.name);
    return this.flow.node("end", id, at, { end: "rests", synthetic: true, ...(last && { label: nameOf(last.step) }) });
  }
}

type ActionStep = Step & { readonly kind: "action" | "say" };

/** What the bot did last, before it waits. */
interface Said {
  readonly step: ActionStep;
  readonly response?: string;
}

const nameOf = (step: ActionStep): string => (step.kind === "action" ? step.name : step.said);
