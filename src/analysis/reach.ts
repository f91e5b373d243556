import type { Channel, Exit } from "../model/model.ts";
import type { BoundaryOf } from "./boundaries.ts";
import { calleeOf, type Ends, isBotBlock, isUnsupported, routeOn } from "./ends.ts";
import type { GateOf } from "./gates.ts";
import { grouped } from "./grouped.ts";
import { possibleExits } from "./guard.ts";
import type { Spot } from "./journey.ts";
import { isFlow, type Linked } from "./link.ts";
import { push, remember } from "./maps.ts";

/**
 * What can be reached from a node, by plain graph search that ignores facts and gates, on one channel, never through requests nor
 * `declined` answers. `handoff`: exits without a gate of their own. `anyone`: a transfer of any route, anything opaque or dynamic,
 * over all exits. `alternative`: a handoff, callback, ticket, email or form (or something that nobody can see), over all exits.
 */
export type Goal = "handoff" | "anyone" | "alternative";

export interface Reach {
  /** From a node, itself included; a return continues at every caller. */
  readonly from: (spot: Spot, goal: Goal, channel: Channel) => boolean;
  /** From the target of an exit; false where it is unwired. */
  readonly behind: (spot: Spot, exit: Exit, goal: Goal, channel: Channel) => boolean;
  /** The searches of one channel, for callers that know the stack of a path. */
  readonly on: (channel: Channel) => ChannelReach;
}

/** Per node number: is the goal reached before the flow returns, and can the flow (or the whole bot) be left by a return. */
export interface ChannelReach {
  /** `heard` = the customer was heard anew before, so that a test of an intent that asks for a person is a request of its own. */
  readonly inside: (node: number, goal: Goal, heard?: boolean) => boolean;
  readonly canReturn: (node: number) => boolean;
  readonly canLeave: (node: number) => boolean;
  /** The nodes at which a call goes on once its flow came back. */
  readonly resumesAt: (call: number, goal: Goal) => readonly number[];
  /** True where the goal is seen at a place that has no node of its own: behind an exit whose target is missing. */
  readonly exitMeets: (exit: Exit, goal: Goal) => boolean;
}

/** What holds for an edge of the search: bits. */
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

/**
 * Searches stop at boundaries. Every (channel, goal) is one reverse pass, made on demand; channels of one class (`classOf`) share it.
 */
export function searches(
  linked: Linked,
  gateOf: GateOf,
  ends: Ends,
  boundaryOf: BoundaryOf,
  classOf: (channel: Channel) => Channel,
): Reach {
  const perClass = new Map<Channel, ChannelReach>();
  const on = (channel: Channel) =>
    remember(perClass, classOf(channel), () => searchChannel(linked, gateOf, ends, boundaryOf, classOf(channel)));

  const from = (spot: Spot, goal: Goal, channel: Channel, seen = new Set<Spot>()): boolean => {
    const reach = on(channel);
    const number = spot.number;
    if (reach.inside(number, goal)) return true;
    const back = [
      ...(reach.canReturn(number) ? linked.returnsTo(spot.flow) : []),
      ...(reach.canLeave(number) ? linked.hostsOf(spot.bot) : []),
    ];
    return back.some((caller) => {
      if (seen.has(caller)) return false;
      seen.add(caller);
      if (goal !== "handoff" && caller.node.exits.some((exit) => exit.missing)) return true;
      return reach.resumesAt(caller.number, goal).some((next) => {
        const resumed = linked.spots[next];
        return resumed !== undefined && from(resumed, goal, channel, seen);
      });
    });
  };
  const behind = (spot: Spot, exit: Exit, goal: Goal, channel: Channel): boolean => {
    if (exit.missing) return goal !== "handoff";
    const next = linked.behind(spot, exit);
    return next !== undefined && from(next, goal, channel);
  };
  return {
    from: (spot, goal, channel) => from(spot, goal, channel),
    behind,
    on,
  };
}

