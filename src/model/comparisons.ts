import { type Leaf, leavesOf } from "./guards.ts";
import type { Guard } from "./model.ts";

/** Every comparison of a variable with literals in a guard. */
export const comparisonsOf = (guard: Guard): readonly Extract<Leaf, { readonly op: "is" }>[] =>
  leavesOf(guard).filter((leaf) => leaf.op === "is");

/** The literals that a guard compares a variable with, except for "not set". */
export const literalsOf = (guard: Guard, variable: string): readonly string[] =>
  comparisonsOf(guard).flatMap((each) => (each.variable === variable ? each.values.filter((value) => value !== null) : []));
