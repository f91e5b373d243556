import type { Bot, Channel, Flow } from "../model/model.ts";
import type { GateOf } from "./conditions/gates.ts";
import type { Gate, HumanRequest, Journey, RequestStart, Spot } from "./journey.ts";
import type { Linked } from "./link/link.ts";
import type { Reach } from "./reach/reach.ts";
import type { Walk } from "./walk/walk.ts";

/** The whole linked project with everything the analysis found. */
export interface ProjectFacts {
  readonly linked: Linked;
  readonly bots: readonly Bot[];
  readonly journeys: readonly Journey[];
  /** The journeys of a bot's own requests. */
  readonly journeysOf: (bot: Bot) => readonly Journey[];
  /** Plain graph searches, one reverse pass per channel and goal; see the table in the design. */
  readonly reach: Pick<Reach, "from" | "behind">;
  /** The gate that an exit has by itself: by its role, or by the words of its condition. */
  readonly gateOf: GateOf;
  /** The gate of the condition under which a request's handler is taken. */
  readonly gateOfStart: (start: RequestStart) => Gate;
  /** The channels on which a flow runs, voice included. */
  readonly channelsOf: (flow: Flow) => readonly Channel[];
  /** True where some entry of the project leads to the node, on a channel of its flow. */
  readonly isReached: (spot: Spot) => boolean;
  /** True where callers come to the node, of a flow that runs on the phone, too. */
  readonly isReachedByVoice: (spot: Spot) => boolean;
  /** The same on any channel at all: what a flow keeps for a channel on which it does not run today is connected. */
  readonly isConnected: (spot: Spot) => boolean;
  /** True where customers come who have not asked for a person. */
  readonly servesOthers: (spot: Spot) => boolean;
  /** The channels on which a node is used for certain: fixed by the platform or the config, or narrowed by a test; not by default. */
  readonly certainChannels: (spot: Spot) => readonly Channel[];
  /** True where digital customers use a node for certain, and no callers. */
  readonly isDigitalOnly: (spot: Spot) => boolean;
  /** Walks a request once more, for those who want to know what was known at each step; over at most `budget` states. */
  readonly walk: (request: HumanRequest, channel: Channel, budget?: number) => Walk;
  /** Intents of a bot that ask for a human, hidden ones included. */
  readonly requests: readonly HumanRequest[];
}
