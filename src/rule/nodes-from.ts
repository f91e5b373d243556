import type { Spot } from "../analysis/journey.ts";
import { calleeOf } from "../analysis/link/ends.ts";
import type { Linked } from "../analysis/link/link.ts";

/**
 * The nodes reached from some nodes, themselves included, nearer ones first. `goesOn` = whether the search goes on behind a node, `enters` =
 * whether it goes into called flows. Conditions and channels are ignored.
 */
export function* nodesFrom(linked: Linked, starts: Iterable<Spot>, goesOn: (spot: Spot) => boolean, enters = false): Generator<Spot> {
  const seen = new Set(starts);
  for (const spot of seen) {
    yield spot;
    const callee = enters && goesOn(spot) ? calleeOf(linked, spot) : undefined;
    if (callee) for (const start of linked.startsOf(callee)) seen.add(start.spot);
    for (const exit of goesOn(spot) ? spot.node.exits : []) {
      const next = linked.behind(spot, exit);
      if (next) seen.add(next);
    }
  }
}

/** True of a call of which the nodes of the called flow tell everything: the project holds it, and nothing that it hands back is stored. */
export const isOpenCall = (linked: Linked, spot: Spot): boolean => {
  const { hook, binds = {} } = spot.node.call ?? {};
  return spot.node.kind === "call" && !hook && Object.keys(binds).length === 0 && calleeOf(linked, spot) !== undefined;
};
