import { push, sameItems } from "../model/maps.ts";
import { type Bot, CHANNELS } from "../model/model.ts";
import { certainChannels, digitalOnly } from "./channels/certain-channels.ts";
import type { ConfigFor } from "./config.ts";
import type { HumanRequest, Journey } from "./journey.ts";
import { components } from "./link/components.ts";
import { joined } from "./link/join.ts";
import { type LinkedExits, link } from "./link/link.ts";
import { type Program, program } from "./program.ts";
import type { ProjectFacts } from "./project.ts";
import { withoutTests } from "./requests/handed-back.ts";
import { servesOthers } from "./requests/other-customers.ts";
import { findRequests, numbered } from "./requests/requests.ts";
import { judge } from "./verdict/judge.ts";
import { walk } from "./walk/walk.ts";

/** Bots that are linked with each other and with no others: what stands in the rest of the project changes nothing that is known of them. */
export interface Part {
  readonly linked: LinkedExits;
  /** Their requests as they were found, and as the project numbers them. */
  readonly found: readonly HumanRequest[];
  readonly requests: readonly HumanRequest[];
  readonly facts: ProjectFacts;
}

/** A project that was analysed, and the parts of which it is made. */
export interface Analysed {
  readonly facts: ProjectFacts;
  readonly parts: readonly Part[];
}

/** Links the bots of a project, finds the requests for a person, walks each on every channel and judges its ends. */
export const analyse = (bots: readonly Bot[], configFor: ConfigFor): ProjectFacts => analyseParts(bots, configFor).facts;

/**
 * The same, part by part: what one needs is gone before the next. A part of an earlier run, under the same config, is kept where its bots
 * are the same objects.
 */
export function analyseParts(bots: readonly Bot[], configFor: ConfigFor, before: readonly Part[] = []): Analysed {
  const last = new Map(before.map((part) => [part.linked.bots[0], part]));
  const begun = components(bots).map((own) => {
    const known = last.get(own[0]);
    return known && sameItems(known.linked.bots, own) ? known : begin(own, configFor);
  });
  const order = new Map(bots.map((bot, i) => [bot, i]));
  const inOrder = (a: HumanRequest, b: HumanRequest) => (order.get(a.bot) ?? 0) - (order.get(b.bot) ?? 0);
  const byBot = new Map<Bot, HumanRequest[]>();
  for (const request of numbered(begun.flatMap(({ found }) => found).sort(inOrder))) push(byBot, request.bot, request);
  const parts = begun.map((part): Part => {
    const requests = part.linked.bots.flatMap((bot) => byBot.get(bot) ?? []);
    return isKept(part, requests) ? part : { ...part, requests, facts: factsOf(part.linked, requests, configFor) };
  });
  return {
    facts: joined(
      bots,
      parts.map(({ facts }) => facts),
    ),
    parts,
  };
}

function begin(bots: readonly Bot[], configFor: ConfigFor): Pick<Part, "linked" | "found"> {
  const linked = link(bots);
  return { linked, found: withoutTests(linked, findRequests(linked, configFor)) };
}

/** A request that another one took its number from is another one. */
const isKept = (part: Pick<Part, "linked" | "found"> & Partial<Part>, requests: readonly HumanRequest[]): part is Part =>
  part.requests?.every(({ id }, i) => id === requests[i]?.id) ?? false;

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

/** A function of its own, because a closure beside the facts would keep everything it names alive as long as the facts. */
const judgeAll = (shared: Program, requests: readonly HumanRequest[]): readonly Journey[] =>
  requests.map((request) => judge(shared, request));
