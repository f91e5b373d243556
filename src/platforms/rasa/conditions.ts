import { always, and, is, never, not, or, unknown } from "../../model/build.ts";
import type { Guard, Literal } from "../../model/model.ts";
import { closes, isTooDeep, split } from "../brackets.ts";
import type { Desk } from "./actions.ts";

/**
 * Conditions of flows as guards: predicates over `slots.*` and `context.*`. Comparisons of one of them with a literal, joined by and, or,
 * not, are read; everything else is a condition that nobody can evaluate. Source: Rasa documentation, "Conditions"; the predicates are
 * those of the pypred library. `truthy` says what a bare slot means, which depends on its type.
 */
const condition = (source: string, truthy: (slot: string) => Guard): Guard => (isTooDeep(source) ? unknown(source) : parse(source, truthy));

function parse(source: string, truthy: (slot: string) => Guard): Guard {
  const read = (part: string) => parse(part, truthy);
  const whole = source.trim();
  const either = split(whole, "||", "or");
  if (either.length > 1) return or(...either.map(read));
  const both = split(whole, "&&", "and");
  if (both.length > 1) return and(...both.map(read));
  const negated = /^(?:not\s+|not(?=\()|!(?!=))([\s\S]+)$/i.exec(whole)?.[1];
  if (negated !== undefined) return not(read(negated));
  if (whole.startsWith("(") && closes(whole)) return read(whole.slice(1, -1));
  return comparison(whole, truthy);
}

const VARIABLE = /^(?:slots\.([\w-]+)|(context\.[\w.]+))$/;
/** A slot is called by its name, as stories and responses call it. */
const variableOf = (word: string): string | undefined => {
  const [, slot, context] = VARIABLE.exec(word.trim()) ?? [];
  return slot ?? context;
};

function comparison(whole: string, truthy: (slot: string) => Guard): Guard {
  if (/^true$/i.test(whole)) return always;
  if (/^false$/i.test(whole)) return never;
  const flag = variableOf(whole);
  if (flag !== undefined) return truthy(flag);
  const [, left = "", operator = "", right = ""] = /^(\S+)\s*(==|!=|=|\bis\s+not\b|\bis\b)\s*([\s\S]+)$/i.exec(whole) ?? [];
  const variable = variableOf(left);
  const value = literalOf(right);
  if (variable === undefined || value === undefined) return unknown(whole, mentioned(whole));
  const guard = is(variable, value);
  return /^(!=|is\s+not)$/i.test(operator) ? not(guard) : guard;
}

/** The slots and context values that a condition reads. */
const mentioned = (source: string): readonly string[] =>
  [...source.matchAll(/\b(?:slots\.[\w-]+|context\.[\w.]+)/g)].flatMap(([word]) => variableOf(word) ?? []);

/** A quoted text, a number, a boolean or nothing; numbers in the spelling of slot values, so that `2.0` is `2`. */
export function literalOf(source: string): Literal | undefined {
  const value = source.trim();
  if (/^(null|none|empty|undefined)$/i.test(value)) return null;
  if (/^(true|false)$/i.test(value)) return value.toLowerCase();
  if (/^-?\d+(\.\d+)?$/.test(value)) return String(Number(value));
  return /^(["'])((?:(?!\1).)*)\1$/s.exec(value)?.[2];
}

/** A condition of a flow: a slot that holds true or false counts by its value, any other by whether it is set. */
export const flowCondition = (source: string, { domain }: Desk): Guard =>
  condition(source, (slot) => {
    const type = domain.slots.get(slot)?.type;
    return type === undefined || type === "bool" ? is(slot, "true") : not(is(slot, null));
  });
