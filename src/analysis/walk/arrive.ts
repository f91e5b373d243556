import { ownOf } from "../../model/maps.ts";
import type { Node } from "../../model/model.ts";
import { isSamePlace } from "../../model/place.ts";
import type { Spot } from "../journey.ts";
import { isSwallowed } from "./endings.ts";
import { rootFrame } from "./frames.ts";
import { handBack } from "./handing.ts";
import type { Arrival, Comeback, Frame, Handed, State } from "./state.ts";
import { handOver, type Walking } from "./walking.ts";

/**
 * How paths arrive at nodes, rest there and come back to their callers. These belong together: a path that arrives at a question from which
 * nobody is reached rests; one that rests in a called bot comes back to its caller; and one that comes back arrives at a node.
 */

/** A path arrives at a node, which is stepped later unless a path with the same knowledge was there before. */
export function visit(walking: Walking, arrival: Arrival): void {
  const state = walking.explored.visit(arrival);
  if (!state.arrivals) return;
  // A rest at a question is reported at the node before it, so each node that leads there counts.
  const from = arrival.before ?? arrival.call;
  if (state.rests) rest(walking, state, from);
  else state.arrivals.push(from);
}

/** The bot waits for whatever the customer says next. `last` is the state before, or the state itself. */
export function rest(walking: Walking, state: State, last: State | null): void {
  const { frame } = state;
  state.leaves = true;
  if (frame.listening) return comeBack(walking, frame, { state, scope: "bot", heard: true });
  if (hostTakesOver(walking, state)) return comeBack(walking, frame, { state, scope: "bot", heard: false });
  const before = stopOf(state, last);
  walking.endings.stop(state, { spot: before?.spot ?? null, last: before }, state.rests ? state.spot : undefined);
}

/** Where a path stops that rests: at a question, the node before it, but not what only leads to the question in its own place. */
function stopOf({ rests, spot: { node } }: State, last: State | null): State | null {
  let before = last;
  const isPart = (each: Node) => each.synthetic && each.leadsOn && isSamePlace(each.at, node.at);
  while (rests && before && isPart(before.spot.node)) before = before.before ?? before.call;
  // If a called flow begins with the question, the call is the node before it.
  return before?.spot.node.synthetic && before.call && !before.before ? before.call : before;
}

/** True if a host in the project has an output for what the bot understood, and the bot has said its piece. */
function hostTakesOver({ program, channel }: Walking, { spot, facts }: State): boolean {
  const hosts = program.callersOn(program.ends.takersOf(spot), channel);
  if (hosts.length === 0) return false;
  const understood = facts.values.get("$intent")?.is;
  return hosts.some((host) => host.node.exits.some(({ intent }) => intent?.name === understood));
}

/** A frame is left: the path goes on in each of its callers, or in all callers of the project if the path does not know its own. */
export function comeBack(walking: Walking, frame: Frame, comeback: Comeback): void {
  // Recursive flows have callers among themselves: leaving the bot leaves each of their frames once.
  const left = new Set([frame]);
  for (const each of left) {
    if (each.root) comeBackBlindly(walking, each, comeback);
    else if (!each.returns.has(comeback)) {
      each.returns.add(comeback);
      for (const caller of [...each.callers])
        if (leavesToo(caller, comeback)) left.add(caller.frame);
        else goOnIn(walking, caller.frame, caller.spot, caller, comeback);
    }
  }
}

/** True if the bot is left and the caller belongs to it. */
const leavesToo = (caller: State, { scope, state }: Comeback) => scope === "bot" && caller.spot.bot === state.spot.bot;

/** A call enters a flow that was walked before: whatever that has handed back comes back to this call, too. */
export function resume(walking: Walking, caller: State, comeback: Comeback): void {
  if (leavesToo(caller, comeback)) comeBack(walking, caller.frame, comeback);
  else goOnIn(walking, caller.frame, caller.spot, caller, comeback);
}

/** The path does not know its caller, so it goes on in every one. Without any, it ends, or the files do not show how it goes on. */
function comeBackBlindly(walking: Walking, frame: Frame, comeback: Comeback): void {
  const { program, request, channel, endings } = walking;
  const { linked, ends } = program;
  const { state, scope } = comeback;
  const { spot } = state;
  const all = scope === "bot" ? linked.hostsOf(spot.bot) : frame.direct ? [] : linked.returnsTo(frame.flow);
  const callers = program.callersOn(all, channel);
  for (const caller of callers) goOnIn(walking, rootFrame(walking, caller.flow, false), caller, null, comeback);
  if (callers.length > 0) return;
  const opened = frame.direct && scope === "flow" && typeof spot.node.returns?.withoutCaller !== "object";
  const hides = opened ? ends.hostMayAct(spot.bot) : ends.withoutCaller(spot);
  const isLost = spot.bot.hosted && !spot.node.returns?.escalates && isSwallowed(state, state.gate);
  if (hides && !isLost && !ownOf(program.configFor(spot.bot.at.file).handoff.intents, request.name))
    endings.end(state, "opaque", { hides });
  else endings.stop(state);
}

/** Comes back to a call; `call` is its state if the path came through it. */
function goOnIn(walking: Walking, frame: Frame, caller: Spot, call: State | null, comeback: Comeback): void {
  const { state } = comeback;
  const { gate, branch } = state;
  const values = handBack(walking, caller, call, comeback);
  const handed = handedTo(walking, caller, call, state);
  visit(walking, { frame, spot: caller, after: true, values, gate, branch, handed, fork: null, before: state, by: null, call });
}

/**
 * The caller that should test what it got back, if any. A caller on the path knows what it asked for, but not that the callee gives up and asks
 * for a person. A request without an intent is known only by the exit reason, and is lost with the caller that does not look at it; one with an
 * intent is where a flow hands back none.
 */
function handedTo(walking: Walking, caller: Spot, call: State | null, { spot, handed }: State): Handed | null {
  const { returns } = spot.node;
  const isLost = handed?.tested === false && (walking.request.kind !== "intent" || returns?.bindsOnly === true);
  const hands = returns?.escalates || (!call && !isLost && (caller.bot !== spot.bot || returns?.exitReason !== undefined));
  return hands ? handOver(walking, caller, false, returns?.event) : handed;
}
