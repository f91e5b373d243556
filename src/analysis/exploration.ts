import type { Edges } from "../model/grouped.ts";
import { remember } from "../model/maps.ts";
import type { Flow } from "../model/model.ts";
import type { Facts, Values } from "./facts.ts";
import type { Spot } from "./journey.ts";
import type { Frame, State } from "./state.ts";
import type { Keeper } from "./variables.ts";

/** How a path comes to a node: what it knows and has passed, and from where it comes. */
export interface Way extends Pick<State, "gate" | "branch" | "handed" | "before" | "by" | "call"> {
  readonly values: Values;
}

/** The states that a walk has met, each once, in the order in which they are to be walked. */
export interface Exploration {
  readonly states: State[];
  /** Which state leads to which. */
  readonly edges: Edges;
  /** Comes to a node. */
  readonly visit: (frame: Frame, spot: Spot, after: boolean, way: Way) => State;
  /** A state at a node that the path does not go on from, and that is none of the `states`. */
  readonly apart: (frame: Frame, spot: Spot, way: Way) => State;
  /** The activation of a flow under a key, made once. */
  readonly frame: (key: string, flow: Flow, kind: Pick<Frame, "root" | "direct" | "listening" | "ahead">) => Frame;
  /** A number for a thing, the same whenever it is asked; 0 for nothing. */
  readonly idOf: (thing: object | null) => number;
}

/** What tells two states at one node apart. */
interface Context extends Pick<State, "frame" | "facts" | "gate" | "branch" | "handed"> {
  readonly number: number;
}

/** `collects` says where all arrivals are noted, `nodes` how many nodes there are. */
export function exploration({ kept, widened }: Keeper, nodes: number, collects: (spot: Spot) => boolean): Exploration {
  const states: State[] = [];
  const edges: Edges = { from: [], to: [] };
  const frames = new Map<string, Frame>();
  const contexts = new Map<string, Context>();
  /** By the number of the state. */
  const contextOfState: Context[] = [];
  const known = new Map<number, State>();
  const ids = new Map<object, number>();
  const idOf = (thing: object | null) => (thing === null ? 0 : remember(ids, thing, () => ids.size + 1));

  /** Most steps of a path change nothing but the node. */
  const contextOf = (frame: Frame, facts: Facts, { gate, branch, handed, before }: Way): Context => {
    const last = before ? contextOfState[before.index] : undefined;
    const same = last?.frame === frame && last.facts === facts && last.gate === gate && last.branch === branch && last.handed === handed;
    if (same) return last;
    const key = `${frame.id} ${facts.id} ${gate} ${idOf(branch)} ${idOf(handed)}`;
    return remember(contexts, key, () => ({ number: contexts.size, frame, facts, gate, branch, handed }));
  };
  const keyOf = (context: Context, spot: Spot, after: boolean) => 2 * (context.number * nodes + spot.number) + (after ? 1 : 0);

  /** Comes to a node with what no path has known there. */
  const come = ({ frame, facts }: Context, spot: Spot, after: boolean, way: Way): State => {
    const context = contextOf(frame, widened(facts, spot.number, frame.id), way);
    const key = keyOf(context, spot, after);
    return remember(known, key, () => {
      const state = stateOf(states.length, frame, spot, after, context.facts, way, collects(spot) ? [] : null);
      states.push(state);
      contextOfState.push(context);
      return state;
    });
  };

  const visit: Exploration["visit"] = (frame, spot, after, way) => {
    const from = way.before ?? way.call;
    const facts = kept(way.values, spot.number, from?.facts);
    const context = contextOf(frame, facts, way);
    const state = known.get(keyOf(context, spot, after)) ?? come(context, spot, after, way);
    if (from) {
      edges.from.push(from.index);
      edges.to.push(state.index);
    }
    return state;
  };

  return {
    states,
    edges,
    visit,
    apart: (frame, spot, way) => stateOf(-1, frame, spot, false, kept(way.values, spot.number, undefined), way, null),
    frame: (key, flow, kind) => remember(frames, key, () => ({ id: frames.size, flow, ...kind, callers: [], returns: [] })),
    idOf,
  };
}

/** One literal, so that all states have one shape. */
function stateOf(
  index: number,
  frame: Frame,
  spot: Spot,
  after: boolean,
  facts: Facts,
  { gate, branch, handed, before, by, call }: Way,
  arrivals: State["arrivals"],
): State {
  return { index, spot, after, frame, facts, gate, branch, handed, before, by, call, arrivals, rests: false, leaves: false };
}
