import { below, buildFlow, type FlowBuilder } from "../../model/build.ts";
import type { Exit, ExitRole, Flow, Literal, Place } from "../../model/model.ts";
import { namesOf } from "../../model/nearest.ts";
import type { Json } from "../../source/document.ts";
import { entries, items, member, text } from "../../source/json.ts";
import { addAction, addHiddenEnd, checkAction, isHidden } from "./actions.ts";
import { answersOf, askOf } from "./asking.ts";
import { flowCondition } from "./conditions.ts";
import { type Calm, COMPLETED, type Definition } from "./flows.ts";
import { KINDS, labelOf, literal, nameOf, type Placed, unknownIn } from "./steps.ts";
import { isLast } from "./tails.ts";

/** Where an exit leads. */
type Target = { readonly to: string } | { readonly missing: NonNullable<Exit["missing"]> } | { readonly ends: true };

/** Patterns that flows may link to, and that only say something where the project does not write them. Source: Rasa documentation, "Conversation Patterns". */
const BUILT_IN = new Set(
  "pattern_search pattern_chitchat pattern_cannot_handle pattern_completed pattern_customer_satisfaction".split(" "),
);

/** A flow that another one calls. */
export interface Calling {
  readonly id: string;
  /** Something happens behind the call. */
  readonly goesOn: boolean;
}

/** How a flow runs. */
export interface Run {
  readonly mode: "started" | "called";
  /** The flow that follows where this one is over. */
  readonly after?: string | undefined;
  /** Something happens where this one is over: the caller goes on, or another flow follows. */
  readonly goesOn: boolean;
  /** Its buttons count as choices; not where it is drawn a second time. */
  readonly offers: boolean;
  /** Takes note of flows that are called, which are drawn once more. */
  readonly calls: (calling: Calling) => void;
}

/** Draws one flow. The id of a step's first node is the step's pointer. */
export class FlowDrawing {
  /** What other flows call this one. */
  readonly key: string;
  private readonly calm: Calm;
  private readonly definition: Definition;
  private readonly mode: "started" | "called";
  private readonly flow: FlowBuilder;
  private readonly byId = new Map<string, string>();
  /** Steps behind code that nobody can see the end of: they do not matter. */
  private readonly over = new Set<string>();
  private readonly after: string | undefined;
  private readonly goesOn: boolean;
  private readonly offers: boolean;
  private readonly calls: Run["calls"];

  constructor(calm: Calm, definition: Definition, { mode, after, goesOn, offers, calls }: Run) {
    const { id, at, value } = definition;
    this.calm = calm;
    this.definition = definition;
    this.mode = mode;
    this.after = after;
    this.goesOn = goesOn;
    this.offers = offers;
    this.calls = calls;
    this.key = mode === "called" ? calm.keys.called(id, goesOn) : calm.keys.started(id);
    this.flow = buildFlow({ id: this.key, name: text(member(value, "name")) ?? id, at, keys: [this.key] });
  }

  draw(): Flow {
    const { value, at } = this.definition;
    const steps = member(value, "steps");
    this.name(steps, below(at, "steps"));
    const first = this.list(steps, below(at, "steps"));
    const to = "to" in first ? first.to : this.flow.node("end", "empty", at, { end: "rests" });
    this.flow.entry({ kind: "start", to, at });
    return this.flow.done();
  }

  /** Ids of steps, for `next`. */
  private name(steps: Json | undefined, at: Place): void {
    items(steps).forEach((step, i) => {
      const id = text(member(step, "id"));
      const place = below(at, i);
      if (id !== undefined && this.byId.has(id)) {
        if (this.offers) this.calm.desk.defects.push({ kind: "duplicate-id", at: below(place, "id"), name: id, what: "step" });
      } else if (id !== undefined) this.byId.set(id, place.pointer);
      items(member(step, "next")).forEach((branch, n) => {
        for (const key of ["then", "else"]) this.name(member(branch, key), below(place, "next", n, key));
      });
    });
  }

  private list(steps: Json | undefined, at: Place): Target {
    const all = items(steps).map((step, i) => ({ step, at: below(at, i) }));
    let following: Placed | undefined;
    for (const each of all.toReversed()) {
      const placed = { ...each, following };
      following = placed;
    }
    for (let each = following; each; each = each.following) this.step(each);
    return following ? { to: following.at.pointer } : { ends: true };
  }

