import { type Channel, type Exit, existsOn, type Flow } from "../../model/model.ts";
import type { GateOf } from "../conditions/gates.ts";
import type { Spot } from "../journey.ts";
import { calleeOf, usableExits } from "../link/ends.ts";
import type { Linked } from "../link/link.ts";

/** Where a forward search begins and which ways it takes. */
interface Ways {
  readonly starts: readonly Spot[];
  /** False for exits that are not taken; absent = all are. */
  readonly through?: (exit: Exit) => boolean;
  /** Nodes that are not entered. */
  readonly barred?: ReadonlySet<Spot>;
  /** Nodes that calls do not enter. */
  readonly closed?: ReadonlySet<Spot>;
}

const anyExit = () => true;

/**
 * The nodes, by number, that a customer on this channel can reach: a plain forward search through calls and jumps that passes calls whether or
 * not their flows come back.
 */
export function forward(linked: Linked, gateOf: GateOf, channel: Channel, { starts, through = anyExit, barred, closed }: Ways): Uint8Array {
  const seen = new Uint8Array(linked.spots.length);
  const work: Spot[] = [];
  const visit = (spot: Spot | undefined) => {
    if (!spot || barred?.has(spot)) return;
    const number = spot.number;
    if (seen[number]) return;
    seen[number] = 1;
    work.push(spot);
  };
  const enter = (flow: Flow | undefined) => {
    for (const { spot, entry } of flow ? linked.startsOf(flow) : []) if (existsOn(entry, channel) && !closed?.has(spot)) visit(spot);
  };
  for (const start of starts) visit(start);
  while (work.length > 0) {
    const spot = work.pop();
    if (!spot) break;
    const { node } = spot;
    if (node.kind === "call" || node.kind === "jump") enter(calleeOf(linked, spot));
    for (const exit of usableExits(spot, channel, gateOf)) if (through(exit)) visit(linked.behind(spot, exit));
  }
  return seen;
}
