import { push, remember } from "../model/maps.ts";
import { CHANNELS, type Channel, type Flow, type Place } from "../model/model.ts";
import { placeKey } from "../model/place.ts";
import { type Aftermath, aftermath } from "./after.ts";
import type { Hop, HumanRequest, Journey, Outcome, Spot, Verdict } from "./journey.ts";
import { passed } from "./passed.ts";
import type { Program } from "./program.ts";
import { routeOf, Trail } from "./route.ts";
import type { End, State } from "./state.ts";
import { verdictOf, worst } from "./verdict.ts";
import { type Walk, walk } from "./walk.ts";

/** A walk on the channels of one class, and what only the finished walk can tell. */
interface Walked {
  readonly channels: readonly Channel[];
  readonly walk: Walk;
  readonly after: Aftermath;
  readonly trail: Trail;
}

/** Walks a request on its channels and judges what it meets. */
export function judge(
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
  const walks = [...classes.values()].map((of): Walked => {
    const walked = walk(shared, request, of[0] ?? "chat");
    return { channels: of, walk: walked, after: aftermath(walked), trail: new Trail(walked.states) };
  });
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
  return {
    request,
    verdict,
    get reason() {
      return verdict === "undecided" ? `${hides?.what ?? "a condition or a computed target"} decides what happens` : null;
    },
    channels: verdicts,
    outcomes,
    handoffs: passed(
      request,
      walks.map((each) => ({ ...each, met: handoffsOf(each.walk) })),
    ),
    between: passed(
      request,
      walks.map((each) => ({ ...each, met: each.after.onTheWay })),
    ),
    takes: (spot, exit, channel) => {
      const number = shared.linked.exitNumber(spot, spot.node.exits.indexOf(exit));
      return taken.some(({ channels: on, exits }) => on.includes(channel) && exits.has(number));
    },
  };
}

const VOICE_ONLY = "it exists on voice only, where every transfer to a person is fine";
const UNREACHED = "no path leads to it";

function handoffsOf({ ends }: Walk): readonly { readonly spot: Spot; readonly index: number }[] {
  const found = new Map<Spot, State>();
  for (const { kind, gate, spot, state } of ends) if (kind === "handed-off" && gate !== "declined" && spot) found.set(spot, state);
  return [...found].map(([spot, { index }]) => ({ spot, index }));
}

/** The ends of all channels, those with the same key joined. */
function outcomesOf(request: HumanRequest, walks: readonly Walked[]): readonly Outcome[] {
  const joined = new Map<string, Outcome & { channels: Channel[] }>();
  const number = new Map<object, number>();
  const idOf = (thing: object | null | undefined) => (thing ? remember(number, thing, () => number.size + 1) : 0);
  for (const { channels, walk, after, trail } of walks) {
    for (const end of [...walk.ends, ...after.endlessLoops].filter((each) => !after.isUnsure(each))) {
      const swallowedAt = end.swallowedAt && !after.unswallowed.has(end.swallowedAt) ? end.swallowedAt : undefined;
      const at = end.spot?.node.at ?? request.at;
      const key = `${end.kind} ${placeKey(at)} ${end.gate} ${idOf(end.branch?.exit)} ${idOf(swallowedAt?.node)}`;
      remember(joined, key, () => outcomeOf(end, at, swallowedAt, routeTo(request, trail, end))).channels.push(...channels);
    }
  }
  for (const { channels } of joined.values()) channels.sort((a, b) => CHANNELS.indexOf(a) - CHANNELS.indexOf(b));
  return [...joined.values()];
}

/** Few routes are reported, and what the nodes of one are called may have changed until then: it is written out when it is read. */
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
