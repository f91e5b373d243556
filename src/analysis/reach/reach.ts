import { remember } from "../../model/maps.ts";
import type { Channel, Exit } from "../../model/model.ts";
import type { GateOf } from "../conditions/gates.ts";
import type { Spot } from "../journey.ts";
import type { Ends } from "../link/ends.ts";
import type { Linked } from "../link/link.ts";
import type { BoundaryOf } from "../requests/boundaries.ts";
import { searchBack } from "./back.ts";
import { type Goal, isGoal } from "./goals.ts";
import { graphOf } from "./graph.ts";
import { Leaving } from "./leaving.ts";
import type { Returns } from "./return-kinds.ts";

/**
 * What can be reached from a node on a channel, by a plain graph search that ignores facts and gates and never goes through requests or
 * `declined` answers.
 */
export interface Reach {
  /** From a node, itself included; a return goes on at every caller, by the exits that take it. */
  readonly from: (spot: Spot, goal: Goal, channel: Channel) => boolean;
  /** From the target of an exit; false if it is unwired. `comesBackTo` = the callers at which a return may go on; without it, all of them. */
  readonly behind: (spot: Spot, exit: Exit, goal: Goal, channel: Channel, comesBackTo?: (caller: Spot) => boolean) => boolean;
  /** The searches of one channel, for callers that know the stack of a path. */
  readonly on: (channel: Channel) => ChannelReach;
}

/** By node number: whether the goal is reached before the flow returns, and by which returns the flow or the whole bot can be left. */
export interface ChannelReach {
  /** `heard` = the customer said something new before, so that a test of an intent that asks for a person is another request. */
  readonly inside: (node: number, goal: Goal, heard?: boolean) => boolean;
  /** The kinds of returns (a mask) by which the flow, or the whole bot, can be left on the way to a goal; 0 = by none. */
  readonly returnsBy: (node: number, goal: Goal) => number;
  readonly leavesBy: (node: number, goal: Goal) => number;
  /** The nodes at which a call goes on once its flow has come back by one of these kinds of returns. */
  readonly resumesAt: (call: Spot, goal: Goal, kinds: number) => readonly Spot[];
  /** True if the missing target of an exit meets the goal. */
  readonly exitMeets: (exit: Exit, goal: Goal) => boolean;
  /** True if this holds for some exit of the node. */
  readonly meetsAt: (spot: Spot, goal: Goal) => boolean;
}

/** What the searches are based on. */
export interface Searched {
  readonly linked: Linked;
  readonly gateOf: GateOf;
  readonly ends: Ends;
  readonly returns: Returns;
  /** Searches stop at boundaries. */
  readonly boundaryOf: BoundaryOf;
  /** Those callers of a flow to which a path on the channel comes back. */
  readonly callersOn: (callers: readonly Spot[], channel: Channel) => readonly Spot[];
  /** Channels of one class share their searches. */
  readonly classOf: (channel: Channel) => Channel;
}

/** Makes the searches: one backward pass per class of channels and goal, on demand. */
export function searches(searched: Searched): Reach {
  const perClass = new Map<Channel, ChannelReach>();
  const on = (channel: Channel) => remember(perClass, searched.classOf(channel), (each) => searchChannel(searched, each));
  const search = (spot: Spot, goal: Goal, channel: Channel, comesBackTo: (caller: Spot) => boolean = () => true) => {
    const callers = (all: readonly Spot[]) => searched.callersOn(all, channel).filter(comesBackTo);
    return searchFrom(searched.linked, on(channel), spot, goal, callers);
  };
  const from: Reach["from"] = (spot, goal, channel) => search(spot, goal, channel);
  const behind: Reach["behind"] = (spot, exit, goal, channel, comesBackTo) => {
    if (exit.missing) return on(channel).exitMeets(exit, goal);
    const next = searched.linked.behind(spot, exit);
    return next !== undefined && search(next, goal, channel, comesBackTo);
  };
  return { from, behind, on };
}

/** Searches from a node, and goes on at the callers to which a path may come back: `callers` picks them. */
function searchFrom(
  linked: Linked,
  reach: ChannelReach,
  start: Spot,
  goal: Goal,
  callers: (all: readonly Spot[]) => readonly Spot[],
): boolean {
  /** The kinds of returns with which each caller was visited. */
  const seen = new Map<Spot, number>();
  const work = [start];
  const meetsBehind = (callers: readonly Spot[], kinds: number): boolean =>
    callers.some((caller) => {
      const known = seen.get(caller) ?? 0;
      const fresh = kinds & ~known;
      if (fresh === 0) return false;
      seen.set(caller, known | fresh);
      work.push(...reach.resumesAt(caller, goal, fresh));
      return reach.meetsAt(caller, goal);
    });
  // A list and no recursion: calls may be nested as deep as a project has flows.
  for (const { number, flow, bot } of work) {
    if (reach.inside(number, goal)) return true;
    const [returned, left] = [reach.returnsBy(number, goal), reach.leavesBy(number, goal)];
    if (returned !== 0 && meetsBehind(callers(linked.returnsTo(flow)), returned)) return true;
    if (left !== 0 && meetsBehind(callers(linked.hostsOf(bot)), left)) return true;
  }
  return false;
}

function searchChannel(searched: Searched, channel: Channel): ChannelReach {
  const { linked, returns } = searched;
  const graph = graphOf(searched, channel);
  const leavings = new Map<Goal, Leaving>();
  const leave = (goal: Goal) => new Leaving(linked, graph, returns, goal);
  // Only a search for handoffs leaves out exits.
  const leaving = (goal: Goal) => remember(leavings, goal === "handoff" ? goal : "anyone", leave);
  const passes = new Map<Goal, Uint8Array>();
  const search = (goal: Goal) => {
    const goals = linked.spots.filter((spot) => isGoal(searched, spot, goal, channel));
    return searchBack(graph, leaving(goal), goals, linked.spots.length);
  };
  const exitMeets = (exit: Exit, goal: Goal) => exit.missing !== undefined && goal !== "handoff";
  return {
    inside: (node, goal, heard = false) => remember(passes, goal, search)[2 * node + (heard ? 1 : 0)] === 1,
    returnsBy: (node, goal) => leaving(goal).returnsBy(node),
    leavesBy: (node, goal) => leaving(goal).leavesBy(node),
    resumesAt: (call, goal, kinds) => graph.resuming(call.number, goal, kinds).flatMap((edge) => linked.spots[graph.to(edge)] ?? []),
    exitMeets,
    meetsAt: ({ node }, goal) => goal !== "handoff" && node.exits.some((exit) => exitMeets(exit, goal)),
  };
}
