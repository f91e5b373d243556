import { push, remember } from "../model/maps.ts";
import { type Bot, CHANNELS, type Channel, type Flow } from "../model/model.ts";
import { placeKey } from "../model/place.ts";
import { type Aftermath, aftermath } from "./after.ts";
import { boundaries } from "./boundaries.ts";
import { certainChannels, digitalOnly } from "./certain.ts";
import { channelClasses, channelsOf } from "./channels.ts";
import type { ConfigFor } from "./config.ts";
import { ends } from "./ends.ts";
import { forward } from "./forward.ts";
import { gates } from "./gates.ts";
import type { HumanRequest, Journey, Outcome, Spot, Verdict } from "./journey.ts";
import { type Linked, link } from "./link.ts";
import { servesOthers } from "./others.ts";
import { passed } from "./passed.ts";
import { type Program, program } from "./program.ts";
import type { ProjectFacts } from "./project.ts";
import { searches } from "./reach.ts";
import { findRequests } from "./requests.ts";
import { returnsIn } from "./returns.ts";
import { routeOf } from "./route.ts";
import type { End } from "./state.ts";
import { variables } from "./variables.ts";
import { verdictOf, worst } from "./verdict.ts";
import { type Walk, walk } from "./walk.ts";

/** Links the bots of a project, finds the requests for a person, walks each on every channel and judges its ends. */
export function analyse(bots: readonly Bot[], configFor: ConfigFor): ProjectFacts {
  const linked = link(bots);
  const gateOf = gates(linked, configFor);
  const theEnds = ends(linked, configFor);
  const requests = findRequests(linked, configFor);
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
    ends: theEnds,
    reach,
    returns,
    vars: variables(linked, theEnds),
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
    bots,
    journeys,
    requests,
    journeysOf: (bot) => byBot.get(bot) ?? [],
    reach,
    gateOf,
    channelsOf: channels,
    isReached: (spot) => channels(spot.flow).some((channel) => isReached(spot, channel)),
    isConnected: (spot) => CHANNELS.some((channel) => isReached(spot, channel)),
    servesOthers: servesOthers(linked, gateOf, requests, all),
    walk: (request, channel) => walk(shared, request, channel),
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

function unledTo(linked: Linked, flow: Flow): readonly Spot[] {
  const led = new Set(flow.nodes.flatMap(({ exits }) => exits.flatMap(({ to }) => to ?? [])));
  return flow.nodes.flatMap((node) => (led.has(node.id) ? [] : [linked.spot(flow, node)]));
}

/** A walk on the channels of one class, and what only the finished walk can tell. */
class Walked {
  readonly channels: readonly Channel[];
  private readonly go: () => Walk;
  private found: { readonly walk: Walk; readonly after: Aftermath; readonly ends: readonly End[] } | undefined;

  constructor(channels: readonly Channel[], go: () => Walk) {
    this.channels = channels;
    this.go = go;
  }

  get walk(): Walk {
    return this.all().walk;
  }

  get after(): Aftermath {
    return this.all().after;
  }

  get ends(): readonly End[] {
    return this.all().ends;
  }

  /** Its states take much memory, and of most requests no route is ever read: who reads one walks again, which gives the same. */
  forget(): void {
    this.found = undefined;
  }

  private all() {
    if (!this.found) {
      const walk = this.go();
      const after = aftermath(walk);
      this.found = { walk, after, ends: [...walk.ends, ...after.endlessLoops] };
    }
    return this.found;
  }
}

/** Walks a request on its channels and judges what it meets. */
function judge(
  shared: Program,
  request: HumanRequest,
  channelsOfFlow: (flow: Flow) => readonly Channel[],
  classOf: (channel: Channel) => Channel,
): Journey {
  const channels = CHANNELS.filter((channel) => shared.startsOn(request, channel).length > 0);
  const { judgeVoice } = shared.configFor(request.at.file);
  const judged = channels.filter((channel) => judgeVoice || channel !== "voice");
  const nothing = { outcomes: [], handoffs: [], between: [], channels: new Map(), takes: () => false };
  if (request.starts.length === 0) {
    const of = judged.length > 0 ? judged : channelsOfFlow(request.flow).filter((channel) => judgeVoice || channel !== "voice");
    const verdict: Verdict = of.length > 0 ? "violated" : "not-judged";
    return {
      request,
      ...nothing,
      verdict,
      reason: of.length > 0 ? null : VOICE_ONLY,
      channels: new Map(of.map((channel) => [channel, verdict])),
    };
  }
  if (judged.length === 0) return { request, ...nothing, verdict: "not-judged", reason: channels.length > 0 ? VOICE_ONLY : UNREACHED };

  const classes = new Map<Channel, Channel[]>();
  for (const channel of judged) push(classes, classOf(channel), channel);
  const walks = [...classes.values()].map((of) => new Walked(of, () => walk(shared, request, of[0] ?? "chat")));
  const outcomes = outcomesOf(request, walks);
  const verdicts = new Map<Channel, Verdict>(
    judged.map((channel) => [
      channel,
      verdictOf(
        outcomes.filter((outcome) => outcome.channels.includes(channel)),
        channel === "voice",
      ),
    ]),
  );
  const verdict = worst([...verdicts.values()]);
  const hides = outcomes.find((outcome) => outcome.hides)?.hides;
  const taken = walks.map((each) => ({ channels: each.channels, exits: each.walk.taken }));
  const journey: Journey = {
    request,
    verdict,
    get reason() {
      return verdict === "undecided" ? `${hides?.what ?? "a condition or a computed target"} decides what happens` : null;
    },
    channels: verdicts,
    outcomes,
    handoffs: passed(request, walks, ({ walk }) => handoffsOf(walk)),
    between: passed(request, walks, ({ after }) => after.onTheWay),
    takes: (exit, channel) => taken.some(({ channels, exits }) => channels.includes(channel) && exits.has(exit)),
  };
  if (verdict === "handed-off") for (const each of walks) each.forget();
  return journey;
}

const VOICE_ONLY = "it exists on voice only, where every transfer to a person is fine";
const UNREACHED = "no path leads to it";

const handoffsOf = (walk: Walk) =>
  new Map(
    walk.ends.flatMap((end) => (end.kind === "handed-off" && end.gate !== "declined" && end.spot ? [[end.spot, end.state] as const] : [])),
  );

/** The ends of all channels, those with the same key joined. */
function outcomesOf(request: HumanRequest, walks: readonly Walked[]): readonly Outcome[] {
  const joined = new Map<string, Outcome & { channels: Channel[] }>();
  const number = new Map<object, number>();
  const idOf = (thing: object | null | undefined) => (thing ? remember(number, thing, () => number.size + 1) : 0);
  for (const walked of walks) {
    for (const [i, end] of walked.ends.entries()) {
      const swallowedAt = end.swallowedAt && !walked.after.unswallowed.has(end.swallowedAt) ? end.swallowedAt : undefined;
      const at = end.spot?.node.at ?? request.at;
      const key = `${end.kind} ${placeKey(at)} ${end.gate} ${idOf(end.branch?.exit)} ${idOf(swallowedAt?.node)}`;
      const { branch, spot } = end;
      remember(joined, key, () => ({
        kind: end.kind,
        gate: end.gate,
        at,
        ...(spot ? { spot } : {}),
        channels: [],
        ...(end.target === undefined ? {} : { target: end.target }),
        ...(end.waitsAt ? { waitsAt: end.waitsAt } : {}),
        condition: branch ? branch.words : null,
        ...(branch ? { branch: { spot: branch.spot, exit: branch.exit, at: branch.exit.at ?? branch.spot.node.at } } : {}),
        ...(swallowedAt ? { swallowedAt, ...(end.raised === undefined ? {} : { raised: end.raised }) } : {}),
        ...(end.hides ? { hides: end.hides } : {}),
        ...(end.cycle ? { cycle: end.cycle } : {}),
        // Few are reported, and what the nodes of a route are called may have changed until then.
        get route() {
          return routeOf(request, walked.ends[i]?.last ?? null, spot);
        },
      })).channels.push(...walked.channels);
    }
  }
  for (const { channels } of joined.values()) channels.sort((a, b) => CHANNELS.indexOf(a) - CHANNELS.indexOf(b));
  return [...joined.values()];
}
