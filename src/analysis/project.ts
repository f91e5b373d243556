import type { Bot, Channel, Flow } from "../model/model.ts";
import type { GateOf } from "./conditions/gates.ts";
import type { Gate, HumanRequest, Journey, RequestStart, Spot } from "./journey.ts";
import type { Linked } from "./link/link.ts";
import type { Reach } from "./reach/reach.ts";
import type { Walk } from "./walk/walk.ts";

/** The linked project, and everything the analysis found out about it. */
export interface ProjectFacts {
  readonly linked: Linked;
  readonly bots: readonly Bot[];
  readonly journeys: readonly Journey[];
  /** The journeys of a bot's own requests. */
  readonly journeysOf: (bot: Bot) => readonly Journey[];
  /** What can be reached from where; see `Reach`. */
  readonly reach: Pick<Reach, "from" | "behind">;
  /** The gate that an exit has by itself: by its role, or by the words of its condition. */
  readonly gateOf: GateOf;
  /** The gate of the condition under which a request's handler is taken. */
  readonly gateOfStart: (start: RequestStart) => Gate;
  /** The channels on which a flow runs, voice included. */
  readonly channelsOf: (flow: Flow) => readonly Channel[];
  /** True if some entry of the project leads to the node on a channel of its flow. */
  readonly isReached: (spot: Spot) => boolean;
  /** True if the flow of the node runs on voice, too, and callers reach the node. */
  readonly isReachedByVoice: (spot: Spot) => boolean;
  /** True if some entry leads to the node on any channel, even one on which its flow does not run today. */
  readonly isConnected: (spot: Spot) => boolean;
  /** True if the node is also reached by customers who have not asked for a person. */
  readonly servesOthers: (spot: Spot) => boolean;
  /** The channels on which the node is certainly used: fixed by the platform or the config, or narrowed by a test, but not the default ones. */
  readonly certainChannels: (spot: Spot) => readonly Channel[];
  /** True if certainly digital customers use the node, and no callers do. */
  readonly isDigitalOnly: (spot: Spot) => boolean;
  /** Walks a request again, to show what was known at each step; at most `budget` states. */
  readonly walk: (request: HumanRequest, channel: Channel, budget?: number) => Walk;
  /** The requests of all bots, hidden ones included. */
  readonly requests: readonly HumanRequest[];
}
