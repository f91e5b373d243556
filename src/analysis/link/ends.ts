import { REQUEST_NAME } from "../../model/actions.ts";
import { handsOver } from "../../model/hosted.ts";
import { remember } from "../../model/maps.ts";
import {
  type Bot,
  type Channel,
  type Exit,
  type ExitRole,
  existsOn,
  type Node,
  type Opaque,
  type TransferRoute,
} from "../../model/model.ts";
import type { GateOf } from "../conditions/gates.ts";
import { possibleExits } from "../conditions/guard.ts";
import type { ConfigFor } from "../config.ts";
import type { Spot } from "../journey.ts";
import { isFlow, type Linked } from "./link.ts";

/** What nodes mean where a path ends or leaves its flow, for the plain searches and the walks. */

/** The route of a transfer on a channel. */
export const routeOn = (node: Node, channel: Channel): TransferRoute => {
  const transfer = node.transfer;
  if (!transfer) throw new Error(`node ${node.id} transfers nobody`);
  return transfer.byChannel?.[channel] ?? transfer.route;
};

const AWRY: ReadonlySet<ExitRole> = new Set(["failure", "timeout", "noInput", "noMatch", "noAgent"]);
/** An exit by which a node goes on when nothing goes wrong. */
export const isOrdinary = (exit: Exit): boolean => !AWRY.has(exit.role);

/** A block of a bot that is not in the project, or that is unlinked: its exits are answers. */
export const isBotBlock = (node: Node): boolean => node.listens === true || node.exits.some((exit) => exit.intent);

/** True of a node that is no transfer and does not work on the channel, so that only its failure exits are taken. */
export const isUnsupported = (node: Node, channel: Channel): boolean => node.kind !== "transfer" && !existsOn(node, channel);

/**
 * The exits that exist on a channel. A node that does not work there takes its failure exits; if it has none, a voice-only block ends the
 * path, and a message for other channels is passed over.
 */
export function usableExits(spot: Spot, channel: Channel, gateOf: GateOf): readonly Exit[] {
  const { node } = spot;
  const exits = possibleExits(node, channel);
  if (!isUnsupported(node, channel)) return exits;
  const failing = exits.filter((exit) => gateOf(spot, exit) === "failure");
  return failing.length > 0 || node.voiceOnly ? failing : exits;
}

/** What ends and returns of a project mean. */
export interface Ends {
  /** The call nodes to which a return goes if its caller is not on the path; `withoutCaller` says what it means if there are none. */
  readonly callersOf: (spot: Spot) => readonly Spot[];
  /** What hides how a return without a caller goes on; `null` = it is a dead end. */
  readonly withoutCaller: (spot: Spot) => Opaque | null;
  /**
   * If a hosted bot has said its piece and asks nothing: the call nodes of its hosts that have outputs per intent. They go on with what the
   * bot understood.
   */
  readonly takersOf: (spot: Spot) => readonly Spot[];
  /** The host outside the project that may act once a hosted bot closes or rests; `null` = none. */
  readonly hostMayAct: (bot: Bot) => Opaque | null;
}

const NO_CALLER: Opaque = { what: "no caller in the project: whatever calls this flow" };
const NO_HOST: Opaque = {
  what: "no host in the project: the application that runs this bot",
  declare: `handoff.intents: {"${REQUEST_NAME}": "digital"} or handoff.host`,
};

/** Answers for a linked project. */
export function ends(linked: Linked, configFor: ConfigFor): Ends {
  const handsOff = new Map<Bot, boolean>();
  const hosts = new Map<Bot, readonly Spot[]>();
  const hostsOf = (bot: Bot) => remember(hosts, bot, () => linked.hostsOf(bot));
  const hostMayAct = (bot: Bot): Opaque | null => {
    if (!bot.hosted || hostsOf(bot).length > 0) return null;
    const host = configFor(bot.at.file).handoff.host;
    if (host) return { what: `the host "${host}", which is not in the project,` };
    return remember(handsOff, bot, () => handsOver(bot)) ? null : NO_HOST;
  };
  return {
    hostMayAct,
    takersOf: ({ bot, node }) =>
      bot.hosted &&
      !bot.keepsTurn &&
      (node.kind === "end" || node.kind === "ask") &&
      !node.exits.some((exit) => isOrdinary(exit) && !exit.intent)
        ? hostsOf(bot).filter((host) => isBotBlock(host.node))
        : [],
    callersOf: ({ bot, flow, node }) => (node.returns?.scope === "bot" ? hostsOf(bot) : linked.returnsTo(flow)),
    withoutCaller: ({ bot, node }) => {
      const withoutCaller = node.returns?.withoutCaller;
      if (typeof withoutCaller === "object") return withoutCaller;
      if (bot.hosted) return hostMayAct(bot) ?? (withoutCaller !== "opaque" ? null : bot.isFragment ? NO_CALLER : NO_HOST);
      return withoutCaller === "dead-end" ? null : NO_CALLER;
    },
  };
}

/** The flow that a call or jump enters; `undefined` if the project does not hold it. */
export function calleeOf(linked: Linked, spot: Spot) {
  if (!spot.node.call) return undefined;
  const target = linked.target(spot.flow, spot.node);
  return isFlow(target) ? target : undefined;
}

/** The bot that a call enters, its own included. */
export function calledBot(linked: Linked, call: Spot): Bot | undefined {
  const callee = calleeOf(linked, call);
  return callee && linked.botOf(callee);
}
