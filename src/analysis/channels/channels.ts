import { leavesOf } from "../../model/guards.ts";
import { push } from "../../model/maps.ts";
import type { Channel, Flow, Guard, Node } from "../../model/model.ts";
import { CHANNELS, isDigital } from "../../model/model.ts";
import type { ConfigFor } from "../config.ts";
import type { Spot } from "../journey.ts";
import type { Linked, LinkedCall } from "../link/link.ts";

const NONE: readonly Channel[] = [];
const DEFAULT: readonly Channel[] = ["chat", "messaging"];

/**
 * The channels on which a flow runs: those that the platform fixes, else those of its callers, else the config's, else what the flow shows,
 * else chat and messaging. `reached` = whether a call is reached on the channel at all (a branch may exclude it).
 */
export function channelsOf(
  linked: Linked,
  configFor: ConfigFor,
  reached: (spot: Spot, channel: Channel) => boolean,
): (flow: Flow) => readonly Channel[] {
  const own = (flow: Flow) => configFor(flow.at.file).channels ?? shownBy(flow);
  const heard = heardIn(linked);
  const isCalled = (flow: Flow) => heard.has(flow) || isEntered(linked, flow);
  const flows = linked.bots.flatMap((bot) => bot.flows);
  const known = new Map<Flow, Set<Channel>>();
  for (const flow of flows) {
    const fixed = flow.channels ?? (isCalled(flow) ? NONE : own(flow));
    if (fixed.length > 0) known.set(flow, new Set(fixed));
  }
  spreadToCallees([...linked.calls, ...heardCalls(heard)], known, reached);
  // Flows that only call each other have no caller from outside: they count as called by nobody.
  const listed = new Map(
    flows.map((flow) => {
      const channels = known.get(flow) ?? new Set(own(flow));
      return [flow, CHANNELS.filter((channel) => channels.has(channel))];
    }),
  );
  return (flow) => listed.get(flow) ?? NONE;
}

/** The channels that the flow itself shows. */
function shownBy(flow: Flow): readonly Channel[] {
  const tested = channelsTested(flow);
  const limits = flow.entries.flatMap(({ channels }) => channels ?? []);
  if (tested.size === 0 && !limits.some(isDigital) && showsVoiceOnly(flow)) return ["voice"];
  // A flow that tests for voice is reached by voice too; the path of a request decides whether that matters.
  return tested.has("voice") || limits.includes("voice") ? ["voice", ...DEFAULT] : DEFAULT;
}

const isEntered = (linked: Linked, flow: Flow): boolean => linked.callersOf(flow).length + linked.jumpersTo(flow).length > 0;

/** The flows of called bots that are entered only by the customer's words, with the calls of their bot: customers came by one of these. */
export const heardIn = (linked: Linked): ReadonlyMap<Flow, readonly Spot[]> =>
  new Map(
    linked.bots.flatMap((bot) => {
      const hosts = linked.hostsOf(bot);
      return hosts.length === 0 ? [] : bot.flows.flatMap((flow) => (isEntered(linked, flow) ? [] : [[flow, hosts] as const]));
    }),
  );

/** A call, as far as channels go. */
type Entering = Pick<LinkedCall, "spot" | "callee">;

const heardCalls = (heard: ReadonlyMap<Flow, readonly Spot[]>): readonly Entering[] =>
  [...heard].flatMap(([callee, hosts]) => hosts.map((spot) => ({ spot, callee })));

/** Gives flows whose channels the platform does not fix the channels of their callers. */
function spreadToCallees(
  all: readonly Entering[],
  known: Map<Flow, Set<Channel>>,
  reached: (spot: Spot, channel: Channel) => boolean,
): void {
  const calls = new Map<Flow, Entering[]>();
  for (const call of all) push(calls, call.spot.flow, call);
  const work = [...known.keys()];
  for (let flow = work.pop(); flow; flow = work.pop())
    for (const { spot, callee } of calls.get(flow) ?? []) {
      if (!callee || callee === flow || callee.channels) continue;
      const before = known.get(callee);
      const more = [...(known.get(flow) ?? NONE)].filter((channel) => !before?.has(channel) && reached(spot, channel));
      if (more.length === 0) continue;
      known.set(callee, new Set([...(before ?? NONE), ...more]));
      work.push(callee);
    }
}

/** The channels that the conditions of a flow test. The channels of an exit are no test: the platform gives them. */
const channelsTested = ({ nodes }: Flow): ReadonlySet<Channel> =>
  new Set(nodes.flatMap(({ exits }) => exits.flatMap(({ when }) => (when ? testsIn(when).flat() : []))));

/** The lists of channels that a condition tests. */
const testsIn = (guard: Guard): readonly (readonly Channel[])[] =>
  leavesOf(guard).flatMap((leaf) => (leaf.op === "channel" ? [leaf.channels] : []));

/** True of a flow with voice-only blocks that are no transfers, in which nothing shows chat. */
function showsVoiceOnly(flow: Flow): boolean {
  const shows = flow.showsDigital || flow.nodes.some((node) => node.channels && !node.channels.includes("voice"));
  return !shows && flow.nodes.some((node) => node.voiceOnly && node.kind !== "transfer");
}

/**
 * The representative of each class of channels that nothing in the project distinguishes: a request has the same outcomes on all of them,
 * so it is walked only on the representative.
 */
export function channelClasses(linked: Linked, configFor: ConfigFor): (channel: Channel) => Channel {
  const lists: (readonly Channel[])[] = [];
  const seen = new Set<Flow>();
  for (const { flow, node } of linked.spots) {
    if (!seen.has(flow)) for (const { channels } of [flow, configFor(flow.at.file), ...flow.entries]) if (channels) lists.push(channels);
    seen.add(flow);
    lists.push(...listsOf(node));
  }
  const same = (a: Channel, b: Channel) => a !== "voice" && b !== "voice" && lists.every((list) => list.includes(a) === list.includes(b));
  const of = new Map(CHANNELS.map((channel) => [channel, CHANNELS.find((other) => same(channel, other)) ?? channel]));
  return (channel) => of.get(channel) ?? channel;
}

/** The lists of channels by which a node distinguishes channels: its own, its exits', and those that their conditions test. */
function* listsOf({ channels, transfer, exits }: Node): Generator<readonly Channel[]> {
  if (channels) yield channels;
  for (const [channel, route] of Object.entries(transfer?.byChannel ?? {})) if (route !== transfer?.route) yield [channel as Channel];
  for (const exit of exits) {
    if (exit.channels) yield exit.channels;
    if (exit.when) yield* testsIn(exit.when);
  }
}
