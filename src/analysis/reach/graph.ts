import { type Groups, grouped, type Numbers } from "../../model/grouped.ts";
import { push } from "../../model/maps.ts";
import type { Channel, Exit, Node } from "../../model/model.ts";
import type { Gate, Spot } from "../journey.ts";
import { calleeOf, isBotBlock, isUnsupported, usableExits } from "../link/ends.ts";
import type { Linked } from "../link/link.ts";
import type { Goal } from "./goals.ts";
import type { Searched } from "./reach.ts";

/** What holds for an edge of the search, as bits. The higher bits are the kinds of returns after which the edge is taken. */
export const EDGE = {
  /** It is taken only once the called flow has come back. */
  afterCall: 1,
  /** Its exit has no gate of its own. */
  plain: 2,
  /** The customer says something new before it is taken. */
  hears: 4,
  /** It tests an intent that asks for a person. */
  asks: 8,
} as const;
const KINDS = 4;

/** The exits that searches on one channel follow, as numbered edges between nodes. */
export class Graph {
  /** Visits the edges that lead to a node. */
  readonly into: Groups;
  private readonly edges: Edges;
  /** By start node, the calls and jumps that enter there. */
  private readonly entering: ReadonlyMap<number, readonly number[]>;
  /** By call, the edges by which it goes on. */
  private readonly behindCall = new Map<number, number[]>();

  constructor(nodes: number, edges: Edges, entering: ReadonlyMap<number, readonly number[]>) {
    this.edges = edges;
    this.entering = entering;
    this.into = grouped(nodes, edges.to);
    edges.from.forEach((node, edge) => {
      if (this.is(edge, EDGE.afterCall)) push(this.behindCall, node, edge);
    });
  }

  from(edge: number): number {
    return this.edges.from[edge] ?? 0;
  }

  to(edge: number): number {
    return this.edges.to[edge] ?? 0;
  }

  is(edge: number, bit: number): boolean {
    return ((this.edges.bits[edge] ?? 0) & bit) !== 0;
  }

  /** The kinds of returns (a mask) after which an edge behind a call is taken. */
  kindsOf(edge: number): number {
    return (this.edges.bits[edge] ?? 0) >> KINDS;
  }

  /** A search for handoffs leaves out exits that have a gate of their own. */
  follows(edge: number, goal: Goal): boolean {
    return goal !== "handoff" || this.is(edge, EDGE.plain);
  }

  callersAt(start: number): readonly number[] {
    return this.entering.get(start) ?? NONE;
  }

  /** The edges by which a call goes on once its flow has come back by one of these kinds of returns. */
  resuming(call: number, goal: Goal, kinds: number): readonly number[] {
    const edges = this.behindCall.get(call) ?? NONE;
    return edges.filter((edge) => (this.kindsOf(edge) & kinds) !== 0 && this.follows(edge, goal));
  }
}

const NONE: readonly number[] = [];

interface Edges {
  readonly from: Numbers;
  readonly to: Numbers;
  readonly bits: Numbers;
}

/** All exits of a channel, except boundaries of requests and `declined` answers. */
export function graphOf(searched: Searched, channel: Channel): Graph {
  const { linked, gateOf, boundaryOf } = searched;
  const [from, to, bits]: [number[], number[], number[]] = [[], [], []];
  for (const spot of linked.spots) {
    const bitsOf = bitsAt(searched, spot, channel);
    for (const exit of usableExits(spot, channel, gateOf)) {
      const gate = gateOf(spot, exit);
      const target = linked.behind(spot, exit);
      if (!target || gate === "declined" || boundaryOf(exit) === "always") continue;
      from.push(spot.number);
      to.push(target.number);
      bits.push(bitsOf(exit, gate));
    }
  }
  const edges = { from: new Int32Array(from), to: new Int32Array(to), bits: new Int32Array(bits) };
  return new Graph(linked.spots.length, edges, enteringAt(linked));
}

/** What holds for the exits of a node. */
function bitsAt({ linked, boundaryOf, returns }: Searched, spot: Spot, channel: Channel): (exit: Exit, gate: Gate) => number {
  const { node } = spot;
  const listens = listensAt(linked, spot);
  const isCall = enters(node) && !isUnsupported(node, channel);
  const takenBy = enters(node) ? returns.takenBy(node, channel) : undefined;
  return (exit, gate) => {
    const afterCall = isCall && gate !== "failure";
    return (
      (afterCall ? EDGE.afterCall : 0) |
      (gate === "none" ? EDGE.plain : 0) |
      (listens && afterCall ? EDGE.hears : 0) |
      (boundaryOf(exit) === "heard" ? EDGE.asks : 0) |
      ((takenBy?.(exit) ?? 0) << KINDS)
    );
  };
}

/** A call that the path waits for: it does not for a flow that runs beside the conversation. */
const enters = ({ kind, call }: Node): boolean => kind === "call" && !call?.hook;

/** Another bot that listens comes back with whatever it understood; a bot block without its bot has its answers as exits. */
export function listensAt(linked: Linked, spot: Spot): boolean {
  if (!enters(spot.node)) return false;
  const callee = calleeOf(linked, spot);
  const bot = callee && linked.botOf(callee);
  return bot ? bot !== spot.bot && bot.intents.length > 0 : isBotBlock(spot.node);
}

function enteringAt(linked: Linked): ReadonlyMap<number, readonly number[]> {
  const entering = new Map<number, number[]>();
  for (const spot of linked.spots) {
    const callee = enters(spot.node) || spot.node.kind === "jump" ? calleeOf(linked, spot) : undefined;
    for (const start of callee ? linked.startsOf(callee) : []) push(entering, start.spot.number, spot.number);
  }
  return entering;
}
