import type { Channel } from "./model.ts";

/** Conditions, and reading them as trees: `not`, `and` and `or` around leaves. */

/** A value that a variable can hold; `null` = not set. Numbers and booleans are written as text. */
export type Literal = string | null;

/** A comparison that is no equality: a known text decides it. Texts are compared as they are. */
export interface Test {
  readonly variable: string;
  readonly by: "starts with" | "ends with" | "contains" | ">" | ">=" | "<" | "<=";
  readonly value: string;
}

/**
 * A condition. `unknown` cannot be evaluated from the files, unless its `test` can, because the path knows the variable; two guards with the
 * same `text` are the same condition, so `not` of one is its complement. A guard is evaluated against the facts of a path in three values:
 * true, false, unknown.
 */
export type Guard =
  | { readonly op: "true" }
  | { readonly op: "false" }
  | { readonly op: "is"; readonly variable: string; readonly values: readonly Literal[] }
  | { readonly op: "channel"; readonly channels: readonly Channel[] }
  | { readonly op: "unknown"; readonly text: string; readonly variables?: readonly string[]; readonly test?: Test }
  | { readonly op: "not"; readonly guard: Guard }
  | { readonly op: "and" | "or"; readonly guards: readonly Guard[] };

/** A guard that holds no other guards. */
export type Leaf = Exclude<Guard, { readonly op: "not" | "and" | "or" }>;

/** The leaves of a guard, in order. */
export function leavesOf(guard: Guard): readonly Leaf[] {
  switch (guard.op) {
    case "not":
      return leavesOf(guard.guard);
    case "and":
    case "or":
      return guard.guards.flatMap(leavesOf);
    default:
      return [guard];
  }
}

/** The variables that a guard reads, as it spells them. */
export const variablesOf = (guard: Guard): readonly string[] =>
  leavesOf(guard).flatMap((leaf) => (leaf.op === "is" ? [leaf.variable] : leaf.op === "unknown" ? (leaf.variables ?? []) : []));

/** True or false; `undefined` = unknown. */
export type Truth = boolean | undefined;

/** What a test says of a literal: sizes compare numbers alone, and what is not set has no text. */
export function passes({ by, value }: Test, literal: Literal): Truth {
  if (by === "starts with") return literal?.startsWith(value) ?? false;
  if (by === "ends with") return literal?.endsWith(value) ?? false;
  if (by === "contains") return literal?.includes(value) ?? false;
  const [left, right] = [numberIn(literal ?? ""), numberIn(value)];
  if (Number.isNaN(left) || Number.isNaN(right)) return undefined;
  if (left === right) return by === ">=" || by === "<=";
  return left > right === by.startsWith(">");
}

const numberIn = (text: string): number => (text.trim() === "" ? Number.NaN : Number(text));

/** The truth of a guard, given the truth of its leaves. */
export function truthOf(guard: Guard, ofLeaf: (leaf: Leaf) => Truth): Truth {
  switch (guard.op) {
    case "not": {
      const inner = truthOf(guard.guard, ofLeaf);
      return inner === undefined ? undefined : !inner;
    }
    case "and":
    case "or": {
      const stop = guard.op === "or";
      let result: Truth = !stop;
      for (const part of guard.guards) {
        const truth = truthOf(part, ofLeaf);
        if (truth === stop) return stop;
        if (truth === undefined) result = undefined;
      }
      return result;
    }
    default:
      return ofLeaf(guard);
  }
}
