import { push } from "../model/maps.ts";
import type { Bot, Call, Exit, Flow, Node, NodeRef } from "../model/model.ts";
import { nearestTo } from "../source/file-names.ts";
import type { Spot } from "./journey.ts";

/** Why a call has no flow. */
export type Unlinked =
  | { readonly kind: "missing"; readonly call: Call }
  | { readonly kind: "ambiguous"; readonly call: Call; readonly candidates: readonly Flow[] }
  | { readonly kind: "computed"; readonly call: Call };

/** A node that calls or jumps, and the flow that it enters; absent where the project does not hold it. */
export interface LinkedCall {
  readonly spot: Spot;
  readonly callee: Flow | undefined;
}

/** The project with every call resolved, indexed for the walks. */
export interface Linked {
  readonly bots: readonly Bot[];
  /** Every node of the project by its number. */
  readonly spots: readonly Spot[];
  /** The nodes that call or jump, hooks among them. */
  readonly calls: readonly LinkedCall[];
  readonly botOf: (flow: Flow) => Bot;
  readonly flow: (id: string) => Flow | undefined;
  readonly node: (ref: NodeRef) => Node | undefined;
  readonly spot: (flow: Flow, node: Node) => Spot;
  /** The node of a flow that has the id; absent where none has. */
  readonly at: (flow: Flow, id: string | null) => Spot | undefined;
  /** The node that an exit leads to; absent where it is unwired or its target is missing. */
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
   * The call nodes to which a `return` goes that is reached in a flow whose caller the path does not know: those that call it, and those
   * that call a flow which jumps to it.
   */
  readonly returnsTo: (flow: Flow) => readonly Spot[];
  /** The call nodes of other bots that enter this bot. */
  readonly hostsOf: (bot: Bot) => readonly Spot[];
}

/** The exits of the project by number, for those that follow each. */
export interface LinkedExits extends Linked {
  /** How many there are. */
  readonly exits: number;
  /** The number of an exit, which is that at `index` of its node. */
  readonly exitNumber: (spot: Spot, index: number) => number;
  /** The node that an exit leads to, by its number. */
  readonly behindExit: (exit: number) => Spot | undefined;
}

export const isFlow = (target: Flow | Unlinked): target is Flow => "nodes" in target;

const NOWHERE = -1;

