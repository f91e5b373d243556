import { remember } from "../../model/maps.ts";
import type { Literal } from "../../model/model.ts";

/** Facts: what is known about variables on a path. Sets are interned, so that two paths with the same knowledge share one state. */

/** What is known of a variable: its value (`is`), or values that it does not have (`not`). */
export interface Value {
  readonly is?: Literal;
  readonly not: readonly Literal[];
  /** The only values that it can have, ignoring case: the answers of a closed list. */
  readonly among?: readonly string[];
  /** True if the customer gave it at an `ask` after the request, so that guards on it are answers to that question. */
  readonly asked?: boolean;
  /** True if a bot handed it back to its caller; a guard that matches it proves that the caller tests it. */
  readonly handed?: boolean;
  /** True if it is known only by a guess: from a guard that cannot be evaluated, or written behind one, or understood at a question. */
  readonly guessed?: boolean;
  /** The customer said it where the request was heard before: an intent that it names is a new topic. */
  readonly topic?: boolean;
}

/** An answer of the customer of which nothing else is known. */
export const ANSWERED: Value = { not: [], asked: true };
/** What the customer asked for next, where the request was heard before. */
export const NEXT_TOPIC: Value = { ...ANSWERED, topic: true };

/** What is known, by variable. */
export type Values = ReadonlyMap<string, Value>;

/** An interned set of facts: equal sets are one object. */
export interface Facts {
  readonly id: number;
  readonly values: Values;
}

/** A changed copy; `undefined` forgets the variable. */
export function withValue(known: Values, key: string, value: Value | undefined): Values {
  const values = new Map(known);
  if (value) values.set(key, value);
  else values.delete(key);
  return values;
}

/** The fact sets that begin with the same facts, in the order of their numbers. */
interface Beginning {
  facts?: Facts;
  readonly more: Map<number, Beginning>;
}

/** Makes one object of equal fact sets. */
export function interner(): (values: Values) => Facts {
  const numberOfValue = valueNumbers();
  const numbers = new Map<string, Map<number, number>>();
  let pairs = 0;
  const numberOf = (name: string, value: Value): number => {
    const ofName = remember(numbers, name, newMap);
    return remember(ofName, numberOfValue(value), () => pairs++);
  };
  const root: Beginning = { more: new Map() };
  let size = 0;
  return (values) => {
    const known: number[] = [];
    values.forEach((value, name) => void known.push(numberOf(name, value)));
    if (known.length > 1) known.sort(ascending);
    let at = root;
    for (const each of known) at = remember(at.more, each, begun);
    at.facts ??= { id: size++, values };
    return at.facts;
  };
}

const newMap = (): Map<number, number> => new Map();
const begun = (): Beginning => ({ more: new Map() });
const ascending = (a: number, b: number) => a - b;

/** Gives equal values one number. */
function valueNumbers(): (value: Value) => number {
  const numbers = new Map<string, number>();
  /** The numbers of known values, by whether they were asked for, handed back and guessed. */
  const literals = [0, 1, 2, 3, 4, 5, 6, 7].map(() => new Map<Literal, number>());
  return (value) => {
    const { is, asked, handed, guessed, topic } = value;
    const number = () => remember(numbers, spelled(value), () => numbers.size);
    const plain = is === undefined || topic ? undefined : literals[(asked ? 1 : 0) + (handed ? 2 : 0) + (guessed ? 4 : 0)];
    return plain && is !== undefined ? remember(plain, is, number) : number();
  };
}

const spelled = ({ is, not, among, asked, handed, guessed, topic }: Value) =>
  `${topic ? "t" : ""}${asked ? "a" : ""}${handed ? "h" : ""}${guessed ? "g" : ""}${is === undefined ? `!${JSON.stringify(not)}${among ? `of${JSON.stringify(among)}` : ""}` : `=${JSON.stringify(is)}`}`;

/** False if a closed list does not offer the literal, or if what is known rules it out. */
export const isPossible = ({ not, among }: Value, literal: Literal): boolean =>
  !not.includes(literal) && (!among || literal === null || among.some((each) => sameWord(each, literal)));

/** True if every value of a closed list is ruled out, so that no path comes here. */
export const isExhausted = ({ not, among }: Value): boolean =>
  among?.every((each) => not.some((literal) => literal !== null && sameWord(each, literal))) ?? false;

/** True of a variable that can be neither true nor false any more. */
export const isFlagUsedUp = (value: Value | undefined): boolean =>
  ["true", "false"].every((flag) => value?.not.some((literal) => literal?.toLowerCase() === flag));

const sameWord = (a: string, b: string): boolean => a === b || a.toLowerCase() === b.toLowerCase();

/** What `known` and `facts` agree on. */
export function agreement(known: Values, facts: Facts): Values {
  if (known === facts.values) return known;
  const agreed = [...known].filter(([key, value]) => {
    const other = facts.values.get(key);
    return other !== undefined && (other === value || spelled(other) === spelled(value));
  });
  return agreed.length === known.size ? known : new Map(agreed);
}
