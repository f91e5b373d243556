import { type Edges, grouped } from "../model/grouped.ts";
import { push, remember } from "../model/maps.ts";
import type { Channel, Exit } from "../model/model.ts";
import type { BoundaryOf } from "./boundaries.ts";
import { calleeOf, type Ends, exitsOn, isBotBlock, isUnsupported, routeOn } from "./ends.ts";
import type { GateOf } from "./gates.ts";
import type { Spot } from "./journey.ts";
import { isFlow, type Linked } from "./link.ts";
import { ANY_RETURN, RETURN_KINDS, type Returns } from "./returns.ts";

/**
 * What can be reached from a node, by plain graph search that ignores facts and gates, on one channel, never through requests nor
 * `declined` answers. `handoff`: exits without a gate of their own. `anyone`: a transfer of any route, anything opaque or dynamic,
 * over all exits. `alternative`: a handoff, callback, ticket, email or form (or something that nobody can see), over all exits.
 */
export type Goal = "handoff" | "anyone" | "alternative";

export interface Reach {
  /** From a node, itself included; a return continues at every caller, by the exits that take it. */
  readonly from: (spot: Spot, goal: Goal, channel: Channel) => boolean;
  /** From the target of an exit; false where it is unwired. */
  readonly behind: (spot: Spot, exit: Exit, goal: Goal, channel: Channel) => boolean;
  /** The searches of one channel, for callers that know the stack of a path. */
  readonly on: (channel: Channel) => ChannelReach;
}

/** Per node number: is the goal reached before the flow returns, and by which returns can the flow (or the whole bot) be left. */
export interface ChannelReach {
  /** `heard` = the customer was heard anew before, so that a test of an intent that asks for a person is a request of its own. */
  readonly inside: (node: number, goal: Goal, heard?: boolean) => boolean;
  /** The kinds of returns (a mask) by which the flow, or the whole bot, can be left on the way to a goal; 0 = by none. */
  readonly returnsBy: (node: number, goal: Goal) => number;
  readonly leavesBy: (node: number, goal: Goal) => number;
  /** The nodes at which a call goes on once its flow came back by one of these kinds of returns. */
  readonly resumesAt: (call: number, goal: Goal, kinds: number) => readonly number[];
  /** True where the goal is seen at a place that has no node of its own: behind an exit whose target is missing. */
  readonly exitMeets: (exit: Exit, goal: Goal) => boolean;
}

/** What holds for an edge of the search: bits. Above them stand the kinds of returns with which it is taken after a call. */
const EDGE = {
  /** Taken only once the called flow came back. */
  afterCall: 1,
  /** The exit has no gate of its own. */
  plain: 2,
  /** The customer is heard anew before it is taken. */
  hears: 4,
  /** It tests an intent that asks for a person. */
  asks: 8,
} as const;
const KINDS = 4;

/**
 * Searches stop at boundaries. Every (channel, goal) is one reverse pass, made on demand; channels of one class (`classOf`) share it.
 */
export function searches(
  linked: Linked,
  gateOf: GateOf,
  ends: Ends,
  boundaryOf: BoundaryOf,
  returns: Returns,
  classOf: (channel: Channel) => Channel,
): Reach {
  const perClass = new Map<Channel, ChannelReach>();
  const search = (channel: Channel) => searchChannel(linked, gateOf, ends, boundaryOf, returns, channel);
  const on = (channel: Channel) => remember(perClass, classOf(channel), search);

  const from = (start: Spot, goal: Goal, channel: Channel): boolean => {
    const reach = on(channel);
    /** The kinds of returns with which each caller was come back to. */
    const seen = new Map<Spot, number>();
    const work = [start];
    const comeBack = (callers: readonly Spot[], kinds: number): boolean =>
      callers.some((caller) => {
        const known = seen.get(caller) ?? 0;
        const fresh = kinds & ~known;
        if (fresh === 0) return false;
        seen.set(caller, known | fresh);
        for (const next of reach.resumesAt(caller.number, goal, fresh)) {
          const resumed = linked.spots[next];
          if (resumed) work.push(resumed);
        }
        return goal !== "handoff" && caller.node.exits.some((exit) => exit.missing);
      });
    // A list and no recursion: calls may be nested as deep as a project has flows.
    for (const { number, flow, bot } of work) {
      if (reach.inside(number, goal)) return true;
      const [returned, left] = [reach.returnsBy(number, goal), reach.leavesBy(number, goal)];
      if (returned !== 0 && comeBack(linked.returnsTo(flow), returned)) return true;
      if (left !== 0 && comeBack(linked.hostsOf(bot), left)) return true;
    }
    return false;
  };
  const behind = (spot: Spot, exit: Exit, goal: Goal, channel: Channel): boolean => {
    if (exit.missing) return goal !== "handoff";
    const next = linked.behind(spot, exit);
    return next !== undefined && from(next, goal, channel);
  };
  return { from, behind, on };
}

