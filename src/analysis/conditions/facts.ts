import { remember } from "../../model/maps.ts";
import type { Literal } from "../../model/model.ts";

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
  /** A guard that nobody can evaluate told it, or chose what was written, or a question understood it; and nothing has written it since. */
  readonly guessed?: boolean;
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

/** Fact sets that begin with the same facts, in the order of their numbers. */
interface Beginning {
  facts?: Facts;
  readonly more: Map<number, Beginning>;
}

/** Gives equal fact sets one identity. */
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
  /** Of values that are known, by whether they were asked for, handed back and guessed. */
  const literals = [0, 1, 2, 3, 4, 5, 6, 7].map(() => new Map<Literal, number>());
  return (value) => {
    const { is, asked, handed, guessed } = value;
    const number = () => remember(numbers, spelled(value), () => numbers.size);
    const plain = is === undefined ? undefined : literals[(asked ? 1 : 0) + (handed ? 2 : 0) + (guessed ? 4 : 0)];
    return plain && is !== undefined ? remember(plain, is, number) : number();
  };
}

const spelled = ({ is, not, among, asked, handed, guessed }: Value) =>
  `${asked ? "a" : ""}${handed ? "h" : ""}${guessed ? "g" : ""}${is === undefined ? `!${JSON.stringify(not)}${among ? `of${JSON.stringify(among)}` : ""}` : `=${JSON.stringify(is)}`}`;

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
