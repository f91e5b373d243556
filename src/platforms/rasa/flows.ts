import { below } from "../../model/build.ts";
import type { Flow, Place } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { entries, isFalse, items, member, text } from "../../source/json.ts";
import { actOfAction, type Desk } from "./actions.ts";
import type { Options } from "./answers.ts";
import { type Calling, FlowDrawing, type Run } from "./drawing.ts";
import type { File } from "./roots.ts";

/** A flow as its file writes it. Source: Rasa documentation, "Flows" and "Flow Steps". */
export interface Definition {
  readonly id: string;
  readonly at: Place;
  readonly value: Json;
}

/** Conversation patterns start with this; they react to what happens, customers do not name them. */
export const isPattern = (id: string): boolean => id.startsWith("pattern_");

/** The flows of all files. Rasa refuses a second flow of one id. */
export function readFlows(files: readonly File[], desk: Desk): ReadonlyMap<string, Definition> {
  const found = new Map<string, Definition>();
  for (const { document, fragment } of files) {
    if (!fragment.kinds.has("flows")) continue;
    for (const [id, value] of entries(member(fragment.value, "flows"))) {
      const at = below({ file: document.path, pointer: "" }, "flows", id);
      if (found.has(id)) desk.defects.push({ kind: "duplicate-id", at, name: id, what: "flow" });
      else found.set(id, { id, at, value });
    }
  }
  return found;
}

/** The slots of the domain that no step of a flow fills. */
export function unfilledSlots({ domain }: Desk, definitions: ReadonlyMap<string, Definition>): ReadonlyMap<string, undefined> {
  const steps = [...definitions.values()].flatMap(({ value }) => everyStep(member(value, "steps")));
  const filled = new Set(
    steps.flatMap((step) => [
      text(member(step, "collect")),
      ...items(member(step, "set_slots")).flatMap((each) => entries(each).map(([name]) => name)),
    ]),
  );
  return new Map([...domain.slots.keys()].flatMap((name) => (filled.has(name) ? [] : [[name, undefined] as const])));
}

/** Names of sub agents, which flows call like flows. Source: Rasa documentation, "Sub Agents". */
export const readAgents = (files: readonly File[]): ReadonlySet<string> =>
  new Set(
    files.flatMap(({ fragment }) => (fragment.kinds.has("agent") ? (text(member(member(fragment.value, "agent"), "name")) ?? []) : [])),
  );

/** How flows of a project are named as targets. A flow that is called comes back; one that is started ends the conversation's task. */
export interface Keys {
  readonly started: (id: string) => string;
  readonly called: (id: string, goesOn: boolean) => string;
}

/** The keys of the flows of one bot. */
export const keysOf = (bot: string): Keys => ({
  started: (id) => `${bot}:${id}`,
  called: (id, goesOn) => `${bot}:${id}:called${goesOn ? "" : " last"}`,
});

/** What the flows of a project share while they are drawn. */
export interface Calm {
  readonly desk: Desk;
  readonly keys: Keys;
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly agents: ReadonlySet<string>;
  readonly options: Options;
  /** Slots that no step of a flow fills: code writes them, and writes them anew whenever it runs. */
  readonly writes: ReadonlyMap<string, undefined>;
  /** All that the assistant is made of is there, its config and its domain: a flow that it links to and that is missing is nowhere. */
  readonly isWhole: boolean;
}

/** What runs once a started flow is over and nothing else is left to do. */
export const COMPLETED = "pattern_completed";

/** True where a flow can hand somebody over, itself or by flows that it enters. */
export function handsOver(calm: Calm, id: string, seen = new Set<string>()): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  return everyStep(member(calm.definitions.get(id)?.value, "steps")).some((step) => {
    const action = text(member(step, "action"));
    if (action !== undefined) return actOfAction(calm.desk, action).kind === "transfer";
    const entered = text(member(step, "link")) ?? text(member(step, "call"));
    return entered !== undefined && handsOver(calm, entered, seen);
  });
}

/**
 * Flows as they run when they are started, and once more as they run when other flows call them: where the caller goes on behind them, and
 * where it does not. Those that are only ever called are drawn only so. What customers may ask for on the way counts once.
 */
export function drawFlows(calm: Calm): readonly Flow[] {
  const { definitions, keys } = calm;
  const goesOn = handsOver(calm, COMPLETED);
  const after = ({ id, value }: Definition) =>
    goesOn && !isPattern(id) && !isFalse(member(value, "run_pattern_completed")) ? keys.started(COMPLETED) : undefined;
  const all = [...definitions.values()];
  const called = new Set(all.flatMap(({ value }) => entered(value, "call")));
  const linked = new Set(all.flatMap(({ value }) => entered(value, "link")));
  const flows = new Map<string, Flow>();
  const offered = new Set<string>();
  const waiting: Calling[] = [];
  const draw = (each: Definition, run: Pick<Run, "mode" | "after" | "goesOn">) => {
    const drawing = new FlowDrawing(calm, each, { ...run, offers: !offered.has(each.id), calls: (calling) => waiting.push(calling) });
    offered.add(each.id);
    flows.set(drawing.key, drawing.draw());
  };
  const drawCalled = () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const each = definitions.get(next.id);
      if (each && !flows.has(keys.called(next.id, next.goesOn))) draw(each, { mode: "called", goesOn: next.goesOn });
    }
  };
  for (const each of all.filter((one) => isStartable(one) || linked.has(one.id) || !called.has(one.id))) {
    const next = after(each);
    draw(each, { mode: "started", after: next, goesOn: next !== undefined });
  }
  drawCalled();
  // Flows that only call each other.
  for (const { id } of all.filter((each) => !offered.has(each.id))) {
    waiting.push({ id, goesOn });
    drawCalled();
  }
  return [...flows.values()];
}

const entered = (flow: Json | undefined, by: "call" | "link"): readonly string[] =>
  everyStep(member(flow, "steps")).flatMap((step) => text(member(step, by)) ?? []);

/** The steps of a list and of the lists in their branches. */
export function everyStep(steps: Json | undefined): readonly Json[] {
  return items(steps).flatMap((step) => [
    step,
    ...items(member(step, "next")).flatMap((branch) => [...everyStep(member(branch, "then")), ...everyStep(member(branch, "else"))]),
  ]);
}

/** Intents that start a flow: `- intent: x`, `- intent: {name: x, confidence_threshold: 0.9}`. */
export const triggersOf = ({ value, at }: Definition): readonly { readonly intent: string; readonly at: Place }[] =>
  items(member(value, "nlu_trigger")).flatMap((trigger, i) => {
    const written = member(trigger, "intent");
    const place = below(at, "nlu_trigger", i, "intent");
    const [intent, where] = text(written) === undefined ? [text(member(written, "name")), below(place, "name")] : [text(written), place];
    return intent === undefined ? [] : [{ intent, at: where }];
  });

/** A flow whose condition is `false` is only reached from other flows. */
export const isStartable = ({ value }: Definition): boolean => !isFalse(member(value, "if"));
