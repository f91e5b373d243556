import { gateOfRole } from "../conditions/gates.ts";
import type { Spot } from "../journey.ts";
import type { LinkedExits } from "../link/link.ts";

/** True of nodes at which ways meet: several nodes lead there, by exits whose role has no gate. Computed when first asked. */
export function joinsIn(linked: LinkedExits): (spot: Spot) => boolean {
  let joins: Uint8Array | undefined;
  return ({ number }) => {
    joins ??= searchJoins(linked);
    return joins[number] === 1;
  };
}

function searchJoins({ spots, exitNumber, behindExit }: LinkedExits): Uint8Array {
  const joins = new Uint8Array(spots.length);
  /** By node, the last node that leads there, plus 1. */
  const leaders = new Int32Array(spots.length);
  for (const spot of spots)
    spot.node.exits.forEach(({ role }, index) => {
      const next = behindExit(exitNumber(spot, index));
      if (!next || gateOfRole(role) !== "none") return;
      const other = leaders[next.number];
      if (other && other !== spot.number + 1) joins[next.number] = 1;
      leaders[next.number] = spot.number + 1;
    });
  return joins;
}
