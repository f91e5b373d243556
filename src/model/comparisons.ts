import type { Guard, Literal } from "./model.ts";

/** Every comparison of a variable with literals in a guard. */
export function comparisonsOf(guard: Guard): readonly { readonly variable: string; readonly values: readonly Literal[] }[] {
  switch (guard.op) {
    case "is":
      return [guard];
    case "not":
      return comparisonsOf(guard.guard);
    case "and":
    case "or":
      return guard.guards.flatMap(comparisonsOf);
    default:
      return [];
  }
}

/** The literals that a guard compares a variable with, but for "not set". */
export const literalsOf = (guard: Guard, variable: string): readonly string[] =>
  comparisonsOf(guard).flatMap((each) => (each.variable === variable ? each.values.filter((value) => value !== null) : []));
