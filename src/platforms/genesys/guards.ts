import type { Flow, Guard } from "../../model/model.ts";

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

/** The flow with each comparison of its conditions replaced. */
export function withComparisons(flow: Flow, replace: (comparison: Guard) => Guard): Flow {
  const nodes = flow.nodes.map((node) => ({
    ...node,
    exits: node.exits.map((exit) => (exit.when ? { ...exit, when: mapComparisons(exit.when, replace) } : exit)),
  }));
  return { ...flow, nodes };
}
