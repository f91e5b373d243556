import { and, is, not, onChannel, tested, unknown } from "../../model/build.ts";
import { ownOf } from "../../model/maps.ts";
import type { Guard, Test } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { isObject, items, member, text } from "../../source/json.ts";
import { hoursIn } from "./clock.ts";
import { comparable, isComputed, rootOf, variableOf } from "./liquid.ts";
import type { Transition } from "./states.ts";

/** Conditions of split-based-on transitions. Source: the split widget's page and the flow definition schema ("conditions" of a transition). */

export interface SplitCase {
  readonly guard: Guard;
  /** The compared value, as written. */
  readonly value: string;
  /** What the branch is called where others read it: the text alone where the two are alike, else with its sign. */
  readonly label: string;
  /** What it is called where a customer chooses it: by that value; a regular expression, which nobody says, by the designer's label. */
  readonly name: string;
  /** What a customer says to get here, where the condition compares words. */
  readonly words: readonly string[];
  /** What is compared, whatever filters stand behind it. */
  readonly subject?: string;
}

/**
 * All conditions of one transition hold together. `input` is what the split tests where a condition does not say; `clocks` are the variables
 * that keep a time, with the template that wrote them.
 */
export function splitCase(
  conditions: Json | undefined,
  input: string | undefined,
  clocks: ReadonlyMap<string, string>,
): SplitCase | undefined {
  const cases = items(conditions).map((condition) => oneCondition(condition, input, clocks));
  const [first] = cases;
  if (!first) return undefined;
  return { ...first, guard: and(...cases.map(({ guard }) => guard)), words: cases.flatMap(({ words }) => words) };
}

/**
 * What is left of a split whose only case asks for anything but some words: they choose `noMatch`. Nothing where a split has more cases, or
 * one of another kind.
 */
export function contraryCase(transitions: readonly Transition[], input: string | undefined): SplitCase | undefined {
  const [only, ...more] = transitions.filter(({ event }) => event === "match");
  const [condition, ...others] = items(only?.conditions);
  const type = ownOf(CONTRARY, text(member(condition, "type")) ?? "");
  if (!isObject(condition) || more.length + others.length > 0 || !(type && Object.hasOwn(CHOOSING, type))) return undefined;
  return oneCondition({ ...condition, type }, input, new Map());
}

export const listed = (value: string): readonly string[] =>
  value
    .split(",")
    .map((each) => each.trim())
    .filter(Boolean);

/** Condition type → guard over a variable. The others can be evaluated where a text is known, or not at all. */
const COMPARE: Readonly<Record<string, (variable: string, value: string) => Guard>> = {
  equal_to: (variable, value) => is(variable, comparable(value)),
  not_equal_to: (variable, value) => not(is(variable, comparable(value))),
  matches_any_of: (variable, value) => is(variable, ...listed(value).map(comparable)),
  does_not_match_any_of: (variable, value) => not(is(variable, ...listed(value).map(comparable))),
  is_blank: (variable) => is(variable, null),
  is_not_blank: (variable) => not(is(variable, null)),
};

/** Condition types that a known text decides. */
const TESTS: Readonly<Record<string, Test["by"]>> = { contains: "contains", starts_with: "starts with", greater_than: ">", less_than: "<" };

/** Types that say the contrary of another one. */
const CONTRARY: Readonly<Record<string, string>> = {
  does_not_contain: "contains",
  does_not_start_with: "starts_with",
  not_equal_to: "equal_to",
  does_not_match_any_of: "matches_any_of",
  is_not_blank: "is_blank",
};

/** How a comparison is written where others read what it says. */
const SIGNS: Readonly<Record<string, string>> = { greater_than: ">", less_than: "<" };

const signOf = (type: string): string => ownOf(SIGNS, type) ?? type.replaceAll("_", " ");

/** The types by which a customer's words choose a branch, and the words in their value. A regular expression is no phrase. */
const CHOOSING: Readonly<Record<string, (value: string) => readonly string[]>> = {
  equal_to: (value) => [value],
  matches_any_of: listed,
  contains: (value) => [value],
  starts_with: (value) => [value],
  regex: () => [],
};