  private step(placed: Placed): void {
    const { step, at } = placed;
    if (this.over.has(at.pointer)) return;
    const unknown = unknownIn(step);
    if (unknown !== undefined) return this.unknown(placed, unknown);
    const kind = KINDS.find((key) => member(step, key) !== undefined) ?? "noop";
    DRAWN[kind](this, placed, text(member(step, kind)) ?? "");
  }

  /** Nobody can tell what it does, nor where it leads besides. */
  private unknown(placed: Placed, key: string): void {
    const { at } = placed;
    if (this.offers) this.calm.desk.defects.push({ kind: "unknown-action", at: below(at, key), type: key, known: KINDS });
    const opaque = { what: `a step of the unknown kind "${key}"` };
    this.goOn([this.flow.node("opaque", at.pointer, at, { label: labelOf(placed, key), type: key, opaque })], placed);
  }

  /** A step that does nothing but lead on: `noop`, or a bare `next`. */
  pass(placed: Placed): void {
    const id = this.flow.node("effect", placed.at.pointer, placed.at, { label: labelOf(placed, "noop"), type: "noop" });
    this.goOn([id], placed);
  }

  action(placed: Placed, name: string): void {
    if (this.offers) checkAction(this.calm.desk, name, below(placed.at, "action"));
    this.code(placed, name);
  }

  /** Code that runs, in an action or elsewhere. */
  private code(placed: Placed, name: string, what?: string): void {
    const { at } = placed;
    const follows = this.goesOn || !isLast(placed);
    const [silent] = follows || member(placed.step, "next") !== undefined ? [] : [placed.following];
    for (let each = silent; each; each = member(each.step, "next") === undefined ? each.following : undefined)
      this.over.add(each.at.pointer);
    this.goOn(addAction(this.calm.desk, this.flow, { id: at.pointer, at, name, follows, what, writes: this.calm.writes }).open, placed);
  }

  collect(placed: Placed, slot: string): void {
    const { desk, options } = this.calm;
    const { step, at } = placed;
    const utter = text(member(step, "utter"));
    const ask = askOf(desk.domain, slot, [...(utter === undefined ? [] : [utter]), `utter_ask_${slot}`]);
    const id = this.flow.node("ask", at.pointer, at, {
      label: labelOf(placed, slot),
      type: "collect",
      ...ask.node,
      ...answersOf(desk.domain.slots.get(slot)),
    });
    if (this.offers) options.set(`${this.flow.id} ${id}`, ask.options);
    this.goOn([id], placed);
  }

  setSlots(placed: Placed): void {
    const { step, at } = placed;
    const sets = new Map<string, Literal | undefined>(
      items(member(step, "set_slots")).flatMap((each) => entries(each).map(([name, value]) => [name, literal(value)] as const)),
    );
    const id = this.flow.node("effect", at.pointer, at, { label: labelOf(placed, "set_slots"), type: "set_slots", sets });
    this.goOn([id], placed);
  }

  /** The flow ends, and another begins. */
  link(placed: Placed, name: string): void {
    const { keys, definitions } = this.calm;
    const { at } = placed;
    const head = { label: labelOf(placed, name), type: "link" };
    if (!definitions.has(name) && BUILT_IN.has(name)) {
      this.flow.node("end", at.pointer, at, { ...head, end: "rests" });
      return;
    }
    // A flow that was called, and the one to which it links, come back to the same caller.
    const wanted = this.mode === "called" ? this.called(name, this.goesOn) : [keys.started(name)];
    const call = { ...this.target(name, wanted, below(at, "link")), local: this.calm.isWhole };
    this.flow.node("jump", at.pointer, at, { ...head, call });
  }

  /** A flow, a sub agent or a tool runs and comes back. */
  call(placed: Placed, name: string): void {
    const { at } = placed;
    if (this.isTool(placed)) return this.code(placed, name, "tool or agent");
    const call = this.target(name, this.called(name, this.goesOn || !isLast(placed)), below(at, "call"));
    this.goOn([this.flow.node("call", at.pointer, at, { label: labelOf(placed, name), type: "call", call })], placed);
  }

  private called(id: string, goesOn: boolean): readonly string[] {
    this.calls({ id, goesOn });
    return [this.calm.keys.called(id, goesOn)];
  }

  /** A call that enters no flow. Source: Rasa documentation, "Flow Steps" (call), "Sub Agents", "MCP". */
  private isTool({ step }: Placed): boolean {
    const { definitions, agents } = this.calm;
    const name = text(member(step, "call"));
    if (name === undefined || definitions.has(name)) return false;
    return agents.has(name) || ["mcp_server", "mapping", "exit_if"].some((key) => member(step, key) !== undefined);
  }