/** Resolves every call of the project by key; two candidates for one key: the one in the nearest common folder, else ambiguous. */
export function link(bots: readonly Bot[]): LinkedExits {
  const flows = new Map<string, Flow>();
  const botOf = new Map<Flow, Bot>();
  const byKey = new Map<string, Flow[]>();
  const spots: Spot[] = [];
  const nodes = new Map<Flow, Map<string, number>>();
  for (const bot of bots)
    for (const flow of bot.flows) {
      if (!flows.has(flow.id)) flows.set(flow.id, flow);
      botOf.set(flow, bot);
      for (const key of new Set(flow.keys)) push(byKey, key, flow);
      const ids = new Map<string, number>();
      for (const node of flow.nodes) {
        if (!ids.has(node.id)) ids.set(node.id, spots.length);
        spots.push({ number: spots.length, bot, flow, node });
      }
      nodes.set(flow, ids);
    }

  const numberOf = (flow: Flow, id: string | null) => (id === null ? undefined : nodes.get(flow)?.get(id));
  const at = (number: number | undefined) => (number === undefined || number === NOWHERE ? undefined : spots[number]);
  const spotOf = (flow: Flow, id: string | null) => at(numberOf(flow, id));
  // Every search follows every exit: where each leads is looked up once.
  const firstExit: number[] = [];
  const targetOfExit: number[] = [];
  for (const { flow, node } of spots) {
    firstExit.push(targetOfExit.length);
    for (const { to } of node.exits) targetOfExit.push(numberOf(flow, to) ?? NOWHERE);
  }
  const exitNumber: LinkedExits["exitNumber"] = ({ number }, index) => (firstExit[number] ?? 0) + index;
  const behindExit: LinkedExits["behindExit"] = (exit) => at(targetOfExit[exit]);
  const behind: Linked["behind"] = (spot, exit) => {
    const i = spot.node.exits.indexOf(exit);
    return i < 0 ? spotOf(spot.flow, exit.to) : behindExit(exitNumber(spot, i));
  };
  const resolve = (flow: Flow, node: Node): Flow | Unlinked => {
    const call = node.call;
    if (!call) throw new Error(`node ${node.id} of ${flow.id} calls nothing`);
    if (call.keys.length === 0) return { kind: "computed", call };
    for (const key of call.keys) {
      const found = nearest(byKey.get(key) ?? [], call.at.file, botOf.get(flow), botOf);
      if (found.length === 1 && found[0]) return found[0];
      if (found.length > 1) return { kind: "ambiguous", call, candidates: found };
    }
    return { kind: "missing", call };
  };

  const targets = new Map<Node, Flow | Unlinked>();
  const calls: LinkedCall[] = [];
  const callers = new Map<Flow, Spot[]>();
  const jumpers = new Map<Flow, Spot[]>();
  for (const spot of spots) {
    if (!spot.node.call) continue;
    const target = resolve(spot.flow, spot.node);
    targets.set(spot.node, target);
    const callee = isFlow(target) ? target : undefined;
    calls.push({ spot, callee });
    if (callee && !spot.node.call.hook) push(spot.node.kind === "jump" ? jumpers : callers, callee, spot);
  }

  const returns = new Map<Flow, Spot[]>();
  const returnsTo = (flow: Flow): readonly Spot[] => {
    let found = returns.get(flow);
    if (!found) {
      const seen = new Set<Flow>([flow]);
      for (const each of seen) for (const jumper of jumpers.get(each) ?? []) seen.add(jumper.flow);
      found = [...seen].flatMap((each) => callers.get(each) ?? []);
      returns.set(flow, found);
    }
    return found;
  };

  return {
    bots,
    spots,
    calls,
    exits: targetOfExit.length,
    exitNumber,
    behindExit,
    botOf: (flow) => {
      const bot = botOf.get(flow);
      if (!bot) throw new Error(`flow ${flow.id} belongs to no bot`);
      return bot;
    },
    flow: (id) => flows.get(id),
    node: (ref) => {
      const flow = flows.get(ref.flow);
      return flow && spotOf(flow, ref.node)?.node;
    },
    spot: (flow, node) => {
      const spot = spotOf(flow, node.id);
      if (!spot) throw new Error(`node ${node.id} is not part of ${flow.id}`);
      return spot;
    },
    at: spotOf,
    behind,
    target: (flow, node) => targets.get(node) ?? resolve(flow, node),
    startsOf: (flow) =>
      flow.entries.flatMap((entry) => {
        const spot = entry.kind === "start" ? spotOf(flow, entry.to) : undefined;
        return spot ? [{ spot, entry }] : [];
      }),
    callersOf: (flow) => callers.get(flow) ?? [],
    jumpersTo: (flow) => jumpers.get(flow) ?? [],
    returnsTo,
    hostsOf: (bot) =>
      bot.flows.flatMap((flow) => [...(callers.get(flow) ?? []), ...(jumpers.get(flow) ?? [])].filter((spot) => spot.bot !== bot)),
  };
}

/** Of several flows with one key: those of the caller's own bot, else those in the folder nearest to the file. */
function nearest(candidates: readonly Flow[], file: string, own: Bot | undefined, botOf: ReadonlyMap<Flow, Bot>): readonly Flow[] {
  if (candidates.length < 2) return candidates;
  const inBot = candidates.filter((flow) => botOf.get(flow) === own);
  return inBot.length > 0 ? inBot : nearestTo(file, candidates, ({ at }) => at.file);
}