function oneCondition(condition: Json, input: string | undefined, clocks: ReadonlyMap<string, string>): SplitCase {
  const type = text(member(condition, "type")) ?? "equal_to";
  const value = text(member(condition, "value")) ?? "";
  // The editor's own label repeats the comparison: "If value equal_to talk-to-agent".
  const label = (text(member(condition, "friendly_name")) ?? "").replace(/^If value \w+ ?/i, "");
  const argument = text(items(member(condition, "arguments"))[0]) ?? input;
  const subject = rootOf(argument);
  // Nobody says "true": its label tells what a program found.
  const isChoice = Object.hasOwn(CHOOSING, type) && !/^(?:true|false)$/i.test(value);
  const words = isChoice ? (ownOf(CHOOSING, type)?.(value) ?? []) : [];
  const said = isChoice && label !== "" && label !== value ? [...words, label] : words;
  const hours = hoursIn(clocks.get(subject ?? "") ?? argument ?? "", type, value);
  const guard = hours ? unknown(hours) : guardOf(type, value, argument);
  const signed = Object.hasOwn(CHOOSING, type) ? value : `${signOf(type)} ${value}`.trim();
  return { guard, value, label: signed, name: type === "regex" ? label : value, words: said, ...(subject ? { subject } : {}) };
}

function guardOf(type: string, value: string, argument: string | undefined): Guard {
  const variable = variableOf(argument);
  const compare = ownOf(COMPARE, type);
  if (variable !== undefined) {
    const channel = byChannel(variable, type, value);
    if (channel) return channel;
    // What a variable or an expression gives is known when the flow runs.
    if (compare && !isComputed(value)) return compare(variable, value);
  }
  const positive = ownOf(CONTRARY, type);
  const words = `${argument?.replace(/^\{\{-?\s*|\s*-?\}\}$/g, "") ?? "value"} ${signOf(positive ?? type)} ${value}`.trim();
  const subject = rootOf(argument);
  const test = testOf(variable, positive ?? type, value);
  const guard = test ? tested(words, test) : unknown(words, subject ? [subject] : undefined);
  return positive ? not(guard) : guard;
}

function testOf(variable: string | undefined, type: string, value: string): Test | undefined {
  const by = ownOf(TESTS, type);
  const known = isComputed(value) ? null : comparable(value);
  return by && variable !== undefined && known !== null ? { variable, by, value: known } : undefined;
}

/** `channel_type` of a chat channel's or conversation's attributes. Web chat is all of `chat`; the others are each a part of `messaging`. */
const TYPES = /^trigger\.(?:message|conversation)\.(?:[\w.]*\.)?channel_?type$/i;

/** Tests of the channel: its type, or what is set on calls only (`trigger.call.*`) and on the others only. */
function byChannel(variable: string, type: string, value: string): Guard | undefined {
  if (TYPES.test(variable)) return byType(variable, type, value);
  const [, root, field] = /^trigger\.(call|message|conversation)\.(.+)$/.exec(variable) ?? [];
  if (!root || !field || (type !== "is_blank" && type !== "is_not_blank")) return undefined;
  const side = root === "call" ? onChannel("voice") : not(onChannel("voice"));
  const there = ALWAYS.test(field) ? side : and(side, not(is(variable, null)));
  return type === "is_blank" ? not(there) : there;
}

function byType(variable: string, type: string, value: string): Guard | undefined {
  const positive = ownOf(CONTRARY, type);
  if (positive) {
    const same = byType(variable, positive, value);
    return same && not(same);
  }
  if (type !== "equal_to" && type !== "matches_any_of") return undefined;
  const types = type === "equal_to" ? [value] : listed(value);
  if (types.every((each) => /^(web|webchat|chat)$/i.test(each))) return onChannel("chat");
  if (types.every((each) => /^(voice|call)$/i.test(each))) return onChannel("voice");
  if (types.some((each) => /^(web|webchat|chat|voice|call)$/i.test(each))) return undefined;
  return and(onChannel("messaging"), unknown(`${variable} equal to ${value}`));
}

/** Fields that every call, message or conversation has. */
const ALWAYS = /^(\w*Sid|From|To)$/;
