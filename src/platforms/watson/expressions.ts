import { always, and, is, never, not, onChannel, or, unknown, withLeaves } from "../../model/build.ts";
import { ownOf } from "../../model/maps.ts";
import { CHANNELS, type Channel, type Guard } from "../../model/model.ts";
import { closes, isTooDeep, split } from "../brackets.ts";
import { hoursIn } from "./clock.ts";
import { channelNamed, channelTitled } from "./targets.ts";

/**
 * Conditions that are text: `#agent && $vip == true` in dialog skills, `${vip} == true` in expressions of actions skills.
 * Source: ibm-cloud-docs/watson-assistant, "dialog-overview", "expression-language", "expression-integration-variables".
 */

/** Names what a text calls `$x`, `context.x` or `${x}`; action skills have variables of their own per action. */
export type Naming = (variable: string) => string;
const plain: Naming = (variable) => variable;

/** A condition as a guard. An empty one never matches by itself. */
export const expression = (source = "", named: Naming = plain): Guard => (isTooDeep(source) ? unknown(source) : parse(source, named));

function parse(source: string, named: Naming): Guard {
  const condition = source.trim();
  if (!condition) return never;
  const inside = (part: string) => parse(part, named);
  const inner = unwrap(condition);
  if (inner !== undefined) return inside(inner);
  const parts = split(condition, "||", "or");
  if (parts.length > 1) return or(...parts.map(inside));
  const both = split(condition, "&&", "and");
  if (both.length > 1) return and(...both.map(inside));
  if (/^(!(?!=)|not[\s(])/i.test(condition)) return not(inside(condition.replace(/^(!|not\b)/i, "")));
  return term(condition, named);
}

const CONSTANT: Readonly<Record<string, Guard>> = {
  true: always,
  anything_else: always,
  // Taken by a jump or at the beginning of a conversation only.
  false: never,
  welcome: never,
  conversation_start: never,
  irrelevant: never,
};

const NAME = String.raw`[\p{L}\p{N}_.-]+`;
const INTENT = new RegExp(`^#(${NAME})$`, "u");
/** `intents[0].intent == 'agent'`, and the older `intent == 'agent'`. */
const INTENT_NAMED = /^(?:intents\[0\]\.intent|intents\.get\(0\)\.intent|intent)\s*(==|!=)\s*(["'])(.*)\2$/;
/** Members behind a name, up to a method. */
const members = (letters: string) => String.raw`(?:\.[${letters}]+(?![${letters}(]))*`;
const LETTERS = String.raw`\p{L}\p{N}_\-`;
/** `${x}.y`, `${x.y}`, `$x.y`, `context.x`, `context['x']`. */
const VARIABLE = `(?:${[
  String.raw`\$\{([\w.\s-]+)\}(${members("\\w")})`,
  String.raw`\$([${LETTERS}]+${members(LETTERS)})`,
  String.raw`context\.(\w+${members("\\w")})`,
  String.raw`context\[["']([\w.-]+)["']\]`,
].join("|")})`;
const LITERAL = String.raw`(?:"([^"]*)"|'([^']*)'|\(([^()]*)\)|([\w.+-]+))`;
const COMPARED = new RegExp(String.raw`^${VARIABLE}\s*(==|!=|:)\s*${LITERAL}$`, "u");
const EQUALS = new RegExp(String.raw`^${VARIABLE}()\.equals(?:IgnoreCase)?\(\s*${LITERAL}\s*\)$`, "u");
const ALONE = new RegExp(`^${VARIABLE}$`, "u");
const MENTIONED = new RegExp(VARIABLE, "gu");
const INTEGRATION = /^(?:integrations|system_integrations)\.(\w+)$/;

/** `"gold" == $plan`, the other way round. */
export const straight = (comparison: string): string => comparison.replace(REVERSED, "$3 $2 $1");
const REVERSED = /^("[^"]*"|'[^']*')\s*(==|!=)\s*(.+)$/s;

function term(written: string, named: Naming): Guard {
  const constant = ownOf(CONSTANT, written.toLowerCase());
  if (constant) return constant;
  const source = straight(written);
  const intent = INTENT.exec(source)?.[1];
  if (intent) return is("$intent", intent);
  const [, how, , byName] = INTENT_NAMED.exec(source) ?? [];
  if (byName !== undefined) return how === "!=" ? not(is("$intent", byName)) : is("$intent", byName);
  const compared = COMPARED.exec(source) ?? EQUALS.exec(source);
  if (compared) {
    const [operator, ...literals] = compared.slice(6);
    const bare = literals[3];
    const value = literals.find((each) => each !== undefined) ?? "";
    const guard = comparison(variableIn(compared), bare === "null" ? null : value, named);
    return operator === "!=" ? not(guard) : guard;
  }
  const hours = hoursIn(source);
  if (hours) return unknown(hours);
  const alone = ALONE.exec(source);
  if (alone) {
    const variable = variableIn(alone);
    const channel = channelNamed(INTEGRATION.exec(variable)?.[1] ?? "");
    // A variable by itself holds unless it is null, false or empty.
    return channel ? onChannel(channel) : not(is(named(variable), null, "false", ""));
  }
  return unknown(written, [...source.matchAll(MENTIONED)].map((match) => named(variableIn(match))).filter(Boolean));
}

function comparison(variable: string, value: string | null, named: Naming): Guard {
  const integration = channelNamed(INTEGRATION.exec(variable)?.[1] ?? "");
  if (integration && value === null) return not(onChannel(integration));
  const channel = /^(?:system_)?integrations\.channel\.name$/.test(variable) && value !== null ? channelTitled(value) : undefined;
  return channel ? onChannel(channel) : is(named(variable), value);
}

function variableIn(match: RegExpExecArray | RegExpMatchArray): string {
  const [, braced, path = "", dollar, dotted, indexed] = match;
  return braced === undefined ? (dollar ?? dotted ?? indexed ?? "") : braced.trim() + path;
}

/** What stands in brackets, or in `<? … ?>`, that hold a whole condition together. */
export const unwrap = (source: string): string | undefined =>
  source.startsWith("(") && closes(source) ? source.slice(1, -1).trim() : WRAPPED.exec(source)?.[1]?.trim();
const WRAPPED = /^<\?((?:(?!\?>).)*)\?>$/s;

/** The intents that a condition mentions without a negation. */
export function intentsIn(guard: Guard): readonly string[] {
  if (guard.op === "is" && guard.variable === "$intent") return guard.values.flatMap((value) => value ?? []);
  return guard.op === "and" || guard.op === "or" ? guard.guards.flatMap(intentsIn) : [];
}

/** How sure the assistant is of the intent that it heard. */
const CONFIDENCE = /^(?:intents\[0\]|intents\.get\(0\)|intent)\.confidence\s*([<>])/;

/** What is left of a condition where an intent was heard, for certain. */
export const given = (intent: string, guard: Guard): Guard =>
  withLeaves(guard, (leaf) => {
    if (leaf.op === "is" && leaf.variable === "$intent") return leaf.values.includes(intent) ? always : never;
    const [, compares] = (leaf.op === "unknown" && CONFIDENCE.exec(leaf.text.trim())) || [];
    return compares === undefined ? leaf : compares === ">" ? always : never;
  });

/** The intents that a condition mentions and that can make it true. */
export const takenBy = (guard: Guard): readonly string[] => intentsIn(guard).filter((intent) => given(intent, guard) !== never);

/** A condition to which it does not matter what the customer says: it reads the context, or nothing. */
export function isSilent(guard: Guard): boolean {
  switch (guard.op) {
    case "true":
    case "false":
      return true;
    case "is":
      return guard.variable !== "$intent";
    case "unknown":
      return guard.variables !== undefined && !HEARD.test(guard.text);
    case "not":
      return isSilent(guard.guard);
    case "and":
    case "or":
      return guard.guards.every(isSilent);
    default:
      return false;
  }
}

/** What the customer said, as conditions read it. */
const HEARD = /[#@]|\b(?:input|intents?|entit(?:y|ies))\b/i;

/** The channels that a condition needs; `undefined` = it does not say. */
function channelsIn(guard: Guard): Guard | undefined {
  if (guard.op === "channel" || (guard.op === "not" && guard.guard.op === "channel")) return guard;
  return guard.op === "and" ? guard.guards.map(channelsIn).find(Boolean) : undefined;
}

/** The channels on which an exit with this condition exists. */
export function onlyOn(guard: Guard): { readonly channels?: readonly Channel[] } {
  const channel = channelsIn(guard);
  if (channel?.op === "channel") return { channels: channel.channels };
  if (channel?.op !== "not" || channel.guard.op !== "channel") return {};
  const without = channel.guard.channels;
  return { channels: CHANNELS.filter((each) => !without.includes(each)) };
}
