import { remember } from "../model/maps.ts";
import type { Flow } from "../model/model.ts";
import type { Facts, Values } from "./facts.ts";
import type { Edges } from "./grouped.ts";
import type { Spot } from "./journey.ts";
import type { Frame, State } from "./state.ts";

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
  /** Its states by node: twice the number of the node, and one more once a call came back there. */
  readonly states: Map<number, State>;
}

/** `keep` gives the facts that are worth keeping at a node; `collects` says where all arrivals are noted. */
export function exploration(keep: (values: Values, node: number, frame: number) => Facts, collects: (spot: Spot) => boolean): Exploration {
  const states: State[] = [];
  const edges: Edges = { from: [], to: [] };
  const frames = new Map<string, Frame>();
  const contexts = new Map<string, Context>();
  /** By the number of the state. */
  const contextOfState: Context[] = [];
  const ids = new Map<object, number>();
  const idOf = (thing: object | null) => (thing === null ? 0 : remember(ids, thing, () => ids.size + 1));

  /** Most steps of a path change nothing but the node. */
  const contextOf = (frame: Frame, facts: Facts, { gate, branch, handed, before }: Way): Context => {
    const last = before ? contextOfState[before.index] : undefined;
    const same = last?.frame === frame && last.facts === facts && last.gate === gate && last.branch === branch && last.handed === handed;
    if (same) return last;
    const key = `${frame.id} ${facts.id} ${gate} ${idOf(branch)} ${idOf(handed)}`;
    return remember(contexts, key, () => ({ frame, facts, gate, branch, handed, states: new Map() }));
  };

  const visit: Exploration["visit"] = (frame, spot, after, way) => {
    const facts = keep(way.values, spot.number, frame.id);
    const context = contextOf(frame, facts, way);
    const place = 2 * spot.number + (after ? 1 : 0);
    let state = context.states.get(place);
    if (!state) {
      state = stateOf(states.length, frame, spot, after, facts, way, collects(spot) ? [] : null);
      context.states.set(place, state);
      states.push(state);
      contextOfState.push(context);
    }
    const from = way.before ?? way.call;
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
    apart: (frame, spot, way) => stateOf(-1, frame, spot, false, keep(way.values, spot.number, frame.id), way, null),
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
