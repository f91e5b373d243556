import type { Entry, Flow } from "../../model/model.ts";
import type { RequestStart, Spot } from "../journey.ts";
import type { Linked } from "./link.ts";

/** A node at which an entry begins. */
export interface EntrySpot {
  readonly spot: Spot;
  readonly entry: Entry;
}

/** Where conversations begin. A flow whose start is not known (a draft) may start at every node to which nothing leads. */
export const entrySpots = (linked: Linked): readonly EntrySpot[] =>
  linked.bots.flatMap(({ flows }) =>
    flows.flatMap((flow) => flow.entries.flatMap((entry) => spotsOf(linked, flow, entry).map((spot) => ({ spot, entry })))),
  );

function spotsOf(linked: Linked, flow: Flow, { kind, to }: Entry): readonly Spot[] {
  const spot = linked.at(flow, to);
  if (spot) return [spot];
  return kind === "start" ? unledTo(linked, flow) : [];
}

/** The nodes to which no other one leads, and the first node of each cycle that these do not lead to. */
function unledTo(linked: Linked, flow: Flow): readonly Spot[] {
  const led = new Set(flow.nodes.flatMap(({ exits }) => exits.flatMap(({ to }) => to ?? [])));
  const unled = flow.nodes.filter(({ id }) => !led.has(id));
  const seen = new Set<Spot>();
  const begins: Spot[] = [];
  for (const node of [...unled, ...flow.nodes]) {
    const spot = linked.spot(flow, node);
    if (seen.has(spot)) continue;
    begins.push(spot);
    addBehind(linked, [spot], seen);
  }
  return begins;
}

/** Adds nodes, and all nodes of their flows that follow them. */
export function addBehind(linked: Linked, starts: readonly Spot[], seen: Set<Spot>): void {
  const work = [...starts];
  for (const spot of work) {
    if (seen.has(spot)) continue;
    seen.add(spot);
    for (const exit of spot.node.exits) {
      const next = linked.behind(spot, exit);
      if (next) work.push(next);
    }
  }
}

/** The node at which a path of a request begins; `undefined` if its handler leads to none. */
export function firstSpot(linked: Linked, { flow, owner, exit, entry }: RequestStart): Spot | undefined {
  if (owner && exit) return linked.behind(linked.spot(flow, owner), exit);
  return entry && linked.at(flow, entry.to);
}
