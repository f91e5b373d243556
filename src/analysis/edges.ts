import type { Edges } from "../model/grouped.ts";
import { calleeOf, type Ends } from "./ends.ts";
import type { Spot } from "./journey.ts";
import type { Linked } from "./link.ts";

/** Every step that a path can make from node to node, whatever it knows: for data flow. */
export function edgesOf(linked: Linked, ends: Ends): Edges {
  const edges: Edges = { from: [], to: [] };
  const edge = (from: Spot, to: Spot | undefined) => {
    if (!to) return;
    edges.from.push(from.number);
    edges.to.push(to.number);
  };
  for (const spot of linked.spots) {
    for (const exit of spot.node.exits) edge(spot, linked.behind(spot, exit));
    const callee = calleeOf(linked, spot);
    if (callee) for (const start of linked.startsOf(callee)) edge(spot, start.spot);
    for (const host of ends.takersOf(spot)) edge(spot, host);
    if (spot.node.kind === "return") for (const caller of ends.callersOf(spot)) edge(spot, caller);
  }
  return edges;
}
