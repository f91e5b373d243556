import { type Leaf, leavesOf, passes, type Truth, truthOf } from "../../model/guards.ts";
import type { Channel, Exit, Guard, Literal, Node } from "../../model/model.ts";
import { nameAlone } from "../../model/scoped.ts";
import { isExhausted, isPossible, type Value, type Values, withValue } from "./facts.ts";

/** Evaluates guards against what a path knows, and says what it knows once a guard was taken or passed. */

/** The channel and bot for which a guard is evaluated. */
export interface Reading {
  readonly channel: Channel;
  /** The key among facts of a variable, as guards spell it. */
  readonly scoped: (variable: string) => string;
}

/** The truth of a guard, given what is known; `undefined` = the files do not tell. */
export const evaluate = (guard: Guard, known: Values, reading: Reading): Truth =>
  truthOf(guard, (leaf) => {
    switch (leaf.op) {
      case "true":
        return true;
      case "false":
        return false;
      case "channel":
        return leaf.channels.includes(reading.channel);
      case "unknown":
        return told(leaf, known, reading) ?? assumed(known, leaf.text);
      case "is":
        return compare(known.get(reading.scoped(leaf.variable)), leaf.values);
    }
  });

/** What a condition says of the known value of the variable that it tests. */
function told({ test }: Extract<Leaf, { op: "unknown" }>, known: Values, reading: Reading): Truth {
  const value = test && known.get(reading.scoped(test.variable))?.is;
  return test && value !== undefined ? passes(test, value) : undefined;
}

function compare(value: Value | undefined, values: readonly Literal[]): Truth {
  if (!value) return undefined;
  if (value.is !== undefined) return values.includes(value.is);
  return values.some((literal) => isPossible(value, literal)) ? undefined : false;
}

/**
 * What is known once the guard is known to be `truth`: one fact set per literal of a list, as a variable holds one value. Empty = it cannot be.
 * What facts cannot express (the negation of a conjunction) adds nothing.
 */
export function assume(guard: Guard, truth: boolean, known: Values, reading: Reading): readonly Values[] {
  const decided = evaluate(guard, known, reading);
  if (decided !== undefined) return decided === truth ? [known] : [];
  return assumeOpen(guard, truth, known, reading);
}

/** The same for a guard that cannot be evaluated. */
export function assumeOpen(guard: Guard, truth: boolean, known: Values, reading: Reading): readonly Values[] {
  switch (guard.op) {
    case "unknown":
      return [withValue(known, assumption(guard.text), { is: String(truth), not: [], guessed: true })];
    case "is":
      return truth
        ? assumeIs(guard.values, known, reading.scoped(guard.variable))
        : assumeNot(guard.values, known, reading.scoped(guard.variable));
    case "not":
      return assume(guard.guard, !truth, known, reading);
    case "and":
    case "or":
      return (guard.op === "and") === truth ? assumeAll(guard.guards, truth, known, reading) : assumeSome(guard, truth, known, reading);
    default:
      return [known];
  }
}

/** The variable has one of these values: one fact set for each possible one. */
function assumeIs(values: readonly Literal[], known: Values, key: string): readonly Values[] {
  const value = known.get(key);
  const { asked, handed } = value ?? UNKNOWN;
  const possible = values.filter((literal) => !value || isPossible(value, literal));
  return possible.map((is) => withValue(known, key, { is, not: [], asked, handed, guessed: true }));
}

/** It has none of them. */
function assumeNot(values: readonly Literal[], known: Values, key: string): readonly Values[] {
  const { not: excluded, asked, handed, among } = known.get(key) ?? UNKNOWN;
  const not = excluded.length > 0 || values.length > 1 ? union(excluded, values) : values;
  const left: Value = { not, asked, handed, among, guessed: true };
  return isExhausted(left) ? [] : [withValue(known, key, left)];
}

/** Every part of a conjunction holds, or every part of a disjunction fails. */
function assumeAll(guards: readonly Guard[], truth: boolean, known: Values, reading: Reading): readonly Values[] {
  let all: readonly Values[] = [known];
  for (const part of guards) all = all.flatMap((each) => assume(part, truth, each, reading));
  return all;
}

