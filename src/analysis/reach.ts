import type { Channel, Exit } from "../model/model.ts";
import type { BoundaryOf } from "./boundaries.ts";
import { calleeOf, type Ends, isBotBlock, isUnsupported, routeOn } from "./ends.ts";
import type { GateOf } from "./gates.ts";
import { possibleExits } from "./guard.ts";
import type { Spot } from "./journey.ts";
import { isFlow, type Linked } from "./link.ts";
import { remember } from "./maps.ts";

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

interface Edge {
  readonly from: number;
  /** Taken only once the called flow came back. */
  readonly afterCall: boolean;
  /** The exit has no gate of its own. */
  readonly plain: boolean;
  /** The customer is heard anew before it is taken. */
  readonly hears: boolean;
  /** It tests an intent that asks for a person. */
  readonly asks: boolean;
}

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
  const into: Edge[][] = spots.map(() => []);
  const startOf = spots.map((): number[] => []); // start node → calls and jumps that enter there
  const comesBack = new Uint8Array(spots.length);

  spots.forEach((spot, from) => {
    const { node } = spot;
    const callee = calleeOf(linked, spot);
    if (callee && (node.kind === "call" || node.kind === "jump"))
      for (const start of linked.startsOf(callee)) startOf[start.spot.number]?.push(from);
    // Another bot that listens comes back with whatever it understood; a bot block without its bot has its answers as exits.
    const listens =
      node.kind === "call" && (callee ? linked.botOf(callee) !== spot.bot && linked.botOf(callee).intents.length > 0 : isBotBlock(node));
    if (listens) comesBack[from] = 1;
    const unsupported = isUnsupported(node, channel);
    const exits = possibleExits(node, channel);
    const failing = unsupported ? exits.filter((exit) => gateOf(spot, exit) === "failure") : [];
    for (const exit of failing.length > 0 ? failing : exits) {
      const gate = gateOf(spot, exit);
      const target = linked.behind(spot, exit);
      const boundary = boundaryOf(exit);
      if (!target || gate === "declined" || boundary === "always") continue;
      const afterCall = node.kind === "call" && gate !== "failure" && !unsupported;
      const edge = { from, afterCall, plain: gate === "none", hears: listens && afterCall, asks: boundary === "heard" };
      into[target.number]?.push(edge);
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
  const outOf: { readonly to: number; readonly edge: Edge }[][] = spots.map(() => []);
  into.forEach((edges, to) => {
    for (const edge of edges) if (edge.afterCall) outOf[edge.from]?.push({ to, edge });
  });
  spots.forEach((spot, number) => {
    if (spot.node.kind === "return") mark(number, spot.node.returns?.scope === "bot" ? 2 : 1);
  });
  while (queue.length > 0) {
    const node = queue.pop() ?? 0;
    const bits = leaves[node] ?? 0;
    for (const edge of into[node] ?? []) if (!edge.afterCall || comesBack[edge.from]) mark(edge.from, bits);
    for (const caller of startOf[node] ?? []) {
      const spot = spots[caller];
      const sameBot = spot?.bot === spots[node]?.bot;
      if (spot?.node.kind === "jump") mark(caller, sameBot ? bits : bits & 2 ? bits | 1 : bits);
      else if (bits & 1 || !sameBot) {
        if (sameBot && bits & 2) mark(caller, 2);
        if (!comesBack[caller]) {
          comesBack[caller] = 1;
          for (const { to } of outOf[caller] ?? []) if (leaves[to]) mark(caller, leaves[to] ?? 0);
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
      for (const edge of into[node] ?? []) {
        if (!edge.plain && goal === "handoff") continue;
        if ((edge.afterCall && !comesBack[edge.from]) || (edge.asks && (layer === 1 || edge.hears))) continue;
        if (!edge.hears) add(edge.from, layer);
        else if (layer === 1) {
          add(edge.from, 0);
          add(edge.from, 1);
        }
      }
      for (const caller of startOf[node] ?? []) add(caller, layer);
    }
    passes.set(goal, found);
    return found;
  };
  return {
    inside: (node, goal, heard = false) => inside(goal)[heard ? 1 : 0][node] === 1,
    canReturn: (node) => ((leaves[node] ?? 0) & 1) === 1,
    canLeave: (node) => ((leaves[node] ?? 0) & 2) === 2,
    resumesAt: (call, goal) => (outOf[call] ?? []).flatMap(({ to, edge }) => (edge.plain || goal !== "handoff" ? [to] : [])),
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
