import type { Spot } from "../journey.ts";
import type { Linked } from "../link/link.ts";
import type { Goal } from "./goals.ts";
import { EDGE, type Graph, listensAt } from "./graph.ts";
import { ANY_RETURN, RETURN_KINDS, type Returns } from "./return-kinds.ts";

const FLOW = 2 ** RETURN_KINDS - 1;

/**
 * By which kinds of returns flows, and whole bots, can be left from each node, found in one pass backwards from all returns. These are the
 * summaries of calls: what follows a call is reached only if its flow can come back, and by the exits that take what it comes back with.
 */
export class Leaving {
  private readonly spots: readonly Spot[];
  private readonly graph: Graph;
  private readonly goal: Goal;
  /** By node, two masks of kinds: for leaving the flow in the low bits, for leaving the bot in the high ones. */
  private readonly leaves: Int32Array;
  /** By call, the kinds of returns by which its flow can come back. */
  private readonly comesBack: Int32Array;
  /** The nodes of which something new is known. */
  private readonly work: number[] = [];

  constructor(linked: Linked, graph: Graph, returns: Returns, goal: Goal) {
    this.spots = linked.spots;
    this.graph = graph;
    this.goal = goal;
    this.leaves = new Int32Array(linked.spots.length);
    this.comesBack = new Int32Array(linked.spots.length);
    for (const spot of linked.spots) if (listensAt(linked, spot)) this.comesBack[spot.number] = ANY_RETURN;
    for (const { number, node } of linked.spots) {
      if (node.kind !== "return") continue;
      const kind = returns.kindOf(node);
      this.mark(number, node.returns?.scope === "bot" ? kind << RETURN_KINDS : kind);
    }
    this.spread();
  }

  returnsBy(node: number): number {
    return (this.leaves[node] ?? 0) & FLOW;
  }

  leavesBy(node: number): number {
    return (this.leaves[node] ?? 0) >> RETURN_KINDS;
  }

  /** True if the edge is followed, and its call, if it follows one, can come back. */
  isOpen(edge: number): boolean {
    const { graph } = this;
    if (!graph.follows(edge, this.goal)) return false;
    return !graph.is(edge, EDGE.afterCall) || ((this.comesBack[graph.from(edge)] ?? 0) & graph.kindsOf(edge)) !== 0;
  }

  private mark(node: number, bits: number): void {
    const before = this.leaves[node] ?? 0;
    if ((before | bits) === before) return;
    this.leaves[node] = before | bits;
    this.work.push(node);
  }

  private spread(): void {
    const { graph, leaves, work } = this;
    let bits = 0;
    const before = (edge: number) => {
      if (this.isOpen(edge)) this.mark(graph.from(edge), bits);
    };
    for (let node = work.pop(); node !== undefined; node = work.pop()) {
      bits = leaves[node] ?? 0;
      graph.into(node, before);
      for (const caller of graph.callersAt(node)) this.leaveTo(caller, node, bits);
    }
  }

  /** The flow that begins at `start` can be left, and with it the flow of a caller that jumps there, or that goes on after its call. */
  private leaveTo(caller: number, start: number, bits: number): void {
    const spot = this.spots[caller];
    const sameBot = spot?.bot === this.spots[start]?.bot;
    const left = bits >> RETURN_KINDS;
    if (spot?.node.kind === "jump") return this.mark(caller, sameBot ? bits : bits | left);
    if (sameBot) this.mark(caller, left << RETURN_KINDS);
    const before = this.comesBack[caller] ?? 0;
    const fresh = (sameBot ? bits & FLOW : (bits & FLOW) | left) & ~before;
    this.comesBack[caller] = before | fresh;
    for (const edge of this.graph.resuming(caller, this.goal, fresh)) this.mark(caller, this.leaves[this.graph.to(edge)] ?? 0);
  }
}
