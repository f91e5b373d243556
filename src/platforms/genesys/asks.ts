import type { NodeRest } from "../../model/build.ts";
import { ownOf } from "../../model/maps.ts";
import type { Exit, ExitRole } from "../../model/model.ts";
import type { ActionSpec } from "./actions.ts";
import { failureOf } from "./events.ts";
import { keepsChoice, optionsOf } from "./options.ts";
import type { Action, Output } from "./shape.ts";
import { add, callsOnly, lead, type Stage, said } from "./stage.ts";
import { variablesWritten } from "./writes.ts";

/** Actions that ask the customer something. Architect's bots ask three times where the flow does not say how often. */
const ATTEMPTS = 3;

/** A question whose answer is stored; it goes on by one way, unless nobody answers. */
export function drawAsk(stage: Stage, action: Action, spec: ActionSpec): void {
  const node = ask(stage, action, spec);
  const goesOn = drawAnswers(stage, node, action, spec, choice);
  if (!goesOn) lead(stage, node, "next", action.next, action.at);
  drawMisunderstood(stage, node, action, spec);
}

/** A yes/no question; an answer that the file leaves out falls through. */
export function drawBoolean(stage: Stage, action: Action, spec: ActionSpec): void {
  const node = ask(stage, action, spec);
  for (const key of ["yes", "no"]) {
    const output = action.outputs.find((each) => each.key === key);
    if (!action.off.includes(key)) lead(stage, node, "answer", output ? output.to : action.next, output?.at ?? action.at, { label: key });
  }
  const others = action.outputs.filter(({ key }) => key !== "yes" && key !== "no");
  drawAnswers(stage, node, { ...action, outputs: others }, spec, choice);
  drawMisunderstood(stage, node, action, spec);
}

/** A digital menu: options are choices; one without an output of its own falls through, as any answer does to a menu without options. */
export function drawMenuAction(stage: Stage, action: Action, spec: ActionSpec): void {
  const node = ask(stage, action, spec);
  const options = optionsOf(action);
  const wordsOf = (name: string) => options.find(({ words }) => words.includes(name))?.words ?? [];
  drawAnswers(stage, node, action, spec, ({ label = "", words = wordsOf(label), at }) => ({
    choice: { name: label, words: [...new Set([label, ...words])], at },
  }));
  const led = new Set([...action.off, ...action.outputs.flatMap(({ label }) => label ?? [])]);
  const isKept = keepsChoice(action);
  const others = isKept ? [] : options.filter(({ words }) => !words.some((word) => led.has(word)));
  for (const { words, at } of others) {
    const [name = ""] = words;
    lead(stage, node, "answer", action.next, at, { label: name, choice: { name, words, at } });
  }
  const isLed = others.length > 0 || action.outputs.some(({ key }) => ownOf(spec.outputs ?? {}, key) === undefined);
  if (isKept || !isLed) lead(stage, node, "answer", action.next, action.at);
  drawMisunderstood(stage, node, action, spec);
}

/**
 * A question that the NLU reads. It understands every intent of its bot: one that it neither lists nor switches off falls through, unless a
 * task takes it.
 */
export function drawIntents(stage: Stage, action: Action, spec: ActionSpec): void {
  const node = ask(stage, action, spec);
  const { intents, mapped } = stage.scene.flow;
  drawAnswers(stage, node, action, spec, intent);
  const listed = new Set([...action.off, ...action.outputs.flatMap(({ label }) => label ?? []), ...mapped.map((each) => each.intent)]);
  for (const { name } of intents)
    if (!listed.has(name)) lead(stage, node, "answer", action.next, action.at, { label: name, intent: { name, at: action.at } });
  if (intents.length === 0 && !action.outputs.some(({ label }) => label !== undefined)) lead(stage, node, "answer", action.next, action.at);
  if (!action.off.includes("noIntent") && !action.outputs.some(({ key }) => key === "noIntent"))
    lead(stage, node, "noMatch", action.next, action.at, { implied: true });
  drawMisunderstood(stage, node, action, spec);
}

/** "Anything else?": an intent goes back to its output of the question for intents, a "no" goes on. */
export function drawAnythingElse(stage: Stage, action: Action, spec: ActionSpec): void {
  const node = ask(stage, action, spec);
  drawAnswers(stage, node, action, spec, intent);
  const asked = stage.container.actions.find(({ type }) => type === "askForIntent");
  for (const output of asked?.outputs ?? [])
    if (output.label !== undefined) lead(stage, node, "answer", output.to, output.at, { label: output.label, ...intent(output) });
  if (!action.outputs.some(({ key }) => key === "no") && !action.off.includes("no"))
    lead(stage, node, "answer", action.next, action.at, { label: "no" });
  drawMisunderstood(stage, node, action, spec);
}

function ask(stage: Stage, action: Action, spec: ActionSpec): string {
  const { type, attempts } = stage.scene.flow;
  return add(stage, "ask", action, {
    ...said(action, spec),
    ...stored(action),
    ...(spec.voiceOnly ? callsOnly(stage) : {}),
    ...(spec.secured ? { secured: true } : {}),
    ...(type.isBot ? { maxAttempts: attempts ?? ATTEMPTS } : {}),
  });
}

/** The slot that the answer fills, else the first variable that the action writes. */
function stored(action: Action): NodeRest {
  const slot = action.field("slot");
  const written = variablesWritten(action.raw);
  const name = slot && slot.kind !== "none" ? slot.text : written[0];
  if (name === undefined) return {};
  const stores = slot && slot.kind === "literal" && !name.startsWith("Slot.") ? `Slot.${name}` : name;
  const sets = new Map(written.filter((each) => each !== stores).map((each) => [each, undefined]));
  return { stores, ...(sets.size > 0 ? { sets } : {}) };
}

/** True where one of the outputs goes on with whatever was answered. */
function drawAnswers(stage: Stage, node: string, action: Action, spec: ActionSpec, own: (output: Output) => Partial<Exit>): boolean {
  let goesOn = false;
  for (const output of action.outputs) {
    const role: ExitRole | undefined = ownOf(spec.outputs ?? {}, output.key);
    const named = role === undefined && output.label !== undefined;
    if (named) lead(stage, node, "answer", output.to, output.at, { label: output.label, ...own(output) });
    else lead(stage, node, role ?? "next", output.to, output.at, { label: output.key });
    goesOn ||= !named && (role ?? "next") === "next";
  }
  return goesOn;
}

const choice = ({ label = "", at }: Output): Partial<Exit> => ({ choice: { name: label, words: [label], at } });
const intent = ({ label = "", at }: Output): Partial<Exit> => ({ intent: { name: label, at } });

/** A bot that does not understand for the last time does what its settings say, unless the question has an output for that. */
function drawMisunderstood(stage: Stage, node: string, action: Action, spec: ActionSpec): void {
  const tells = action.outputs.some(({ key }) => ownOf(spec.outputs ?? {}, key) === "noMatch");
  const to = tells ? undefined : failureOf(stage);
  if (to !== undefined) stage.builder.exit(node, "noMatch", to, { implied: true });
}
