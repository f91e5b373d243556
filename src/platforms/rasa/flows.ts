import { below } from "../../model/build.ts";
import type { Flow, Place } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { entries, isFalse, items, member, text } from "../../source/json.ts";
import { actOfAction, type Desk } from "./actions.ts";
import type { Options } from "./answers.ts";
import { FlowDrawing } from "./drawing.ts";
import type { File } from "./roots.ts";
import { wentOnBehind } from "./tails.ts";

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

/** Names of sub agents, which flows call like flows. Source: Rasa documentation, "Sub Agents". */
export const readAgents = (files: readonly File[]): ReadonlySet<string> =>
  new Set(
    files.flatMap(({ fragment }) => (fragment.kinds.has("agent") ? (text(member(member(fragment.value, "agent"), "name")) ?? []) : [])),
  );

/** How flows of a project are named as targets. A flow that is called comes back; one that is started ends the conversation's task. */
export interface Keys {
  readonly started: (id: string) => string;
  readonly called: (id: string) => string;
}

/** The keys of the flows of one bot. */
export const keysOf = (bot: string): Keys => ({ started: (id) => `${bot}:${id}`, called: (id) => `${bot}:${id}:called` });

/** What the flows of a project share while they are drawn. */
export interface Calm {
  readonly desk: Desk;
  readonly keys: Keys;
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly agents: ReadonlySet<string>;
  readonly options: Options;
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
 * Flows as they run when they are started, and once more as they run when other flows call them; those that are only ever called, only so.
 * What customers may ask for on the way counts once.
 */
export function drawFlows(calm: Calm): readonly Flow[] {
  const { definitions } = calm;
  const goesOn = handsOver(calm, COMPLETED);
  const after = ({ id, value }: Definition) =>
    goesOn && !isPattern(id) && !isFalse(member(value, "run_pattern_completed")) ? calm.keys.started(COMPLETED) : undefined;
  const all = [...definitions.values()];
  const called = calledFlows(definitions);
  const linked = new Set(all.flatMap(({ value }) => entered(value, "link")));
  const steps = new Map([...definitions].map(([id, { value }]) => [id, member(value, "steps")]));
  const behind = goesOn ? called : wentOnBehind(steps);
  const isStarted = (each: Definition) => isStartable(each) || linked.has(each.id) || !called.has(each.id);
  return [
    ...all.filter(isStarted).map((each) => {
      const next = after(each);
      return new FlowDrawing(calm, each, { mode: "started", offers: true, after: next, goesOn: next !== undefined }).draw();
    }),
    ...all
      .filter(({ id }) => called.has(id))
      .map((each) => new FlowDrawing(calm, each, { mode: "called", offers: !isStarted(each), goesOn: behind.has(each.id) }).draw()),
  ];
}

const entered = (flow: Json | undefined, by: "call" | "link"): readonly string[] =>
  everyStep(member(flow, "steps")).flatMap((step) => text(member(step, by)) ?? []);

/** Flows that a step calls, and those that these link to: they come back to the same caller. */
function calledFlows(definitions: ReadonlyMap<string, Definition>): ReadonlySet<string> {
  const called = new Set([...definitions.values()].flatMap(({ value }) => entered(value, "call")));
  for (const id of called) for (const linked of entered(definitions.get(id)?.value, "link")) called.add(linked);
  return called;
}

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
