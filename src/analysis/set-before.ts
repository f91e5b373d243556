import { push, remember } from "../model/maps.ts";
import type { Flow, Literal, Node } from "../model/model.ts";
import { writtenBy } from "../model/writes.ts";
import { leftBy } from "./beforehand.ts";
import { calleeOf, isBotBlock } from "./ends.ts";
import type { Spot } from "./journey.ts";
import type { Linked } from "./link.ts";

/** The literals that variables of its flow's bot surely hold at a node, in the bot's spelling. */
export type SetBefore = (spot: Spot) => readonly (readonly [variable: string, value: Literal])[];

/**
 * A path begins at a request in a called bot, and comes back to a caller that it did not come through. What the caller wrote on the only way
 * to its call holds there: back to a node that several lead to, or to one at which others write, too (a question, a call of its own bot).
 */
export function setBefore(linked: Linked): SetBefore {
  const leading = new Map<Flow, ReadonlyMap<string, readonly Node[]>>();
  const known = new Map<Spot, ReturnType<SetBefore>>();
  const search = (spot: Spot): ReturnType<SetBefore> => {
    const before = remember(leading, spot.flow, leadingIn);
    const entered = new Set(spot.flow.entries.map(({ to }) => to));
    const left = new Map<string, Literal | undefined>();
    const passed = new Set<Node>();
    for (let at: Node | undefined = spot.node; at && !passed.has(at); ) {
      passed.add(at);
      const [only, ...others]: readonly Node[] = before.get(at.id) ?? [];
      if (!only || others.length > 0 || entered.has(at.id) || only.kind === "ask" || isBotBlock(only)) break;
      for (const variable of [...writtenBy(only), ...Object.values(only.call?.binds ?? {})])
        if (!left.has(variable)) left.set(variable, leftBy(only, variable));
      const callee = calleeOf(linked, linked.spot(spot.flow, only));
      at = only.kind === "opaque" || (callee && linked.botOf(callee) === spot.bot) ? undefined : only;
    }
    return [...left].flatMap(([variable, value]) => (value === undefined ? [] : [[variable, value] as const]));
  };
  return (spot) => remember(known, spot, search);
}

/** The nodes that lead to each node of a flow, each once. */
function leadingIn({ nodes }: Flow): ReadonlyMap<string, readonly Node[]> {
  const leading = new Map<string, Node[]>();
  for (const node of nodes) for (const to of new Set(node.exits.flatMap((exit) => exit.to ?? []))) push(leading, to, node);
  return leading;
}