/** How many parts of a disjunction are distinguished. */
const MAX_PARTS = 8;

/** Some part of a disjunction holds, or some part of a conjunction fails; which one is known if all others are decided. */
function assumeSome(
  { op, guards }: Extract<Guard, { op: "and" | "or" }>,
  truth: boolean,
  known: Values,
  reading: Reading,
): readonly Values[] {
  const open = guards.filter((part) => evaluate(part, known, reading) === undefined);
  const [only] = open;
  if (open.length === 1 && only) return assume(only, truth, known, reading);
  return op === "or" && open.length <= MAX_PARTS ? open.flatMap((part) => assume(part, true, known, reading)) : [known];
}

/** All literals, each once and in a fixed order, whichever was excluded first. */
function union(a: readonly Literal[], b: readonly Literal[]): readonly Literal[] {
  const [one = null, other = null] = [a[0], b[0]];
  if (a.length === 1 && b.length === 1) return one === other ? a : byText(one, other) < 0 ? [one, other] : [other, one];
  if (a.length === 0 && b.every((literal, i) => i === 0 || byText(b[i - 1] ?? null, literal) < 0)) return b;
  return [...new Set([...a, ...b])].sort(byText);
}
const byText = (a: Literal, b: Literal) => (a === b ? 0 : a === null || (b !== null && a < b) ? -1 : 1);

/** While the exits of one node are tried, unknown conditions are facts, too: an exit with the negated text leaves no third way. */
const assumption = (text: string) => `?${text}`;
const assumed = (known: Values, text: string): Truth => {
  const value = known.get(assumption(text))?.is;
  return value === undefined ? undefined : value === "true";
};
/** True of a key under which facts remember what was assumed of an unknown condition. */
export const isAssumption = (key: string): boolean => key.startsWith("?");

/** True of a guard that depends on nothing but variables. */
export const readsOnlyVariables = (guard: Guard): boolean =>
  leavesOf(guard).every((leaf) => leaf.op !== "channel" && (leaf.op !== "unknown" || (leaf.variables?.length ?? 0) > 0));

/** A guard in words, for messages and for finding its gate. */
export function guardWords(guard: Guard): string {
  switch (guard.op) {
    case "true":
    case "false":
      return guard.op;
    case "channel":
      return `channel is ${guard.channels.join(" or ")}`;
    case "unknown":
      return guard.text;
    case "is":
      return `${nameAlone(guard.variable)} = ${guard.values.map((v) => (v === null ? "not set" : `"${v}"`)).join(" or ")}`;
    case "not":
      return `not (${guardWords(guard.guard)})`;
    default:
      return guard.guards.map(guardWords).join(guard.op === "and" ? " and " : " or ");
  }
}

/** The exits of a node that are possible on a channel, given `known` (default: nothing): a certain exit hides those after it. */
export function possibleExits(node: Node, channel: Channel, known: Values = NOTHING): readonly Exit[] {
  if (known === NOTHING && node.exits.every(isOpen)) return node.exits;
  return node.exits.every(sieve(channel, known)) ? node.exits : node.exits.filter(sieve(channel, known));
}

/** True of an exit that is possible on every channel as long as nothing is known. */
const isOpen = ({ when, channels }: Exit): boolean => !channels && (!when || isUndecided(when));

/** True of a guard of which nothing is decided as long as nothing is known. */
function isUndecided(guard: Guard): boolean {
  switch (guard.op) {
    case "is":
    case "unknown":
      return true;
    case "not":
      return isUndecided(guard.guard);
    case "and":
    case "or":
      return guard.guards.length > 0 && guard.guards.every(isUndecided);
    default:
      return false;
  }
}

/** A filter for the exits of one node, which has to see them in order. */
function sieve(channel: Channel, known: Values): (exit: Exit) => boolean {
  const reading: Reading = { channel, scoped: same };
  let decided = false;
  return ({ role, when, channels }) => {
    if (channels && !channels.includes(channel)) return false;
    if (!when) return !(decided && role === "default");
    if (decided) return false;
    const truth = evaluate(when, known, reading);
    decided = truth === true;
    return truth !== false;
  };
}

const NOTHING: Values = new Map();
const UNKNOWN: Value = { not: [] };
const same = (variable: string) => variable;
