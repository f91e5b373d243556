import { numbering, push, remember } from "../../model/maps.ts";
import { CHANNELS, type Channel, type Place } from "../../model/model.ts";
import { placeKey } from "../../model/place.ts";
import type { Hop, HumanRequest, Ignored, Journey, Outcome, Spot, Verdict } from "../journey.ts";
import type { Program } from "../program.ts";
import type { End } from "../walk/state.ts";
import { type Walk, walk } from "../walk/walk.ts";
import { type Aftermath, aftermath } from "./aftermath.ts";
import { passedNodes } from "./passed-nodes.ts";
import { routeOf, Trail } from "./route.ts";
import { cellOf, verdictOf, worst } from "./verdict.ts";

/** A walk for the channels of one class, and what only the finished walk can tell. */
interface Walked {
  readonly channels: readonly Channel[];
  readonly walk: Walk;
  readonly after: Aftermath;
  readonly trail: Trail;
}

/** Walks a request on its channels and judges its ends. */
export function judge(program: Program, request: HumanRequest): Journey {
  const channels = CHANNELS.filter((channel) => program.startsOn(request, channel).length > 0);
  const judged = judgedOf(program, request, channels);
  if (request.starts.length === 0) return unhandled(program, request, judged);
  if (judged.length === 0) return notJudged(request, channels.length > 0 ? VOICE_ONLY : UNREACHED);
  return journeyOf(program, request, judged, walksOf(program, request, judged));
}

const VOICE_ONLY = "it exists on voice only, where every transfer to a person is fine";
const UNREACHED = "no path leads to it";
const NO_PATHS = { outcomes: [], handoffs: [], between: [], gates: new Map(), takes: () => false };

/** The channels to judge. On voice every transfer to a person is fine, so it is judged only if the config asks for it. */
function judgedOf({ configFor }: Program, { at }: HumanRequest, channels: readonly Channel[]): readonly Channel[] {
  const { judgeVoice } = configFor(at.file);
  return channels.filter((channel) => judgeVoice || channel !== "voice");
}

/** A request that nothing handles is violated on the channels of its flow. */
function unhandled(program: Program, request: HumanRequest, judged: readonly Channel[]): Journey {
  const on = judged.length > 0 ? judged : judgedOf(program, request, program.channelsOf(request.flow));
  if (on.length === 0) return notJudged(request, VOICE_ONLY);
  return { request, ...NO_PATHS, verdict: "violated", reason: null, channels: new Map(on.map((channel) => [channel, "violated"])) };
}

const notJudged = (request: HumanRequest, reason: string): Journey => ({
  request,
  ...NO_PATHS,
  verdict: "not-judged",
  reason,
  channels: new Map(),
});

/** One walk per class of channels. */
function walksOf(program: Program, request: HumanRequest, judged: readonly Channel[]): readonly Walked[] {
  const classes = new Map<Channel, Channel[]>();
  for (const channel of judged) push(classes, program.classOf(channel), channel);
  return [...classes.values()].map((channels) => {
    const walked = walk(program, request, channels[0] ?? "chat");
    return { channels, walk: walked, after: aftermath(walked), trail: new Trail(walked.states) };
  });
}

/** What remains of the walks once their states are let go. */
function journeyOf({ linked }: Program, request: HumanRequest, judged: readonly Channel[], walks: readonly Walked[]): Journey {
  const outcomes = outcomesOf(request, walks);
  const verdicts = new Map(judged.map((channel) => [channel, verdictOn(channel, outcomes)]));
  const verdict = worst([...verdicts.values()]);
  const hides = outcomes.find((outcome) => outcome.hides && cellOf(outcome.kind, outcome.gate)?.verdict === "undecided")?.hides;
  const [ignored] = walks.flatMap(({ after, trail }) => (after.ignored ? [ignoredOn(request, trail, after.ignored)] : []));
  const taken = walks.map(({ channels, walk: { taken: exits } }) => ({ channels, exits }));
  return {
    request,
    verdict,
    get reason() {
      return verdict === "undecided" ? `${hides?.what ?? "a condition or a computed target"} decides what happens` : null;
    },
    channels: verdicts,
    outcomes,
    ...(ignored ? { ignored } : {}),
    handoffs: passedNodes(
      request,
      walks.map(({ channels, trail, walk }) => ({ channels, trail, met: handoffsOf(walk) })),
    ),
    between: passedNodes(
      request,
      walks.map(({ channels, trail, after }) => ({ channels, trail, met: after.onTheWay })),
    ),
    gates: new Map(walks.flatMap(({ walk: { gates } }) => [...gates])),
    takes: (spot, exit, channel) => {
      const number = linked.exitNumber(spot, spot.node.exits.indexOf(exit));
      return taken.some(({ channels, exits }) => channels.includes(channel) && exits.has(number));
    },
  };
}

