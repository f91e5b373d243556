import { type Edges, grouped } from "../../model/grouped.ts";
import type { Channel } from "../../model/model.ts";
import { possibleExits } from "../conditions/guard.ts";
import type { Spot } from "../journey.ts";
import { calleeOf, type Ends } from "../link/ends.ts";
import type { Linked } from "../link/link.ts";

/** Every step from node to node that a path can take, whatever it knows, on one channel or on any. */
export function edgesOf(linked: Linked, ends: Ends, channel?: Channel): Edges {
  const edges: Edges = { from: [], to: [] };
  const edge = (from: Spot, to: Spot | undefined) => {
    if (!to) return;
    edges.from.push(from.number);
    edges.to.push(to.number);
  };
  for (const spot of linked.spots) {
    const exits = channel ? possibleExits(spot.node, channel) : spot.node.exits;
    for (const exit of exits) edge(spot, linked.behind(spot, exit));
    const callee = calleeOf(linked, spot);
    if (callee) for (const start of linked.startsOf(callee)) edge(spot, start.spot);
    for (const host of ends.takersOf(spot)) edge(spot, host);
    if (spot.node.kind === "return") for (const caller of ends.callersOf(spot)) edge(spot, caller);
  }
  return edges;
}

/** Carries what nodes know along edges until no node learns more. `tell` adds what a node knows to the next one; true = that learned something. */
export function carry(count: number, { from, to }: Edges, knowing: Iterable<number>, tell: (node: number, next: number) => boolean): void {
  const behind = grouped(count, from, to);
  const work = [...knowing];
  for (let node = work.pop(); node !== undefined; node = work.pop()) {
    const teller = node;
    behind(teller, (next) => {
      if (tell(teller, next)) work.push(next);
    });
  }
}
