import type { Edges } from "../../model/grouped.ts";
import type { Variables } from "../dataflow/variables.ts";
import type { Spot } from "../journey.ts";
import { type Context, Contexts } from "./contexts.ts";
import type { Arrival, State } from "./state.ts";
import { Widening } from "./widening.ts";

/**
 * The states that a walk has met, each once, in the order in which they are stepped. A state is identified by the numbers of its context
 * (`Contexts`) and its node, so that recognising a known state takes one look-up.
 */
export class Exploration {
  readonly states: State[] = [];
  /** Which state leads to which, by index. */
  readonly edges: Edges = { from: [], to: [] };
  /** The edges, by number, on which a called flow comes back, and the state of the call. */
  readonly comebacks = new Map<number, number>();
  private readonly vars: Pick<Variables, "kept" | "agreed">;
  private readonly nodes: number;
  private readonly collects: (spot: Spot) => boolean;
  private readonly contexts: Contexts;
  private readonly widening: Widening;
  private readonly known = new Map<number, State>();

  /** `nodes` = how many there are; `collects` = true of nodes at which all arrivals are noted. */
  constructor(
    vars: Pick<Variables, "kept" | "agreed">,
    nodes: number,
    idOf: (thing: object | null) => number,
    collects: (spot: Spot) => boolean,
  ) {
    this.vars = vars;
    this.nodes = nodes;
    this.collects = collects;
    this.contexts = new Contexts(idOf);
    this.widening = new Widening(nodes, vars.agreed, this.states);
  }

  /** The state in which a path arrives: a known one, or a new one if there is none like it. */
  visit(arrival: Arrival): State {
    const { spot, before, call, values } = arrival;
    const from = before ?? call;
    const facts = this.vars.kept(values, spot.number, from?.facts);
    const context = this.contexts.of(arrival, facts);
    const key = this.keyOf(context, arrival);
    const state = this.known.get(key) ?? this.come(context, key, arrival);
    if (from) {
      if (before && call) this.comebacks.set(this.edges.from.length, call.index);
      this.edges.from.push(from.index);
      this.edges.to.push(state.index);
    }
    return state;
  }

  /** A state from which the path does not go on, and which is not one of `states`. */
  apart(arrival: Arrival): State {
    return stateOf(-1, arrival, this.vars.kept(arrival.values, arrival.spot.number, undefined), null);
  }

  /** Arrives at a node with knowledge that is new there. */
  private come(context: Context, key: number, arrival: Arrival): State {
    const facts = this.widening.at(arrival, context.facts);
    if (facts === context.facts) return this.add(context, key, arrival);
    const widened = this.contexts.of(arrival, facts);
    const wide = this.keyOf(widened, arrival);
    return this.known.get(wide) ?? this.add(widened, wide, arrival);
  }

  private add(context: Context, key: number, arrival: Arrival): State {
    const state = stateOf(this.states.length, arrival, context.facts, this.collects(arrival.spot) ? [] : null);
    this.known.set(key, state);
    this.states.push(state);
    this.contexts.note(context);
    return state;
  }

  private keyOf({ number }: Context, { spot, after }: Arrival): number {
    return 2 * (number * this.nodes + spot.number) + (after ? 1 : 0);
  }
}

/** One literal, so that all states have one shape. */
function stateOf(index: number, arrival: Arrival, facts: State["facts"], arrivals: State["arrivals"]): State {
  const { spot, after, frame, gate, branch, handed, fork, before, by, call } = arrival;
  return { index, spot, after, frame, facts, gate, branch, handed, fork, before, by, call, arrivals, rests: false, leaves: false };
}
