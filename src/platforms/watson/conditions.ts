import { always, and, is, not, onChannel, or, unknown } from "../../model/build.ts";
import { ownOf } from "../../model/maps.ts";
import type { Guard } from "../../model/model.ts";
import { nameAlone, scopedName } from "../../model/scoped.ts";
import type { Json } from "../../source/document.ts";
import { entries, isObject, items, member, text } from "../../source/json.ts";
import { hoursCompared } from "./clock.ts";
import { expression, type Naming } from "./expressions.ts";
import { channelTitled } from "./targets.ts";

/** Conditions of an actions skill: trees of operators. Source: exports of the product; "Conditions for steps" in the vendor's documentation. */

/** `variable` belongs to its action, so that two actions may have a `step_001` each; skill and system variables belong to the assistant. */
export function operandName(operand: Json | undefined, action: string): string | undefined {
  const own = text(member(operand, "variable")) ?? text(member(operand, "result_variable"));
  const name =
    own === undefined ? (text(member(operand, "skill_variable")) ?? text(member(operand, "system_variable"))) : scopedName(action, own);
  const path = text(member(operand, "variable_path"));
  return name === undefined || path === undefined ? name : `${name}.${path}`;
}

/** In texts, step variables are told from others by their generated names. */
export const namingOf =
  (action: string): Naming =>
  (variable) =>
    /^step_\w+/.test(variable) ? scopedName(action, variable) : variable;

/** `{"scalar": true}`, `{"value": "Gold", "from_entity": "…"}`, a bare text. */
const literalOf = (operand: Json | undefined): string | undefined =>
  text(member(operand, "scalar")) ?? text(member(operand, "value")) ?? text(operand);

/** The condition of an action or step; without one it always holds. */
export function actionCondition(condition: Json | undefined, action: string): Guard {
  const [first] = entries(condition);
  if (!first) return always;
  const [operator, operand] = first;
  const inner = (each: Json | undefined) => actionCondition(each, action);
  const said = wordsOf(operator, operand, condition);
  const named = (isObject(operand) ? [operand] : items(operand)).flatMap((each) => operandName(each, action) ?? []);
  const [left, right] = items(operand);
  const hours = hoursCompared(operator, operandName(left, action) ?? "", literalOf(right) ?? "", said);
  if (hours) return unknown(hours);
  const read: Readonly<Record<string, () => Guard>> = {
    and: () => and(...items(operand).map(inner)),
    or: () => or(...items(operand).map(inner)),
    not: () => not(inner(isObject(operand) ? operand : items(operand)[0])),
    eq: () => equality(operand, action) ?? unknown(said, named),
    neq: () => not(equality(operand, action) ?? unknown(wordsOf("eq", operand, { eq: operand ?? null }), named)),
    exists: () => (named[0] ? not(is(named[0], null)) : unknown(said)),
    intent: () => is("$intent", text(operand) ?? ""),
    expression: () => expression(text(operand), namingOf(action)),
  };
  return Object.hasOwn(read, operator) ? (read[operator]?.() ?? always) : unknown(said, named);
}

/** Operators of two operands, by the sign that the conditions of steps show. */
const SIGNS: Readonly<Record<string, string>> = { eq: "=", gt: ">", gte: ">=", lt: "<", lte: "<=", contains: "contains" };

/** The operator for the operands the other way round. */
const TURNED: Readonly<Record<string, string>> = { eq: "eq", gt: "lt", gte: "lte", lt: "gt", lte: "gte" };

/** A condition in words, as far as it compares two things: first the variable, then the value. */
function wordsOf(operator: string, operands: Json | undefined, condition: Json | undefined): string {
  const [first, second] = items(operands);
  const turned = isVariable(first) || !isVariable(second) ? undefined : ownOf(TURNED, operator);
  const sign = ownOf(SIGNS, turned ?? operator);
  const [left, right, ...more] = (turned ? items(operands).toReversed() : items(operands)).map(operandWords);
  return sign && left && right && more.length === 0 ? `${left} ${sign} ${right}` : JSON.stringify(condition);
}

const isVariable = (operand: Json | undefined): boolean => operandName(operand, "") !== undefined;

function operandWords(operand: Json): string | undefined {
  const name = operandName(operand, "");
  if (name !== undefined) return nameAlone(name);
  return literalOf(operand) === undefined ? undefined : JSON.stringify(member(operand, "scalar") ?? member(operand, "value") ?? operand);
}

/** The intents that a condition names, even one that never holds. */
export const intentsNamed = (condition: Json | undefined): readonly string[] =>
  entries(condition).flatMap(([operator, operand]) =>
    operator === "intent" ? (text(operand) ?? []) : items(operand).flatMap((part) => intentsNamed(part)),
  );

function equality(operands: Json | undefined, action: string): Guard | undefined {
  const [left, right] = items(operands);
  const [variable, other] = operandName(left, action) === undefined ? [right, left] : [left, right];
  const name = operandName(variable, action);
  const value = literalOf(other);
  if (name === undefined || value === undefined || operandName(other, action) !== undefined) return undefined;
  const channel = /^system_integrations\.channel\.name$/.test(name) ? channelTitled(value) : undefined;
  return channel ? onChannel(channel) : is(name, value);
}
