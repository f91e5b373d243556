import type { Spot } from "../analysis/journey.ts";
import { calleeOf } from "../analysis/link/ends.ts";
import type { Linked } from "../analysis/link/link.ts";

/**
 * The nodes that paths come to from some nodes, those themselves first, the nearer ones before the farther ones. `goesOn` says behind which
 * of them is looked, `enters` whether the flows that they call are looked into. Conditions and channels do not count.
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
