import type { Flow, Guard, Node } from "../../model/model.ts";
import type { Container } from "./shape.ts";

/** What a variable of a container is called in the model. */
export type NameIn = (variable: string) => string;

/**
 * A task's variables exist in that task only, and a state's in that state: where two containers declare one name, each has a variable of its
 * own. Source: "Variables in Architect", help.mypurecloud.com.
 */
export function namesIn(containers: readonly Container[]): ReadonlyMap<Container, NameIn> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { variables } of containers)
    for (const name of new Set(variables.map((each) => each.name))) (seen.has(name) ? shared : seen).add(name);
  return new Map(
    containers.flatMap((container) => {
      const names = container.variables.map(({ name }) => name).filter((name) => shared.has(name));
      const own = new Map(names.map((name) => [name, `${name} of ${container.name}`]));
      return own.size > 0 ? [[container, (variable: string) => own.get(variable) ?? variable] as const] : [];
    }),
  );
}

/** The flow of a container, with its variables called so. */
export const withNames = (flow: Flow, nameOf: NameIn): Flow => ({ ...flow, nodes: flow.nodes.map((node) => named(node, nameOf)) });

function named(node: Node, nameOf: NameIn): Node {
  const { sets, copies, stores, call, exits } = node;
  return {
    ...node,
    ...(sets && { sets: new Map([...sets].map(([name, value]) => [nameOf(name), value])) }),
    ...(copies && { copies: new Map([...copies].map(([target, source]) => [nameOf(target), nameOf(source)])) }),
    ...(stores !== undefined && { stores: nameOf(stores) }),
    ...(call?.binds && {
      call: { ...call, binds: Object.fromEntries(Object.entries(call.binds).map(([what, name]) => [what, nameOf(name)])) },
    }),
    exits: exits.map((exit) => (exit.when ? { ...exit, when: guardNamed(exit.when, nameOf) } : exit)),
  };
}

function guardNamed(guard: Guard, nameOf: NameIn): Guard {
  switch (guard.op) {
    case "is":
      return { ...guard, variable: nameOf(guard.variable) };
    case "unknown":
      return guard.variables ? { ...guard, variables: guard.variables.map(nameOf) } : guard;
    case "not":
      return { ...guard, guard: guardNamed(guard.guard, nameOf) };
    case "and":
    case "or":
      return { ...guard, guards: guard.guards.map((part) => guardNamed(part, nameOf)) };
    default:
      return guard;
  }
}
