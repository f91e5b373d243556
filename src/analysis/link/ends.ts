import { handsOver } from "../../model/hosted.ts";
import { remember } from "../../model/maps.ts";
import type { Bot, Channel, Exit, ExitRole, Node, TransferRoute } from "../../model/model.ts";
import type { GateOf } from "../conditions/gates.ts";
import { possibleExits } from "../conditions/guard.ts";
import type { ConfigFor } from "../config.ts";
import type { Spot } from "../journey.ts";
import { isFlow, type Linked } from "./link.ts";

/** What a node means where a path ends or leaves the flow; shared by the plain searches and the walks. */

/** The route of a transfer on a channel. */
export const routeOn = (node: Node, channel: Channel): TransferRoute => {
  const transfer = node.transfer;
  if (!transfer) throw new Error(`node ${node.id} transfers nobody`);
  return transfer.byChannel?.[channel] ?? transfer.route;
};

const NO_ANSWER: ReadonlySet<ExitRole> = new Set(["failure", "timeout", "noInput", "noMatch", "noAgent"]);
/** An exit by which a node goes on when nothing goes wrong. */
export const answers = (exit: Exit): boolean => !NO_ANSWER.has(exit.role);

/** A block of a bot that is not in the project, or that is unlinked: its exits are answers. */
export const isBotBlock = (node: Node): boolean => node.listens === true || node.exits.some((exit) => exit.intent);

/** True where a node does not work on the channel and is no transfer: only its failure exits are taken. */
export const isUnsupported = (node: Node, channel: Channel): boolean =>
  node.kind !== "transfer" && node.channels !== undefined && !node.channels.includes(channel);

/**
 * The exits that exist on a channel. A node that does not work there takes its failure exits; without one a block of calls ends the path,
 * and a message for other channels is passed over.
 */
export function exitsOn(spot: Spot, channel: Channel, gateOf: GateOf): readonly Exit[] {
  const { node } = spot;
  const exits = possibleExits(node, channel);
  if (!isUnsupported(node, channel)) return exits;
  const failing = exits.filter((exit) => gateOf(spot, exit) === "failure");
  return failing.length > 0 || node.voiceOnly ? failing : exits;
}

/** What ends and returns of a project mean, asked by node. */
export interface Ends {
  /** Where a return goes that has no caller on the path: to these call nodes; none = `blind` says what it means. */
  readonly callersOf: (spot: Spot) => readonly Spot[];
  /** Why nobody can see how a path ends that has no caller left; `null` = it is a dead end. */
  readonly blind: (spot: Spot) => Blind | null;
  /**
   * Where a hosted bot has said its piece and asks nothing: the call nodes of its hosts that have outputs per intent. They go on with what
   * the bot understood.
   */
  readonly takersOf: (spot: Spot) => readonly Spot[];
  /** The same for a path of a hosted bot that closes or rests: a host outside the project may act. */
  readonly hostMayAct: (bot: Bot) => Blind | null;
}

/** Stands for the name of the request in what declares it. */
export const REQUEST_NAME = "<intent>";

/** What hides how a path ends: see `Opaque`. */
export interface Blind {
  readonly what: string;
  readonly declare?: string;
}

const NO_CALLER: Blind = { what: "no caller in the project: whatever calls this flow" };

/** Looks at a project that is linked. */
export function ends(linked: Linked, configFor: ConfigFor): Ends {
  const handsOff = new Map<Bot, boolean>();
  const hosts = new Map<Bot, readonly Spot[]>();
  const hostsOf = (bot: Bot) => remember(hosts, bot, () => linked.hostsOf(bot));
  const hostMayAct = (bot: Bot): Blind | null => {
    if (!bot.hosted || hostsOf(bot).length > 0) return null;
    const host = configFor(bot.at.file).handoff.host;
    if (host) return { what: `the host "${host}", which is not in the project,` };
    return remember(handsOff, bot, () => handsOver(bot))
      ? null
      : {
          what: "no host in the project: the application that runs this bot",
          declare: `handoff.intents: {"${REQUEST_NAME}": "digital"} or handoff.host`,
        };
  };
  return {
    hostMayAct,
    takersOf: ({ bot, node }) =>
      bot.hosted &&
      !bot.keepsTurn &&
      (node.kind === "end" || node.kind === "ask") &&
      !node.exits.some((exit) => answers(exit) && !exit.intent)
        ? hostsOf(bot).filter((host) => isBotBlock(host.node))
        : [],
    callersOf: ({ bot, flow, node }) => (node.returns?.scope === "bot" ? hostsOf(bot) : linked.returnsTo(flow)),
    blind: ({ bot, node }) => {
      const withoutCaller = node.returns?.withoutCaller;
      if (typeof withoutCaller === "object") return withoutCaller;
      if (bot.hosted) return hostMayAct(bot) ?? (withoutCaller === "opaque" ? NO_CALLER : null);
      return withoutCaller === "dead-end" ? null : NO_CALLER;
    },
  };
}

/** The flow that a call or jump enters, or nothing where the project does not hold it. */
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
