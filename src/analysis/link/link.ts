import type { Bot, Exit, Flow, Node } from "../../model/model.ts";
import type { Spot } from "../journey.ts";
import { CallIndex, type LinkedCall, type Unlinked } from "./call-index.ts";
import { FlowIndex } from "./flow-index.ts";

export { isFlow, type LinkedCall, type Unlinked } from "./call-index.ts";

/** The project with every call resolved, indexed for the walks. */
export interface Linked {
  readonly bots: readonly Bot[];
  /** All nodes of the project, by number. */
  readonly spots: readonly Spot[];
  /** The nodes that call or jump, including hooks. */
  readonly calls: readonly LinkedCall[];
  readonly botOf: (flow: Flow) => Bot;
  readonly flow: (id: string) => Flow | undefined;
  readonly spot: (flow: Flow, node: Node) => Spot;
  /** The node of a flow with this id; `undefined` if there is none. */
  readonly at: (flow: Flow, id: string | null) => Spot | undefined;
  /** The node that an exit leads to; `undefined` if it is unwired or its target is missing. */
  readonly behind: (spot: Spot, exit: Exit) => Spot | undefined;
  /** The flow that a `call` or `jump` node enters. */
  readonly target: (flow: Flow, node: Node) => Flow | Unlinked;
  /** The nodes at which a call of the flow begins. */
  readonly startsOf: (flow: Flow) => readonly { readonly spot: Spot; readonly entry: Flow["entries"][number] }[];
  /** The call nodes (not jumps, not hooks) that enter a flow. */
  readonly callersOf: (flow: Flow) => readonly Spot[];
  /** The jump nodes that enter a flow. */
  readonly jumpersTo: (flow: Flow) => readonly Spot[];
  /**
   * The call nodes to which a `return` in a flow may go if the path does not know its caller: those that call the flow, or a flow that jumps
   * to it.
   */
  readonly returnsTo: (flow: Flow) => readonly Spot[];
  /** The call nodes of other bots that enter this bot. */
  readonly hostsOf: (bot: Bot) => readonly Spot[];
}

/** The project with its exits numbered, for searches that follow all of them. */
export interface LinkedExits extends Linked {
  /** How many exits there are. */
  readonly exits: number;
  /** The number of the exit at `index` of a node. */
  readonly exitNumber: (spot: Spot, index: number) => number;
  /** The node that an exit leads to, by its number. */
  readonly behindExit: (exit: number) => Spot | undefined;
}

const NOWHERE = -1;

/** Resolves every call of the project by key. Of two candidates for one key, the one in the nearest common folder counts; else it is ambiguous. */
export function link(bots: readonly Bot[]): LinkedExits {
  const flows = new FlowIndex(bots);
  const calls = new CallIndex(flows);
  const at: Linked["at"] = (flow, id) => flows.at(flow, id);
  return {
    bots,
    spots: flows.spots,
    calls: calls.calls,
    ...linkExits(flows),
    botOf: (flow) => flows.botOf(flow),
    flow: (id) => flows.flow(id),
    spot: (flow, node) => {
      const spot = at(flow, node.id);
      if (!spot) throw new Error(`node ${node.id} is not part of ${flow.id}`);
      return spot;
    },
    at,
    target: (_, node) => calls.target(node),
    startsOf: (flow) =>
      flow.entries.flatMap((entry) => {
        const spot = entry.kind === "start" ? at(flow, entry.to) : undefined;
        return spot ? [{ spot, entry }] : [];
      }),
    callersOf: (flow) => calls.callersOf(flow),
    jumpersTo: (flow) => calls.jumpersTo(flow),
    returnsTo: (flow) => calls.returnsTo(flow),
    hostsOf: (bot) => calls.hostsOf(bot),
  };
}

/** Looks up where each exit leads, once for all searches. */
function linkExits(flows: FlowIndex): Pick<LinkedExits, "exits" | "exitNumber" | "behindExit" | "behind"> {
  const { spots } = flows;
  const firstOf = new Int32Array(spots.length);
  const targets = new Int32Array(spots.reduce((sum, { node }) => sum + node.exits.length, 0));
  let exits = 0;
  for (const { number, flow, node } of spots) {
    firstOf[number] = exits;
    for (const { to } of node.exits) targets[exits++] = flows.numberOf(flow, to) ?? NOWHERE;
  }
  const exitNumber: LinkedExits["exitNumber"] = ({ number }, index) => (firstOf[number] ?? 0) + index;
  const behindExit: LinkedExits["behindExit"] = (exit) => {
    const target = targets[exit] ?? NOWHERE;
    return target === NOWHERE ? undefined : spots[target];
  };
  return {
    exits,
    exitNumber,
    behindExit,
    behind: (spot, exit) => {
      const index = spot.node.exits.indexOf(exit);
      return index < 0 ? flows.at(spot.flow, exit.to) : behindExit(exitNumber(spot, index));
    },
  };
}