function searchChannel(
  linked: Linked,
  gateOf: GateOf,
  ends: Ends,
  boundaryOf: BoundaryOf,
  returns: Returns,
  channel: Channel,
): ChannelReach {
  const { spots } = linked;
  const edges: Edges & { readonly bits: number[] } = { from: [], to: [], bits: [] };
  const startOf = new Map<number, number[]>(); // start node → calls and jumps that enter there
  const listening: number[] = [];

  spots.forEach((spot, own) => {
    const { node } = spot;
    const callee = calleeOf(linked, spot);
    if (callee && (node.kind === "call" || node.kind === "jump"))
      for (const start of linked.startsOf(callee)) push(startOf, start.spot.number, own);
    // Another bot that listens comes back with whatever it understood; a bot block without its bot has its answers as exits.
    const listens =
      node.kind === "call" && (callee ? linked.botOf(callee) !== spot.bot && linked.botOf(callee).intents.length > 0 : isBotBlock(node));
    if (listens) listening.push(own);
    const unsupported = isUnsupported(node, channel);
    const takenBy = node.kind === "call" ? returns.takenBy(node, channel) : undefined;
    for (const exit of exitsOn(spot, channel, gateOf)) {
      const gate = gateOf(spot, exit);
      const target = linked.behind(spot, exit);
      const boundary = boundaryOf(exit);
      if (!target || gate === "declined" || boundary === "always") continue;
      const afterCall = node.kind === "call" && gate !== "failure" && !unsupported;
      edges.from.push(own);
      edges.to.push(target.number);
      edges.bits.push(
        (afterCall ? EDGE.afterCall : 0) |
          (gate === "none" ? EDGE.plain : 0) |
          (listens && afterCall ? EDGE.hears : 0) |
          (boundary === "heard" ? EDGE.asks : 0) |
          ((takenBy?.(exit) ?? 0) << KINDS),
      );
    }
  });

  const into = grouped(spots.length, edges.to);
  const from = (edge: number) => edges.from[edge] ?? 0;
  const is = (edge: number, bit: number) => ((edges.bits[edge] ?? 0) & bit) !== 0;
  const kindsOf = (edge: number) => (edges.bits[edge] ?? 0) >> KINDS;
  /** Call → edges by which it goes on. */
  const outOf = new Map<number, number[]>();
  edges.from.forEach((node, edge) => {
    if (is(edge, EDGE.afterCall)) push(outOf, node, edge);
  });
  const follows = (edge: number, goal: Goal) => goal !== "handoff" || is(edge, EDGE.plain);

  const leave = (goal: Goal): Leaving => {
    const comesBack = new Int32Array(spots.length);
    for (const call of listening) comesBack[call] = ANY_RETURN;
    const leaves = new Int32Array(spots.length);
    const isOpen = (edge: number) =>
      follows(edge, goal) && (!is(edge, EDGE.afterCall) || ((comesBack[from(edge)] ?? 0) & kindsOf(edge)) !== 0);
    const queue: number[] = [];
    const mark = (node: number, bits: number) => {
      const before = leaves[node] ?? 0;
      if ((before | bits) === before) return;
      leaves[node] = before | bits;
      queue.push(node);
    };
    spots.forEach((spot, number) => {
      if (spot.node.kind !== "return") return;
      const kind = returns.kindOf(spot.node);
      mark(number, spot.node.returns?.scope === "bot" ? kind << RETURN_KINDS : kind);
    });
    while (queue.length > 0) {
      const node = queue.pop() ?? 0;
      const bits = leaves[node] ?? 0;
      into(node, (edge) => {
        if (isOpen(edge)) mark(from(edge), bits);
      });
      for (const caller of startOf.get(node) ?? []) {
        const spot = spots[caller];
        const sameBot = spot?.bot === spots[node]?.bot;
        const left = bits >> RETURN_KINDS;
        if (spot?.node.kind === "jump") mark(caller, sameBot ? bits : bits | left);
        else {
          if (sameBot) mark(caller, left << RETURN_KINDS);
          const before = comesBack[caller] ?? 0;
          const fresh = (sameBot ? bits & FLOW : (bits & FLOW) | left) & ~before;
          comesBack[caller] = before | fresh;
          for (const edge of outOf.get(caller) ?? [])
            if (follows(edge, goal) && kindsOf(edge) & fresh) mark(caller, leaves[edges.to[edge] ?? 0] ?? 0);
        }
      }
    }
    return { leaves, isOpen };
  };
  const leavings = new Map<Goal, Leaving>();
  // Only a search for handoffs leaves out exits.
  const leaving = (goal: Goal) => remember(leavings, goal === "handoff" ? goal : "anyone", leave);

  // Each node twice: nothing was heard anew before (2 × its number), or something was (1 more).
  const passes = new Map<Goal, Uint8Array>();
  const search = (goal: Goal) => {
    const { isOpen } = leaving(goal);
    const found = new Uint8Array(2 * spots.length);
    const work: number[] = [];
    const add = (node: number, heard: 0 | 1) => {
      const each = 2 * node + heard;
      if (found[each]) return;
      found[each] = 1;
      work.push(each);
    };
    spots.forEach((spot, number) => {
      if (!meets(linked, ends, spot, goal, channel)) return;
      add(number, 0);
      add(number, 1);
    });
    let heard: 0 | 1 = 0;
    const comeBy = (edge: number) => {
      if (!isOpen(edge)) return;
      const hears = is(edge, EDGE.hears);
      if (is(edge, EDGE.asks) && (heard || hears)) return;
      if (!hears) add(from(edge), heard);
      else if (heard) {
        add(from(edge), 0);
        add(from(edge), 1);
      }
    };
    for (let each = work.pop(); each !== undefined; each = work.pop()) {
      const node = each >> 1;
      heard = each & 1 ? 1 : 0;
      into(node, comeBy);
      for (const caller of startOf.get(node) ?? NOBODY) add(caller, heard);
    }
    return found;
  };
  return {
    inside: (node, goal, heard = false) => remember(passes, goal, search)[2 * node + (heard ? 1 : 0)] === 1,
    returnsBy: (node, goal) => (leaving(goal).leaves[node] ?? 0) & FLOW,
    leavesBy: (node, goal) => (leaving(goal).leaves[node] ?? 0) >> RETURN_KINDS,
    resumesAt: (call, goal, kinds) =>
      (outOf.get(call) ?? []).filter((edge) => (kindsOf(edge) & kinds) !== 0 && follows(edge, goal)).map((edge) => edges.to[edge] ?? 0),
    exitMeets: (exit, goal) => exit.missing !== undefined && goal !== "handoff",
  };
}

