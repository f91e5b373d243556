import { push, remember } from "../model/maps.ts";
import { type Bot, CHANNELS, type Channel, type Flow } from "../model/model.ts";
import { beforehand } from "./beforehand.ts";
import { boundaries } from "./boundaries.ts";
import { certainChannels, digitalOnly } from "./certain.ts";
import { channelClasses, channelsOf } from "./channels.ts";
import { components } from "./components.ts";
import type { ConfigFor } from "./config.ts";
import { ends } from "./ends.ts";
import { forward } from "./forward.ts";
import { gateOfStart, gates } from "./gates.ts";
import { withoutTests } from "./handed-back.ts";
import { joined } from "./join.ts";
import type { HumanRequest, Journey, Spot } from "./journey.ts";
import { judge } from "./judge.ts";
import { type Linked, type LinkedExits, link } from "./link.ts";
import { servesOthers } from "./others.ts";
import { type Program, program } from "./program.ts";
import type { ProjectFacts } from "./project.ts";
import { searches } from "./reach.ts";
import { findRequests, numbered } from "./requests.ts";
import { returnsIn } from "./returns.ts";
import { setBefore } from "./set-before.ts";
import { variables } from "./variables.ts";
import { walk } from "./walk.ts";

/**
 * Links the bots of a project, finds the requests for a person, walks each on every channel and judges its ends. Bots that have nothing to
 * do with each other are looked at one after the other: what one needs is gone before the next.
 */
export function analyse(bots: readonly Bot[], configFor: ConfigFor): ProjectFacts {
  const order = new Map(bots.map((bot, i) => [bot, i]));
  const parts = components(bots).map(link);
  const inOrder = (a: HumanRequest, b: HumanRequest) => (order.get(a.bot) ?? 0) - (order.get(b.bot) ?? 0);
  const requests = numbered(parts.flatMap((linked) => withoutTests(linked, findRequests(linked, configFor))).sort(inOrder));
  const byBot = new Map<Bot, HumanRequest[]>();
  for (const request of requests) push(byBot, request.bot, request);
  const ofPart = ({ bots: own }: Linked) => own.flatMap((bot) => byBot.get(bot) ?? []);
  return joined(
    bots,
    parts.map((linked) => factsOf(linked, ofPart(linked), configFor)),
  );
}

/** Walks the requests of bots that are linked on every channel and judges their ends. */
function factsOf(linked: LinkedExits, requests: readonly HumanRequest[], configFor: ConfigFor): ProjectFacts {
  const gateOf = gates(linked, configFor);
  const ofStart = gateOfStart(configFor);
  const theEnds = ends(linked, configFor);
  const classOf = channelClasses(linked, configFor);

  const all = linked.bots.flatMap((bot) => bot.flows.flatMap((flow) => entrySpots(linked, flow)));
  const visible = new Map<Channel, Uint8Array>();
  const search = (channel: Channel) => {
    const starts = all.filter(({ channels }) => channels?.includes(channel) ?? true).map(({ spot }) => spot);
    return forward(linked, gateOf, starts, channel, () => true);
  };
  const isReached = (spot: Spot, channel: Channel) => remember(visible, classOf(channel), search)[spot.number] === 1;
  const channels = channelsOf(linked, configFor, isReached);

  const boundaryOf = boundaries(linked, gateOf, requests, all, classOf);
  const returns = returnsIn(linked);
  const reach = searches(linked, gateOf, theEnds, boundaryOf, returns, classOf);
  const shared: Program = program({
    linked,
    configFor,
    gateOf,
    gateOfStart: ofStart,
    ends: theEnds,
    reach,
    returns,
    vars: variables(linked, theEnds, beforehand(linked, theEnds, isReached, classOf)),
    written: setBefore(classOf),
    boundaryOf,
    isReached,
    startsOn: ({ starts }, channel) =>
      starts.filter(({ flow, entry, owner, exit }) => {
        const exists = (entry?.channels?.includes(channel) ?? true) && (exit?.channels?.includes(channel) ?? true);
        return exists && channels(flow).includes(channel) && (!owner || isReached(linked.spot(flow, owner), channel));
      }),
    callersOn: (callers, channel) => {
      const reached = callers.filter((caller) => isReached(caller, channel));
      const running = reached.filter((caller) => channels(caller.flow).includes(channel));
      return running.length > 0 ? running : reached;
    },
  });
  const certain = certainChannels(linked, gateOf, configFor, isReached);
  const journeys = requests.map((request) => judge(shared, request, channels, classOf));
  const byBot = new Map<Bot, Journey[]>();
  for (const journey of journeys) push(byBot, journey.request.bot, journey);
  return {
    linked,
    bots: linked.bots,
    journeys,
    requests,
    journeysOf: (bot) => byBot.get(bot) ?? [],
    reach,
    gateOf,
    gateOfStart: ofStart,
    channelsOf: channels,
    isReached: (spot) => channels(spot.flow).some((channel) => isReached(spot, channel)),
    isConnected: (spot) => CHANNELS.some((channel) => isReached(spot, channel)),
    servesOthers: servesOthers(linked, gateOf, requests, all),
    walk: (request, channel, budget) => walk(shared, request, channel, budget),
    certainChannels: certain,
    isDigitalOnly: digitalOnly(certain, configFor, isReached),
  };
}

/** Where nobody knows where a flow starts (a draft), it may start at every node that nothing leads to. */
const entrySpots = (linked: Linked, flow: Flow) =>
  flow.entries.flatMap((entry) => {
    const spot = linked.at(flow, entry.to);
    const spots = spot ? [spot] : entry.kind === "start" ? unledTo(linked, flow) : [];
    return spots.map((each) => ({ spot: each, entry, channels: entry.channels }));
  });

/** The nodes to which no other one leads, and the first of each circle that none of these leads to. */
function unledTo(linked: Linked, flow: Flow): readonly Spot[] {
  const led = new Set(flow.nodes.flatMap(({ exits }) => exits.flatMap(({ to }) => to ?? [])));
  const first = flow.nodes.filter(({ id }) => !led.has(id));
  const seen = new Set<Spot>();
  const begins: Spot[] = [];
  for (const node of [...first, ...flow.nodes]) {
    const begin = linked.spot(flow, node);
    if (seen.has(begin)) continue;
    begins.push(begin);
    const work = [begin];
    for (const spot of work) {
      if (seen.has(spot)) continue;
      seen.add(spot);
      for (const exit of spot.node.exits) {
        const next = linked.behind(spot, exit);
        if (next) work.push(next);
      }
    }
  }
  return begins;
}
