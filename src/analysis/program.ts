import { remember } from "../model/maps.ts";
import { type Bot, type Channel, existsOn, type Flow } from "../model/model.ts";
import { channelClasses, channelsOf } from "./channels/channels.ts";
import { type GateOf, gateOfStart, gates } from "./conditions/gates.ts";
import type { ConfigFor } from "./config.ts";
import { beforehand } from "./dataflow/beforehand.ts";
import { type SetBefore, setBefore } from "./dataflow/set-before.ts";
import { type Variables, variables } from "./dataflow/variables.ts";
import type { Gate, HumanRequest, RequestStart, Spot } from "./journey.ts";
import { type Ends, ends } from "./link/ends.ts";
import { type EntrySpot, entrySpots } from "./link/entries.ts";
import type { Linked, LinkedExits } from "./link/link.ts";
import { forward } from "./reach/forward.ts";
import { joinsIn } from "./reach/joins.ts";
import { type Reach, searches } from "./reach/reach.ts";
import { type Returns, returnsIn } from "./reach/return-kinds.ts";
import { type BoundaryOf, boundaries } from "./requests/boundaries.ts";

/** Everything that the walks of one part of the project share. */
export interface Program {
  readonly linked: LinkedExits;
  readonly configFor: ConfigFor;
  readonly gateOf: GateOf;
  /** The gate of the condition under which a request's handler is taken. */
  readonly gateOfStart: (start: RequestStart) => Gate;
  readonly ends: Ends;
  readonly reach: Reach;
  readonly returns: Returns;
  readonly vars: Variables;
  readonly setBefore: SetBefore;
  /** Exits at which the customer would ask for a person again. */
  readonly boundaryOf: BoundaryOf;
  /** The first nodes of all entries. */
  readonly entries: readonly EntrySpot[];
  /** True of a node where ways meet: several nodes lead to it. */
  readonly isJoin: (spot: Spot) => boolean;
  /** The channels on which a flow runs, voice included. */
  readonly channelsOf: (flow: Flow) => readonly Channel[];
  /** The representative of all channels that nothing distinguishes from this one. */
  readonly classOf: (channel: Channel) => Channel;
  /** True if a customer on the channel can reach the node at all. */
  readonly isReached: (spot: Spot, channel: Channel) => boolean;
  /** Where a request begins on a channel: the handlers that exist there and that customers can reach. */
  readonly startsOn: (request: HumanRequest, channel: Channel) => readonly RequestStart[];
  /** Those callers to which a path on the channel comes back: the ones that run on it, or all that are reached if none does. */
  readonly callersOn: (callers: readonly Spot[], channel: Channel) => readonly Spot[];
  /** A key that is equal for flows from which a path that does not know its caller comes back to the same places. */
  readonly rootKey: (flow: Flow, direct: boolean) => string;
}

/** Collects what walks need to know about linked bots. Searches run when they are first needed. */
export function program(linked: LinkedExits, requests: readonly HumanRequest[], configFor: ConfigFor): Program {
  const gateOf = gates(linked, configFor);
  const itsEnds = ends(linked, configFor);
  const classOf = channelClasses(linked, configFor);
  const entries = entrySpots(linked);
  const isReached = reachedFrom(entries, linked, gateOf, classOf);
  const channels = channelsOf(linked, configFor, isReached);
  const boundaryOf = boundaries(linked, gateOf, requests, entries, classOf);
  const returns = returnsIn(linked);
  const callersOn: Program["callersOn"] = (callers, channel) => {
    const reached = callers.filter((caller) => isReached(caller, channel));
    const running = reached.filter((caller) => channels(caller.flow).includes(channel));
    return running.length > 0 ? running : reached;
  };
  return {
    linked,
    configFor,
    gateOf,
    gateOfStart: gateOfStart(configFor),
    ends: itsEnds,
    reach: searches({ linked, gateOf, ends: itsEnds, boundaryOf, returns, callersOn, classOf }),
    returns,
    vars: variables(linked, itsEnds, beforehand(linked, itsEnds, isReached, classOf)),
    setBefore: setBefore(linked, isReached, classOf),
    boundaryOf,
    entries,
    isJoin: joinsIn(linked),
    channelsOf: channels,
    classOf,
    isReached,
    startsOn: ({ starts }, channel) =>
      starts.filter(({ flow, entry, owner, exit }) => {
        const exists = existsOn(entry ?? {}, channel) && existsOn(exit ?? {}, channel);
        return exists && channels(flow).includes(channel) && (!owner || isReached(linked.spot(flow, owner), channel));
      }),
    callersOn,
    rootKey: rootKeys(linked),
  };
}

/** Searches once per class of channels, from all entries that exist there. */
function reachedFrom(
  entries: readonly EntrySpot[],
  linked: Linked,
  gateOf: GateOf,
  classOf: (channel: Channel) => Channel,
): Program["isReached"] {
  const reached = new Map<Channel, Uint8Array>();
  const search = (channel: Channel) => {
    const starts = entries.filter(({ entry }) => existsOn(entry, channel)).map(({ spot }) => spot);
    return forward(linked, gateOf, channel, { starts });
  };
  return (spot, channel) => remember(reached, classOf(channel), search)[spot.number] === 1;
}

function rootKeys(linked: Linked): Program["rootKey"] {
  const leavesBots = linked.spots.some(({ node }) => node.returns?.scope === "bot");
  const keys = new Map<Flow, string>();
  const numbersOf = (flow: Flow) =>
    linked
      .returnsTo(flow)
      .map(({ number }) => number)
      .join();
  const botKey = (bot: Bot) => (leavesBots ? bot.id : "");
  return (flow, direct) => `${direct ? "direct" : remember(keys, flow, numbersOf)} ${botKey(linked.botOf(flow))}`;
}
