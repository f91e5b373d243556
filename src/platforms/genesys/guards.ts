import type { Guard } from "../../model/model.ts";

/** The guard with each of its comparisons replaced. */
export function mapComparisons(guard: Guard, replace: (comparison: Guard) => Guard): Guard {
  switch (guard.op) {
    case "not":
      return { ...guard, guard: mapComparisons(guard.guard, replace) };
    case "and":
    case "or":
      return { ...guard, guards: guard.guards.map((part) => mapComparisons(part, replace)) };
    default:
      return replace(guard);
  }
}
