import type { Channel, Node } from "../../model/model.ts";
import type { Spot } from "../journey.ts";
import { isBotBlock, routeOn } from "../link/ends.ts";
import { isFlow } from "../link/link.ts";
import type { Searched } from "./reach.ts";

/**
 * What is searched for. `handoff`: a handoff, by exits without a gate of their own. `anyone`: a transfer by any route, or anything opaque or
 * dynamic, by all exits. `alternative`: a handoff, callback, ticket, email or form, or anything opaque, by all exits.
 */
export type Goal = "handoff" | "anyone" | "alternative";

/** True where the node itself is the goal. */
export function isGoal({ linked, ends, callersOn }: Searched, spot: Spot, goal: Goal, channel: Channel): boolean {
  const { node } = spot;
  if (node.kind === "transfer") return isTransferGoal(node, goal, channel);
  if (goal === "handoff") return false;
  if (node.kind === "opaque" || node.exits.some((exit) => exit.missing)) return true;
  if (node.kind === "return") {
    // A path that entered the flow directly has no caller, even if others call it.
    if (typeof node.returns?.withoutCaller === "object") return true;
    return callersOn(ends.callersOf(spot), channel).length === 0 && ends.withoutCaller(spot) !== null;
  }
  if (node.kind === "end") return ends.hostMayAct(spot.bot) !== null;
  if (node.kind !== "call" && node.kind !== "jump") return false;
  // A flow that runs beside the conversation decides nothing on this path.
  return !node.call?.hook && !isFlow(linked.target(spot.flow, node)) && !isBotBlock(node);
}

function isTransferGoal(node: Node, goal: Goal, channel: Channel): boolean {
  const route = routeOn(node, channel);
  if (goal === "anyone") return true;
  if (goal === "alternative") return (route !== "voice" || channel === "voice") && route !== "voicemail";
  return route === "digital" || (channel === "voice" && route !== "ticket" && route !== "email" && route !== "callback");
}
