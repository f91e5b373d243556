import { remember } from "../model/maps.ts";
import type { Literal } from "../model/model.ts";

/** Facts: what is known about variables on a path. Sets are interned, so two paths with the same knowledge share one state. */

/** `is` = its value; else `not` = values that it cannot have. */
export interface Value {
  readonly is?: Literal;
  readonly not: readonly Literal[];
  /** The only values that it can have, whatever their case: the answers of a closed list. */
  readonly among?: readonly string[];
  /** The customer chose it at an `ask` after the request: guards on it are that ask's answers. */
  readonly asked?: boolean;
  /** A bot handed it back to its caller: a guard that matches it shows that the caller tests. */
  readonly handed?: boolean;
}

/** What the customer answered, in words that nobody knows. */
export const ANSWERED: Value = { not: [], asked: true };

/** What is known, by variable. */
export type Values = ReadonlyMap<string, Value>;

/** Equal values have one identity. */
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

/** Gives equal fact sets one identity. */
export function interner(): (values: Values) => Facts {
  const numbers = new Map<string, number>();
  const numberOf = (text: string) => remember(numbers, text, () => numbers.size);
  const plain = new Map<Literal, number>();
  const numberOfValue = (value: Value) =>
    value.is === undefined || value.asked || value.handed
      ? numberOf(spelled(value))
      : remember(plain, value.is, () => numberOf(spelled(value)));
  let size = 0;
  const made = (values: Values): Facts => ({ id: size++, values });
  const nothing = made(new Map());
  // Most paths know one thing, if any: that takes no key to be written.
  const single = new Map<string, Map<number, Facts>>();
  const several = new Map<string, Facts>();
  return (values) => {
    if (values.size === 0) return nothing;
    if (values.size === 1)
      for (const [name, value] of values) return remember(remember(single, name, newMap), numberOfValue(value), () => made(values));
    const parts: string[] = [];
    values.forEach((value, name) => void parts.push(`${numberOf(name)}:${numberOfValue(value)}`));
    return remember(several, parts.sort().join(), () => made(values));
  };
}

const newMap = (): Map<number, Facts> => new Map();

const spelled = ({ is, not, among, asked, handed }: Value) =>
  `${asked ? "a" : ""}${handed ? "h" : ""}${is === undefined ? `!${JSON.stringify(not)}${among ? `of${JSON.stringify(among)}` : ""}` : `=${JSON.stringify(is)}`}`;

/** False where a closed list does not offer the literal, or what is known rules it out. */
export const isPossible = ({ not, among }: Value, literal: Literal): boolean =>
  !not.includes(literal) && (!among || literal === null || among.some((each) => sameWord(each, literal)));

/** True where every value of a closed list is ruled out: nobody comes here. */
export const isExhausted = ({ not, among }: Value): boolean =>
  among?.every((each) => not.some((literal) => literal !== null && sameWord(each, literal))) ?? false;

/** True where neither true nor false is left. */
export const isFlagUsedUp = (value: Value | undefined): boolean =>
  ["true", "false"].every((flag) => value?.not.some((literal) => literal?.toLowerCase() === flag));

const sameWord = (a: string, b: string): boolean => a === b || a.toLowerCase() === b.toLowerCase();

/** What `known` and `facts` both say. */
export function agreement(known: Values, facts: Facts): Values {
  if (known === facts.values) return known;
  const agreed = [...known].filter(([key, value]) => {
    const other = facts.values.get(key);
    return other !== undefined && (other === value || spelled(other) === spelled(value));
  });
  return agreed.length === known.size ? known : new Map(agreed);
}
