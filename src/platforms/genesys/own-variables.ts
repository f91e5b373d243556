import type { Flow, Guard, Node } from "../../model/model.ts";
import { mapComparisons } from "./guards.ts";
import type { ArchitectFlow, Container } from "./shape.ts";

/** What a variable of a container is called in the model. */
export type NameIn = (variable: string) => string;

/**
 * A task's variables exist in that task only, and a state's in that state: where two containers declare one name, each has a variable of its
 * own. Source: "Variables in Architect", help.mypurecloud.com. Names are the same in any case: published flows write `flow.ani` for
 * `Flow.Ani`. The model has the spelling of the declaration, else the first one.
 */
export function namesIn({ containers, variables }: ArchitectFlow): ReadonlyMap<Container, NameIn> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const container of containers)
    for (const name of new Set(container.variables.map((each) => each.name.toLowerCase()))) (seen.has(name) ? shared : seen).add(name);
  const spelled = new Map<string, string>();
  const spellingOf = (variable: string): string => {
    const known = spelled.get(variable.toLowerCase());
    if (known === undefined) spelled.set(variable.toLowerCase(), variable);
    return known ?? variable;
  };
  for (const { name } of [...variables, ...containers.flatMap((container) => container.variables)]) spellingOf(name);
  return new Map(
    containers.map((container) => {
      const declared = container.variables.map(({ name }) => name).filter((name) => shared.has(name.toLowerCase()));
      const own = new Map(declared.map((name) => [name.toLowerCase(), `${name} of ${container.name}`]));
      return [container, (variable: string) => own.get(variable.toLowerCase()) ?? spellingOf(variable)] as const;
    }),
  );
}

/** What the file calls a variable of the model; names in Architect have no spaces. */
export const writtenName = (variable: string): string => variable.replace(/ .*/s, "");

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

const guardNamed = (guard: Guard, nameOf: NameIn): Guard =>
  mapComparisons(guard, (comparison) => {
    if (comparison.op === "is") return { ...comparison, variable: nameOf(comparison.variable) };
    return comparison.op === "unknown" && comparison.variables
      ? { ...comparison, variables: comparison.variables.map(nameOf) }
      : comparison;
  });