function searchChannel(linked: Linked, gateOf: GateOf, ends: Ends, boundaryOf: BoundaryOf, channel: Channel): ChannelReach {
  const { spots } = linked;
  const edges = { from: [] as number[], to: [] as number[], bits: [] as number[] };
  const startOf = new Map<number, number[]>(); // start node → calls and jumps that enter there
  const comesBack = new Uint8Array(spots.length);

  spots.forEach((spot, own) => {
    const { node } = spot;
    const callee = calleeOf(linked, spot);
    if (callee && (node.kind === "call" || node.kind === "jump"))
      for (const start of linked.startsOf(callee)) push(startOf, start.spot.number, own);
    // Another bot that listens comes back with whatever it understood; a bot block without its bot has its answers as exits.
    const listens =
      node.kind === "call" && (callee ? linked.botOf(callee) !== spot.bot && linked.botOf(callee).intents.length > 0 : isBotBlock(node));
    if (listens) comesBack[own] = 1;
    const unsupported = isUnsupported(node, channel);
    const exits = possibleExits(node, channel);
    const failing = unsupported ? exits.filter((exit) => gateOf(spot, exit) === "failure") : [];
    for (const exit of failing.length > 0 ? failing : exits) {
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
          (boundary === "heard" ? EDGE.asks : 0),
      );
    }
  });

  // Which nodes can leave their flow (1) or their bot (2); a call passes once its callee comes back.
  const leaves = new Uint8Array(spots.length);
  const queue: number[] = [];
  const mark = (node: number, bits: number) => {
    const before = leaves[node] ?? 0;
    if ((before | bits) === before) return;
    leaves[node] = before | bits;
    queue.push(node);
  };
  const into = grouped(spots.length, edges.to);
  const from = (edge: number) => edges.from[edge] ?? 0;
  const is = (edge: number, bit: number) => ((edges.bits[edge] ?? 0) & bit) !== 0;
  /** Call → edges by which it goes on. */
  const outOf = new Map<number, number[]>();
  edges.from.forEach((node, edge) => {
    if (is(edge, EDGE.afterCall)) push(outOf, node, edge);
  });
  spots.forEach((spot, number) => {
    if (spot.node.kind === "return") mark(number, spot.node.returns?.scope === "bot" ? 2 : 1);
  });
  while (queue.length > 0) {
    const node = queue.pop() ?? 0;
    const bits = leaves[node] ?? 0;
    for (const edge of into(node)) if (!is(edge, EDGE.afterCall) || comesBack[from(edge)]) mark(from(edge), bits);
    for (const caller of startOf.get(node) ?? []) {
      const spot = spots[caller];
      const sameBot = spot?.bot === spots[node]?.bot;
      if (spot?.node.kind === "jump") mark(caller, sameBot ? bits : bits & 2 ? bits | 1 : bits);
      else if (bits & 1 || !sameBot) {
        if (sameBot && bits & 2) mark(caller, 2);
        if (!comesBack[caller]) {
          comesBack[caller] = 1;
          for (const edge of outOf.get(caller) ?? []) mark(caller, leaves[edges.to[edge] ?? 0] ?? 0);
        }
      } else if (bits & 2) mark(caller, 2);
    }
  }

  // Two layers: nothing was heard anew (0), or something was (1).
  const passes = new Map<Goal, readonly [Uint8Array, Uint8Array]>();
  const inside = (goal: Goal) => {
    let found = passes.get(goal);
    if (found) return found;
    found = [new Uint8Array(spots.length), new Uint8Array(spots.length)];
    const work: (readonly [node: number, layer: 0 | 1])[] = [];
    const add = (node: number, layer: 0 | 1) => {
      if (!found || found[layer][node]) return;
      found[layer][node] = 1;
      work.push([node, layer]);
    };
    spots.forEach((spot, number) => {
      if (!meets(linked, ends, spot, goal, channel)) return;
      add(number, 0);
      add(number, 1);
    });
    for (let next = work.pop(); next; next = work.pop()) {
      const [node, layer] = next;
      for (const edge of into(node)) {
        if (goal === "handoff" && !is(edge, EDGE.plain)) continue;
        if (is(edge, EDGE.afterCall) && !comesBack[from(edge)]) continue;
        const hears = is(edge, EDGE.hears);
        if (is(edge, EDGE.asks) && (layer === 1 || hears)) continue;
        if (!hears) add(from(edge), layer);
        else if (layer === 1) {
          add(from(edge), 0);
          add(from(edge), 1);
        }
      }
      for (const caller of startOf.get(node) ?? []) add(caller, layer);
    }
    passes.set(goal, found);
    return found;
  };
  return {
    inside: (node, goal, heard = false) => inside(goal)[heard ? 1 : 0][node] === 1,
    canReturn: (node) => ((leaves[node] ?? 0) & 1) === 1,
    canLeave: (node) => ((leaves[node] ?? 0) & 2) === 2,
    resumesAt: (call, goal) =>
      (outOf.get(call) ?? []).filter((edge) => goal !== "handoff" || is(edge, EDGE.plain)).map((edge) => edges.to[edge] ?? 0),
    exitMeets: (exit, goal) => exit.missing !== undefined && goal !== "handoff",
  };
}

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
