import { and, is, never, not, or, unknown } from "../../../model/build.ts";
import { ownOf } from "../../../model/maps.ts";
import type { Exit, ExitRole, Guard } from "../../../model/model.ts";
import { namesOf } from "../../../model/nearest.ts";
import { text } from "../../../source/json.ts";
import { ESCALATED } from "../lex/desk.ts";
import { branchLabel, guardsOf, isEscalation, otherChannels, words } from "./compare.ts";
import type { Action, Condition } from "./flow.ts";
import { LEFT_BY } from "./paths.ts";
import { add, type Scene, wire, wireErrors, wireNext } from "./scene.ts";
import { isStaffing, sideOf, staffingRoles } from "./staffing.ts";
import { asks } from "./table.ts";
import { comparedPath } from "./variables.ts";

/** "Check contact attributes": comparisons with one attribute. */
export function drawCompare(scene: Scene, action: Action): void {
  const path = comparedPath(action);
  if (isStaffing(path)) return drawStaffing(scene, action, path);
  const node = add(scene, action, "branch");
  const meaning = scene.world.attributes.meaning(path);
  const guards = guardsOf(meaning, action.conditions);
  const byTool = scene.world.lex.escalates && action.conditions.some((condition) => isEscalation(scene.world.attributes, path, condition));
  action.conditions.forEach((condition, i) => {
    const guard = isPossible(scene, path, condition) ? (guards[i] ?? unknown(words(path, condition))) : never;
    const when = byTool ? toolGuard(guard, isEscalation(scene.world.attributes, path, condition)) : guard;
    wire(scene, node, "case", condition.target, { when, label: branchLabel(condition), ...meant(scene, path, condition) });
    requireDeclared(scene, path, condition);
  });
  const rest = otherChannels(meaning, action.conditions);
  wireErrors(scene, action, node, rest ? { NoMatchingCondition: { when: rest } } : {});
}

/** A block that compares the tool which an AI agent has used: one that asked for a person has used no other. */
const toolGuard = (guard: Guard, escalates: boolean): Guard => {
  const escalated = is(LEFT_BY, ESCALATED);
  return escalates ? or(guard, escalated) : and(guard, not(escalated));
};

/** False for a comparison with a text that nothing of the project ever writes into the attribute. */
const isPossible = ({ world }: Scene, path: string, { operator, operands }: Condition): boolean => {
  const values = world.lex.closed.get(path);
  return !values || operator !== "Equals" || operands.some((operand) => values.has(operand));
};

/** An intent that a comparison names and that none of the flows' bots declares can never be recognised. */
function requireDeclared({ world }: Scene, path: string, { operator, operands, target }: Condition): void {
  const { allKnown, phrases } = world.lex;
  if (!allKnown || operator !== "Equals" || !world.attributes.isIntent(path)) return;
  for (const name of operands)
    if (!phrases.has(name))
      world.defects.push({ kind: "undefined-intent", reference: { name, at: target.at, what: "intent", known: namesOf(phrases) } });
}

/** What the customer meant where this branch is taken: an intent that was recognised, or an answer in words. */
function meant({ world, flow }: Scene, path: string, { operator, operands, target }: Condition): Partial<Exit> {
  const [name] = operands;
  if (world.runsBeside(flow) && !flow.actions.some(asks)) return {};
  if (!(operator === "Equals" || operator.startsWith("Text")) || operands.length !== 1 || !name) return {};
  const { attributes, lex } = world;
  if (attributes.isIntent(path) && operator === "Equals") return { intent: { name, at: target.at } };
  if (!attributes.isIntent(path) && !attributes.isReply(path)) return {};
  // Where the bots are in the project, their intents are the requests, and this is a test of what they hand back: not of an answer in a slot.
  if (lex.allKnown && (attributes.isIntent(path) || attributes.isSession(path) || lex.phrases.has(name))) return {};
  return { choice: { name, words: [name], at: target.at } };
}

export function drawHours(scene: Scene, action: Action): void {
  const node = add(scene, action, "branch");
  for (const { operands, target } of action.conditions) {
    const [label = ""] = operands;
    const role = hoursRole(label);
    wire(scene, node, role, target, {
      label: HOURS[role] ?? label,
      ...(role === "case" && { when: unknown(`hours of operation: ${label}`) }),
    });
  }
  const [only] = action.conditions.flatMap(({ operands }) => operands).map(hoursRole);
  wireErrors(scene, action, node, { NoMatchingCondition: { role: only === "open" ? "closed" : only === "closed" ? "open" : "default" } });
}

/** What the console calls the branches. Source: "Check hours of operation", administrator guide. */
const HOURS: Readonly<Partial<Record<ExitRole, string>>> = { open: "In hours", closed: "Out of hours" };

const hoursRole = (label: string): ExitRole => (/^true$/i.test(label) ? "open" : /^false$/i.test(label) ? "closed" : "case");

export const drawMetric = (scene: Scene, action: Action): void =>
  drawStaffing(scene, action, text(action.parameters.get("MetricType")?.value) ?? "metric");

/** Agents and queues: the branch on which nobody is there is known by the metric and the operator. */
function drawStaffing(scene: Scene, action: Action, metric: string): void {
  const node = add(scene, action, "branch");
  const { of, rest } = staffingRoles(action.conditions.map(({ operator, operands }) => sideOf(metric, operator, operands[0] ?? "")));
  action.conditions.forEach((condition, i) => {
    const label = condition.operator === "Equals" ? branchLabel(condition) : `${metric} ${branchLabel(condition)}`;
    wire(scene, node, of[i] ?? "case", condition.target, { when: unknown(words(metric, condition)), label });
  });
  wireErrors(scene, action, node, { NoMatchingCondition: { role: rest } });
}

/** What the console calls the branches of "Wait". */
const WAITED: Readonly<Record<string, string>> = { WaitCompleted: "Time expired", CustomerReturned: "Customer return" };

/** Blocks whose result only the run knows: percentages, waiting, call progress. */
export function drawBranch(scene: Scene, action: Action): void {
  const node = add(scene, action, "branch");
  for (const condition of action.conditions) {
    const text = words(action.type, condition);
    const label = branchLabel(condition);
    wire(scene, node, "case", condition.target, { when: unknown(text), label: ownOf(WAITED, label) ?? label });
  }
  wireNext(scene, action, node, "default");
  wireErrors(scene, action, node);
}
