import { push } from "../model/maps.ts";
import { type Bot, CHANNELS } from "../model/model.ts";
import { certainChannels, digitalOnly } from "./channels/certain-channels.ts";
import type { ConfigFor } from "./config.ts";
import type { HumanRequest, Journey } from "./journey.ts";
import { components } from "./link/components.ts";
import { joined } from "./link/join.ts";
import { type Linked, type LinkedExits, link } from "./link/link.ts";
import { type Program, program } from "./program.ts";
import type { ProjectFacts } from "./project.ts";
import { withoutTests } from "./requests/handed-back.ts";
import { servesOthers } from "./requests/other-customers.ts";
import { findRequests, numbered } from "./requests/requests.ts";
import { judge } from "./verdict/judge.ts";
import { walk } from "./walk/walk.ts";

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
  const shared = program(linked, requests, configFor);
  const { gateOf, gateOfStart, entries, channelsOf, isReached } = shared;
  const certain = certainChannels(linked, gateOf, configFor, isReached);
  const journeys = judgeAll(shared, requests);
  const byBot = new Map<Bot, Journey[]>();
  for (const journey of journeys) push(byBot, journey.request.bot, journey);
  return {
    linked,
    bots: linked.bots,
    journeys,
    requests,
    journeysOf: (bot) => byBot.get(bot) ?? [],
    reach: shared.reach,
    gateOf,
    gateOfStart,
    channelsOf,
    isReached: (spot) => channelsOf(spot.flow).some((channel) => isReached(spot, channel)),
    isReachedByVoice: (spot) => channelsOf(spot.flow).includes("voice") && isReached(spot, "voice"),
    isConnected: (spot) => CHANNELS.some((channel) => isReached(spot, channel)),
    servesOthers: servesOthers(linked, gateOf, requests, entries),
    walk: (request, channel, budget) => walk(program(linked, requests, configFor), request, channel, budget),
    certainChannels: certain,
    isDigitalOnly: digitalOnly(certain, configFor, isReached),
  };
}

/** A function of its own: what a closure beside the facts names would live as long as they do. */
const judgeAll = (shared: Program, requests: readonly HumanRequest[]): readonly Journey[] =>
  requests.map((request) => judge(shared, request));
