import { and, is, not, onChannel, unknown } from "../../model/build.ts";
import type { Guard } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { items, member, text } from "../../source/json.ts";

/** Conditions of split-based-on transitions. Source: the split widget's page and the flow definition schema ("conditions" of a transition). */

/** `{{widgets.welcome.inbound.Body}}` → `widgets.welcome`; every reply field of a widget is that widget's answer. */
export function variableOf(argument: string | undefined): string | undefined {
  const name = /^\s*\{\{-?\s*([\w.$-]+)\s*(?:\|[^}]*)?-?\}\}\s*$/.exec(argument ?? "")?.[1];
  if (!name) return undefined;
  const reply = /^(widgets\.[\w$-]+)\.(inbound\.Body|SpeechResult|Digits|CurrentTask|LastUtterance|VirtualAgentStatus)$/.exec(name);
  return reply?.[1] ?? name;
}

const list = (value: string) =>
  value
    .split(",")
    .map((each) => each.trim())
    .filter(Boolean);

/** Condition type → guard over the variable. Types that are not listed cannot be evaluated. */
const COMPARE: Readonly<Record<string, (variable: string, value: string) => Guard>> = {
  equal_to: (variable, value) => is(variable, value),
  not_equal_to: (variable, value) => not(is(variable, value)),
  matches_any_of: (variable, value) => is(variable, ...list(value)),
  does_not_match_any_of: (variable, value) => not(is(variable, ...list(value))),
  is_blank: (variable) => is(variable, null),
  is_not_blank: (variable) => not(is(variable, null)),
};

/** The types by which a customer's words choose a branch. */
const CHOOSING: ReadonlySet<string> = new Set(["equal_to", "matches_any_of", "contains", "starts_with", "regex"]);

export interface SplitCase {
  readonly guard: Guard;
  /** The compared value, as written. */
  readonly value: string;
  /** What a customer says to get here, where the condition compares words. */
  readonly words: readonly string[];
  readonly variable?: string;
}

/** All conditions of one transition hold together. */
export function splitCase(conditions: Json | undefined): SplitCase | undefined {
  const cases = items(conditions).map(oneCondition);
  const [first] = cases;
  if (!first) return undefined;
  return { ...first, guard: and(...cases.map(({ guard }) => guard)), words: cases.flatMap(({ words }) => words) };
}

function oneCondition(condition: Json): SplitCase {
  const type = text(member(condition, "type")) ?? "equal_to";
  const value = text(member(condition, "value")) ?? "";
  const label = (text(member(condition, "friendly_name")) ?? "").replace(/^If value \w+ ?/i, "");
  const argument = text(items(member(condition, "arguments"))[0]);
  const variable = variableOf(argument);
  const words = CHOOSING.has(type)
    ? [...(type === "regex" ? [] : type === "matches_any_of" ? list(value) : [value]), ...(label ? [label] : [])]
    : [];
  const channel = variable && byChannel(variable, type);
  const make = variable ? COMPARE[type] : undefined;
  const said = `${argument ?? "value"} ${type.replaceAll("_", " ")} ${value}`.trim();
  const guard = channel || (make && variable ? make(variable, value) : unknown(said, variable ? [variable] : undefined));
  return { guard, value, words, ...(variable ? { variable } : {}) };
}

/** `trigger.call.*` is set on calls only, `trigger.message.*` and `trigger.conversation.*` on the others. */
function byChannel(variable: string, type: string): Guard | undefined {
  const root = /^trigger\.(call|message|conversation)\./.exec(variable)?.[1];
  if (!root || (type !== "is_blank" && type !== "is_not_blank")) return undefined;
  const voice = onChannel("voice");
  return (root === "call") === (type === "is_not_blank") ? voice : not(voice);
}
