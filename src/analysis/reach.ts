import type { Channel, Exit } from "../model/model.ts";
import type { Spot } from "./journey.ts";

/**
 * What can be reached from a node, by plain graph search that ignores facts and gates, on one channel, never through requests nor
 * `declined` answers. `handoff`: exits without a gate of their own. `anyone`: a transfer of any route, anything opaque or dynamic,
 * over all exits. `alternative`: a handoff, callback, ticket, email or form, over all exits.
 */
export type Goal = "handoff" | "anyone" | "alternative";

export interface Reach {
  /** From a node, itself included; a return continues at every caller. */
  readonly from: (spot: Spot, goal: Goal, channel: Channel) => boolean;
  /** From the target of an exit; false where it is unwired. */
  readonly behind: (spot: Spot, exit: Exit, goal: Goal, channel: Channel) => boolean;
}