/** By which kinds of returns nodes can leave their flow (low bits) or their bot (high bits); a call passes once its callee comes back. */
interface Leaving {
  readonly leaves: Int32Array;
  /** The edge is followed, and where it stands behind a call, that comes back. */
  readonly isOpen: (edge: number) => boolean;
}

const NOBODY: readonly number[] = [];
const FLOW = 2 ** RETURN_KINDS - 1;

/** True where the node itself is the goal. */
function meets(linked: Linked, ends: Ends, spot: Spot, goal: Goal, channel: Channel): boolean {
  const { node } = spot;
  if (node.kind === "transfer") {
    const route = routeOn(node, channel);
    if (goal === "anyone") return true;
    if (goal === "alternative") return (route !== "voice" || channel === "voice") && route !== "voicemail";
    return route === "digital" || (channel === "voice" && route !== "ticket" && route !== "email" && route !== "callback");
  }
  if (goal === "handoff") return false;
  if (node.kind === "opaque" || node.exits.some((exit) => exit.missing)) return true;
  if (node.kind === "return") {
    // A path that entered the flow directly has no caller, whoever else calls it.
    if (typeof node.returns?.withoutCaller === "object") return true;
    return ends.callersOf(spot).length === 0 && ends.blind(spot) !== null;
  }
  if (node.kind === "end") return ends.hostMayAct(spot.bot) !== null;
  return (node.kind === "call" || node.kind === "jump") && !isFlow(linked.target(spot.flow, node)) && !isBotBlock(node);
}
