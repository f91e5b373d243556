import type { Channel } from "../model/model.ts";
import { forward } from "./forward.ts";
import type { HumanRequest, Spot } from "./journey.ts";
import { remember } from "./maps.ts";
import type { Program } from "./program.ts";

/**
 * Tells whether a path is back at a question that heard its request: the other intents there are new topics. A question that the request
 * leads to from elsewhere is one of its own, even if the customer could ask for a person there, too.
 */
export function backAtOrigin({ linked, gateOf, boundaryOf }: Program, request: HumanRequest, channel: Channel): (spot: Spot) => boolean {
  const origins = new Set(request.starts.flatMap(({ owner }) => owner ?? []));
  const topics = new Set([...origins].flatMap(({ exits }) => exits.filter(({ intent }) => intent)));
  const known = new Map<Spot, boolean>();
  const isLedTo = (spot: Spot) => {
    const starts = request.starts.flatMap(({ flow, entry, owner, exit }) => {
      if (owner === spot.node) return [];
      const first = owner && exit ? linked.behind(linked.spot(flow, owner), exit) : entry && linked.at(flow, entry.to);
      return first ?? [];
    });
    return forward(linked, gateOf, starts, channel, (exit) => !topics.has(exit) && !boundaryOf(exit))[spot.number] === 1;
  };
  return (spot) => origins.has(spot.node) && !remember(known, spot, () => isLedTo(spot));
}
