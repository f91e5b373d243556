import type { Guard } from "./model.ts";

/** Reading guards as trees: `not`, `and` and `or` around leaves. */

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
