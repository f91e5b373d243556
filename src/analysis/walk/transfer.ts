import type { TransferRoute } from "../../model/model.ts";
import { combine, gateOfRole } from "../conditions/gates.ts";
import type { OutcomeKind, Spot } from "../journey.ts";
import { routeOn } from "../link/ends.ts";
import { allows } from "./allowed.ts";
import type { Choice } from "./choice.ts";
import { canReach, follow, goOn, ways } from "./follow.ts";
import type { State } from "./state.ts";
import type { Walking } from "./walking.ts";

/** Gives the customer to somebody: the route decides the outcome, and the path goes on as if that had failed. */
export function transfer(walking: Walking, state: State): void {
  const { node } = state.spot;
  const route = routeTaken(walking, state.spot);
  switch (route) {
    case "digital":
      found(walking, state, "handed-off");
      return followGated(walking, state);
    case "callback":
      // A callback offered to customers who wait in a queue has the gate of a queue in which nobody is free.
      found(walking, state, "callback", node.transfer?.whileQueued ? "noAgent" : "none");
      return followGated(walking, state);
    case "ticket":
    case "email":
      // A note for later is no end if a handoff follows it.
      if (node.exits.some((exit) => !isGated(exit) && canReach(walking, state, exit, "handoff"))) return goOn(walking, state);
      found(walking, state, route);
      return followGated(walking, state);
    case "unclear":
      return failed(walking, state, "unclear-transfer");
    case "dynamic":
      return failed(walking, state, "dynamic-transfer");
    default:
      return failed(walking, state, "voice-transfer");
  }
}

/** On voice, whoever takes the call is a person. */
const PERSON: ReadonlySet<TransferRoute> = new Set(["voice", "unclear", "dynamic"]);

/** The route as it counts on the channel, given what the config says about computed targets. */
function routeTaken({ program, channel }: Walking, spot: Spot): TransferRoute {
  const route = routeOn(spot.node, channel);
  if (channel === "voice" && PERSON.has(route)) return "digital";
  return route === "dynamic" && allows(program, spot) ? "digital" : route;
}

const found = ({ endings }: Walking, state: State, kind: OutcomeKind, gate: "noAgent" | "none" = "none") =>
  endings.end(state, kind, { gate: combine(state.gate, gate), target: state.spot.node.transfer?.target });

const isGated = ({ role }: Choice["exit"]) => gateOfRole(role) !== "none";

/** After the end of a path, only the exits for what may have gone wrong are taken. */
const followGated = (walking: Walking, state: State) => follow(walking, state, ways(walking, state, isGated));

/** Whatever the platform does with the transfer on this channel, it is no success: the rest of the path has the gate of a failure. */
function failed(walking: Walking, state: State, kind: OutcomeKind): void {
  found(walking, state, kind);
  const failure = { ...state, gate: combine(state.gate, "failure"), branch: null };
  follow(
    walking,
    failure,
    ways(walking, failure, ({ to, missing }) => to !== null || missing !== undefined),
  );
}
