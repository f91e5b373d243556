import { remember } from "../../model/maps.ts";
import type { Channel, Flow } from "../../model/model.ts";
import { CHANNELS } from "../../model/model.ts";
import type { GateOf } from "../conditions/gates.ts";
import { possibleExits } from "../conditions/guard.ts";
import type { ConfigFor } from "../config.ts";
import type { Spot } from "../journey.ts";
import type { Linked } from "../link/link.ts";
import { forward } from "../reach/forward.ts";
import { heardIn } from "./channels.ts";

/**
 * The channels on which a node is certainly used: fixed by the platform or the config, or narrowed by a test of the channel on the way. The
 * default channels are not certain.
 */
export function certainChannels(
  linked: Linked,
  gateOf: GateOf,
  configFor: ConfigFor,
  isReached: (spot: Spot, channel: Channel) => boolean,
): (spot: Spot) => readonly Channel[] {
  const heard = heardIn(linked);
  const fixed = new Map<Flow, readonly Channel[]>();
  const fixedFor = (flow: Flow, seen: ReadonlySet<Flow> = new Set()): readonly Channel[] =>
    remember(fixed, flow, () => {
      const own = flow.channels ?? configFor(flow.at.file).channels;
      if (own) return own;
      const callers = [...linked.callersOf(flow), ...linked.jumpersTo(flow), ...(heard.get(flow) ?? [])].filter(
        (caller) => !seen.has(caller.flow) && caller.flow !== flow,
      );
      return [...new Set(callers.flatMap((caller) => fixedFor(caller.flow, new Set([...seen, flow]))))];
    });
  const narrowed = new Map<Channel, Uint8Array>();
  const narrowedTo = (channel: Channel) =>
    remember(narrowed, channel, () => {
      const starts = linked.spots.flatMap((spot) => {
        if (!isReached(spot, channel)) return [];
        const onVoice = new Set(possibleExits(spot.node, "voice"));
        return possibleExits(spot.node, channel).flatMap((exit) => (onVoice.has(exit) ? [] : (linked.behind(spot, exit) ?? [])));
      });
      return forward(linked, gateOf, channel, { starts });
    });
  return (spot) =>
    CHANNELS.filter(
      (channel) => (fixedFor(spot.flow).includes(channel) && isReached(spot, channel)) || narrowedTo(channel)[spot.number] === 1,
    );
}

/**
 * True of a node that certainly serves digital customers and no callers: the channels of its flow or the config say so, or a test on the way
 * lets no callers through.
 */
export const digitalOnly =
  (certain: (spot: Spot) => readonly Channel[], configFor: ConfigFor, isReached: (spot: Spot, channel: Channel) => boolean) =>
  (spot: Spot): boolean => {
    const channels = certain(spot);
    const own = spot.flow.channels ?? configFor(spot.flow.at.file).channels;
    if (channels.length === 0 || channels.includes("voice")) return false;
    return (own !== undefined && !own.includes("voice")) || !isReached(spot, "voice");
  };