  private target(name: string, keys: readonly string[], at: Place) {
    const known = [...this.calm.definitions.keys()];
    return /\{\{?/.test(name) ? { keys: [], name, at, what: "flow" } : { keys, name, at, what: "flow", known };
  }

  /** Leads nodes to what comes after their step. */
  private goOn(open: readonly string[], placed: Placed): void {
    if (open.length === 0) return;
    const { step, at, following } = placed;
    const next = member(step, "next");
    if (Array.isArray(next)) return this.lead(open, { to: this.branches(next, placed) });
    const name = text(next);
    if (name !== undefined) return this.lead(open, this.named(name, below(at, "next")));
    this.lead(open, following ? { to: following.at.pointer } : { ends: true });
  }

  private lead(open: readonly string[], target: Target): void {
    for (const id of open) {
      // Where nothing is written after a transfer, nothing is left to happen.
      if ("ends" in target && this.mode === "started" && this.flow.get(id)?.kind === "transfer") continue;
      this.exit(id, "next", target, { implied: true });
    }
  }

  private exit(from: string, role: ExitRole, target: Target, rest: Partial<Exit>): void {
    const { flow } = this;
    if ("missing" in target) flow.exit(from, role, null, { ...rest, missing: target.missing });
    else if ("to" in target) flow.exit(from, role, target.to, rest);
    else flow.exit(from, role, this.end(from, rest), rest);
  }

  /** The end of the flow: back to the caller, on to what follows, or to rest, unless code that nobody can see ran last. */
  private end(from: string, { at }: Partial<Exit>): string {
    const { flow, after } = this;
    const last = flow.get(from);
    const place = at ?? last?.at ?? this.definition.at;
    const id = flow.fresh(`${from} end`);
    const head = { synthetic: true, label: last?.label ?? "END" };
    if (!this.goesOn && last?.kind === "branch" && last.type !== undefined && isHidden(this.calm.desk, last.type))
      return addHiddenEnd(this.calm.desk, flow, { id, at: last.at, name: last.type });
    if (this.mode === "called") return flow.node("return", id, place, { ...head, returns: {} });
    if (after) return flow.node("jump", id, place, { ...head, call: { keys: [after], name: COMPLETED, at: place, what: "flow" } });
    return flow.node("end", id, place, { ...head, end: "rests" });
  }

  private named(name: string, at: Place): Target {
    if (name === "END") return { ends: true };
    const to = this.byId.get(name);
    return to === undefined ? { missing: { name, at, what: "step", known: namesOf(this.byId) } } : { to };
  }

  /** `next` as a list: the first branch whose condition holds. Without an `else`, what comes if none does is left open. */
  private branches(next: readonly Json[], placed: Placed): string {
    const { flow } = this;
    const at = placed.at;
    const branch = flow.node("branch", flow.fresh(`${at.pointer} next`), at, {
      label: labelOf(placed, nameOf(placed)),
      type: text(member(placed.step, this.isTool(placed) ? "call" : "action")),
      synthetic: true,
    });
    const targetOf = (value: Json | undefined, place: Place): Target =>
      Array.isArray(value) ? this.list(value, place) : this.named(text(value) ?? "END", place);
    let hasElse = false;
    next.forEach((each, i) => {
      const place = below(at, "next", i);
      const when = text(member(each, "if"));
      if (when === undefined) {
        hasElse = true;
        this.exit(branch, "default", targetOf(member(each, "else"), below(place, "else")), { at: place });
      } else
        this.exit(branch, "case", targetOf(member(each, "then"), below(place, "then")), {
          when: flowCondition(when, this.calm.desk),
          at: place,
        });
    });
    if (!hasElse) flow.exit(branch, "default", null, { rest: true });
    return branch;
  }
}

type Draw = (drawing: FlowDrawing, placed: Placed, name: string) => void;

const DRAWN: Readonly<Record<(typeof KINDS)[number], Draw>> = {
  action: (drawing, placed, name) => drawing.action(placed, name),
  collect: (drawing, placed, name) => drawing.collect(placed, name),
  link: (drawing, placed, name) => drawing.link(placed, name),
  call: (drawing, placed, name) => drawing.call(placed, name),
  set_slots: (drawing, placed) => drawing.setSlots(placed),
  generation_prompt: (drawing, placed) => drawing.pass(placed),
  noop: (drawing, placed) => drawing.pass(placed),
};
