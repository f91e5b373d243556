import { comparisonsOf } from "../../model/comparisons.ts";
import { remember } from "../../model/maps.ts";
import type { Channel, Exit, Literal, Node } from "../../model/model.ts";
import type { Value, Values } from "../conditions/facts.ts";
import { possibleExits } from "../conditions/guard.ts";
import type { Linked } from "../link/link.ts";

/**
 * Kinds of returns: what the exits of calls distinguish in what comes back, such as the path of a task, the branch of a module, or the event that
 * ended a flow. A plain search, which knows no facts, follows only the exits that belong to a return. Kinds are bits; the first one is a return
 * of which nothing is known, which every exit can take.
 */
export interface Returns {
  /** The bit of each kind that the project has. */
  readonly kinds: readonly number[];
  readonly kindOf: (node: Node) => number;
  /** The kinds of returns (a mask) with which each exit of a call can be taken. */
  readonly takenBy: (call: Node, channel: Channel) => (exit: Exit) => number;
}

/** The bit of a return of which nothing is known. */
export const ANY_RETURN = 1;
/** How many kinds are distinguished, so that two masks fit into one number; further ones count as returns of which nothing is known. */
export const RETURN_KINDS = 15;
const ALL = 2 ** RETURN_KINDS - 1;

/** Finds the kinds of returns of a project. */
export function returnsIn(linked: Linked): Returns {
  const told = new Set<Literal>();
  const telling = new Set<Node>();
  for (const { node } of linked.spots)
    if (node.kind === "call")
      for (const { variable, values } of node.exits.flatMap(({ when }) => (when ? comparisonsOf(when) : [])))
        if (variable === "$exitReason" || variable === "$event") {
          telling.add(node);
          for (const value of values) told.add(value);
        }
  const known = new Map<string, { readonly bit: number; readonly values: Values }>();
  const kindOf = ({ returns }: Node): number => {
    if (telling.size === 0) return ANY_RETURN;
    const handed = { $exitReason: returns?.exitReason ?? null, $event: returns?.event ?? null };
    const key = JSON.stringify(Object.values(handed).map((value) => (told.has(value) ? value : "")));
    if (known.size === RETURN_KINDS - 1 && !known.has(key)) return ANY_RETURN;
    const values = new Map(Object.entries(handed).map(([name, is]): [string, Value] => [name, { is, not: [] }]));
    return remember(known, key, () => ({ bit: 2 ** (known.size + 1), values })).bit;
  };
  for (const { node } of linked.spots) if (node.kind === "return") kindOf(node);
  const kinds = [...known.values()];
  return {
    kinds: [ANY_RETURN, ...kinds.map(({ bit }) => bit)],
    kindOf,
    takenBy: (call, channel) => {
      if (!telling.has(call)) return () => ALL;
      const taken = kinds.map(({ bit, values }) => ({ bit, exits: new Set(possibleExits(call, channel, values)) }));
      return (exit) => taken.reduce((mask, { bit, exits }) => (exits.has(exit) ? mask | bit : mask), ANY_RETURN);
    },
  };
}