const ignoredOn = (request: HumanRequest, trail: Trail, { call, spot, index }: NonNullable<Aftermath["ignored"]>): Ignored => ({
  call,
  get route() {
    return routeOf(request, trail.to(index), spot);
  },
});

const verdictOn = (channel: Channel, outcomes: readonly Outcome[]): Verdict =>
  verdictOf(
    outcomes.filter(({ channels }) => channels.includes(channel)),
    channel === "voice",
  );

/** The handoffs of a walk, each with the first state that comes to it: the shortest way there. */
function handoffsOf({ ends }: Walk): readonly { readonly spot: Spot; readonly index: number }[] {
  const found = new Map<Spot, number>();
  for (const { kind, gate, spot, state } of ends)
    if (kind === "handed-off" && gate !== "declined" && spot && !found.has(spot)) found.set(spot, state.index);
  return [...found].map(([spot, index]) => ({ spot, index }));
}

/** The ends on all channels; those with the same key are joined. */
function outcomesOf(request: HumanRequest, walks: readonly Walked[]): readonly Outcome[] {
  const joined = new Map<string, Outcome & { channels: Channel[] }>();
  const idOf = numbering();
  for (const { channels, walk, after, trail } of walks) {
    for (const each of [...walk.ends, ...after.endlessLoops]) {
      const end = after.settled(each);
      if (after.isUnsure(end)) continue;
      const swallowedAt = end.gate === "none" && end.swallowedAt && !after.unswallowed.has(end.swallowedAt) ? end.swallowedAt : undefined;
      const at = end.spot?.node.at ?? request.at;
      const key = `${end.kind} ${placeKey(at)} ${end.gate} ${idOf(end.branch?.exit)} ${idOf(swallowedAt?.node)}`;
      const outcome = remember(joined, key, () => outcomeOf(end, at, swallowedAt, routeTo(request, trail, end)));
      // Two ends of one walk can stand at one place.
      for (const channel of channels) if (!outcome.channels.includes(channel)) outcome.channels.push(channel);
    }
  }
  for (const { channels } of joined.values()) channels.sort((a, b) => CHANNELS.indexOf(a) - CHANNELS.indexOf(b));
  return [...joined.values()];
}

/** The route to an end, computed on access: few routes are reported, and the names of nodes on it may have changed by then. */
function routeTo(request: HumanRequest, trail: Trail, { last, spot }: End): () => readonly Hop[] {
  const state = last?.index ?? -1;
  return () => routeOf(request, trail.to(state), spot);
}

const outcomeOf = (
  { kind, gate, spot, target, waitsAt, branch, raised, hides, cycle }: End,
  at: Place,
  swallowedAt: Spot | undefined,
  route: () => readonly Hop[],
): Outcome & { channels: Channel[] } => ({
  kind,
  gate,
  at,
  ...(spot ? { spot } : {}),
  channels: [],
  ...(target === undefined ? {} : { target }),
  ...(waitsAt ? { waitsAt } : {}),
  condition: branch ? branch.words : null,
  ...(branch ? { branch: { spot: branch.spot, exit: branch.exit, at: branch.exit.at ?? branch.spot.node.at } } : {}),
  ...(swallowedAt ? { swallowedAt, ...(raised === undefined ? {} : { raised }) } : {}),
  ...(hides ? { hides } : {}),
  ...(cycle ? { cycle } : {}),
  get route() {
    return route();
  },
});
