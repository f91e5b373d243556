import { below, not, unknown } from "../../model/build.ts";
import type { Exit, Guard, Place } from "../../model/model.ts";
import type { ActionSpec } from "./actions.ts";
import { type Condition, conditionOf, sure } from "./expressions.ts";
import { type Action, againAt, type Output, type Value } from "./shape.ts";
import { add, lead, type Stage, words } from "./stage.ts";
import { writes } from "./writes.ts";

/** Actions that only choose a way. */

const find = (action: Action, key: string): Output | undefined => action.outputs.find((output) => output.key === key);

/** Two ways by one condition; one that a customer's words choose is a choice. */
export function drawDecision(stage: Stage, action: Action): void {
  const node = add(stage, "branch", action);
  const condition = conditionOf(action.field("condition"), stage.scene.candidates);
  const [yes, no] = [find(action, "yes"), find(action, "no")];
  const choiceOf = (way: Output | undefined, choices: Condition["choices"]) =>
    way && way.to !== action.next ? chosen(stage, choices, way.at) : {};
  if (!action.off.includes("yes"))
    lead(stage, node, "case", yes ? yes.to : action.next, yes?.at ?? action.at, {
      label: "yes",
      when: condition.guard,
      whenAt: below(action.inside, "condition"),
      ...choiceOf(yes, condition.choices),
    });
  if (!action.off.includes("no"))
    lead(stage, node, "default", no ? no.to : action.next, no?.at ?? action.at, { label: "no", ...choiceOf(no, condition.otherwise) });
}

/** The first case that holds, else the default. */
export function drawSwitch(stage: Stage, action: Action): void {
  const node = add(stage, "branch", action);
  for (const { key, when, label, at, to } of action.outputs) {
    if (key !== "case") continue;
    const condition = caseCondition(stage, action, when, label, at);
    const own = to === action.next ? {} : chosen(stage, condition.choices, at);
    lead(stage, node, "case", to, at, { when: condition.guard, label, ...own });
  }
  const rest = find(action, "default");
  if (rest || !action.off.includes("default"))
    lead(stage, node, "default", rest ? rest.to : action.next, rest?.at ?? action.at, { label: "default" });
}

/** Configuration JSON labels a case with its condition where it does not write it elsewhere. */
function caseCondition({ scene }: Stage, action: Action, when: Value | undefined, label: string | undefined, at: Place): Condition {
  if (when) return conditionOf(when, scene.candidates);
  const words = `${action.name ?? "switch"}: ${label ?? at.pointer}`;
  const read = label === undefined ? undefined : conditionOf({ kind: "expression", text: label, at }, scene.candidates);
  return read && read.guard.op !== "unknown" ? read : sure(unknown(words));
}

/** A branch with actions of its own that is chosen by the customer's words, or by an intent that no bot of the project declares. */
function chosen({ scene }: Stage, choices: Condition["choices"], at: Place): Partial<Exit> {
  const heard = choices.filter(({ variable }) => scene.isHeard(variable));
  const spoken = heard.flatMap(({ literal }) => scene.offered.get(literal.toLowerCase()) ?? [literal]);
  const [name] = spoken;
  if (name !== undefined) return { choice: { name, words: spoken, at } };
  const intent = choices.find(
    ({ variable, literal }) => scene.unseenIntents.has(variable.toLowerCase()) && !scene.candidates.of(variable).includes(literal),
  );
  return intent ? { intent: { name: intent.literal, at } } : {};
}

/** Looks something up, which is there or not; nobody can know which. */
export function drawLookup(stage: Stage, action: Action, spec: ActionSpec): void {
  const node = add(stage, "branch", action, writes(action));
  const name = action.name ?? words(action.type);
  for (const { key, to, at } of action.outputs.filter((output) => !Object.hasOwn(spec.outputs ?? {}, output.key)))
    lead(stage, node, "case", to, at, { label: words(key), when: unknown(`${name}: ${words(key)}`) });
  const found: Guard = unknown(`${name} finds something`);
  for (const [key, label, when] of [["found", "found", found] as const, ["notFound", "not found", not(found)] as const]) {
    const output = find(action, key);
    if (!action.off.includes(key)) lead(stage, node, "case", output ? output.to : action.next, output?.at ?? action.at, { label, when });
  }
  for (const key of ["failure", "timeout"] as const) {
    const output = find(action, key);
    if (output) lead(stage, node, key, output.to, output.at);
  }
  const elsewhere = ["found", "notFound"].every(
    (key) => action.off.includes(key) || (find(action, key)?.to ?? action.next) !== action.next,
  );
  if (spec.complete && elsewhere && !find(action, "failure") && !action.off.includes("failure"))
    lead(stage, node, "failure", action.next, action.at);
}

/** What schedules are called that are active while nobody is there. */
const AWAY =
  /holiday|vacation|clos(ed|ure)|shut|emergenc|(after|out of|outside).*hours|feiertag|urlaub|betriebsferien|geschlossen|f[ée]ri[ée]|ferm[ée]|vacances|festiv|feriado|vacaciones|cerrad|fechad|chius|ferie|feestdag|gesloten/i;
/** What says that these are the hours, whatever else the name speaks of: "Holiday park opening times". */
const THERE = /\b(open(ing)?|non|not|no)\b|(?:ge)?öffn|ouvert|abiert|abert|apert|openings/i;

/** Opening hours, or a schedule of the days without any. A group has an emergency output only where an emergency group is set. */
export function drawSchedule(stage: Stage, action: Action, spec: ActionSpec): void {
  const node = add(stage, "branch", action);
  const group = action.field("emergencyGroup");
  const schedule = action.field("schedule");
  const called = [schedule?.kind === "literal" ? schedule.text : "", action.name ?? ""];
  const isAway = spec.outputs?.active !== undefined && called.some((name) => AWAY.test(name) && !THERE.test(name));
  for (const [key, role] of Object.entries(spec.outputs ?? {})) {
    const output = find(action, key);
    if (action.off.includes(key) || (!output && key === "emergency" && (!group || group.kind === "none"))) continue;
    const meant = !isAway ? role : role === "open" ? "closed" : "open";
    // The outputs of a group are called as their roles.
    const shown = key === role ? {} : { label: key };
    lead(stage, node, meant, output ? output.to : action.next, output?.at ?? action.at, shown);
  }
}

/** A loop goes round as often as its count says; where that is a constant, its first round is sure. */
export function drawLoop(stage: Stage, action: Action): void {
  const count = action.field("loopCount");
  const begins = count?.kind === "literal" && Number(count.text) >= 1;
  const body = find(action, "loop");
  const again = add(stage, "branch", { ...action, id: againAt(action.id) }, { synthetic: true });
  if (body) lead(stage, again, "case", body.to, body.at, { label: "loop", when: unknown(`${action.name ?? "loop"} goes round`) });
  lead(stage, again, "default", action.next, action.at);
  const first = add(stage, "branch", action);
  if (body && begins) lead(stage, first, "next", body.to, body.at, { label: "loop" });
  else lead(stage, first, "next", again, action.at);
}

/** Leaves the round of the loop, or the loop. */
export function drawLoopEnd(stage: Stage, action: Action, spec: ActionSpec): void {
  const around = stage.container.actions.find(({ id }) => id === action.loop);
  const to = around ? (spec.draw === "loopNext" ? againAt(around.id) : around.next) : action.next;
  lead(stage, add(stage, "branch", action), "next", to, action.at);
}
