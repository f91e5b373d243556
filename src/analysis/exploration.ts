import type { Edges } from "../model/grouped.ts";
import { remember } from "../model/maps.ts";
import type { Flow } from "../model/model.ts";
import type { Facts, Values } from "./facts.ts";
import type { Spot } from "./journey.ts";
import type { Frame, State } from "./state.ts";
import type { Variables } from "./variables.ts";

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
  /** Contexts that differ from it in what is known alone. */
  readonly beside: Map<Facts, Context>;
}

/** Past so many different fact sets at one node, only that is kept there on which all agree that came so far. */
const WIDEN_AT = 64;
/** More fact sets than a project can have. */
const MOST_FACTS = 2 ** 26;
const pairOf = (frame: Frame, facts: Facts): number => frame.id * MOST_FACTS + facts.id;

/** `collects` says where all arrivals are noted, `nodes` how many nodes there are. */
export function exploration(
  { kept, agreed }: Pick<Variables, "kept" | "agreed">,
  nodes: number,
  collects: (spot: Spot) => boolean,
): Exploration {
  const states: State[] = [];
  const edges: Edges = { from: [], to: [] };
  const frames = new Map<string, Frame>();
  const contexts = new Map<string, Context>();
  /** By the number of the state. */
  const contextOfState: Context[] = [];
  const known = new Map<number, State>();
  const ids = new Map<object, number>();
  const idOf = (thing: object | null) => (thing === null ? 0 : remember(ids, thing, () => ids.size + 1));

  /** Most steps of a path change nothing but the node, and most others what is known alone. */
  const contextOf = (frame: Frame, facts: Facts, { gate, branch, handed, before }: Way): Context => {
    const last = before ? contextOfState[before.index] : undefined;
    const beside = last?.frame === frame && last.gate === gate && last.branch === branch && last.handed === handed ? last : undefined;
    if (beside?.facts === facts) return beside;
    const made = beside?.beside.get(facts);
    if (made) return made;
    const key = `${frame.id} ${facts.id} ${gate} ${idOf(branch)} ${idOf(handed)}`;
    const context = remember(contexts, key, () => ({ number: contexts.size, frame, facts, gate, branch, handed, beside: new Map() }));
    beside?.beside.set(facts, context);
    return context;
  };
  const keyOf = (context: Context, spot: Spot, after: boolean) => 2 * (context.number * nodes + spot.number) + (after ? 1 : 0);

  const arrived = new Uint8Array(nodes);
  const crowded = new Map<number, { readonly told: Set<number>; agreed: Facts }>();
  const crowdAt = (node: number) => {
    const here = states.filter(({ spot }) => spot.number === node);
    return { told: new Set(here.map(({ frame, facts }) => pairOf(frame, facts))), agreed: agreed(here.map(({ facts }) => facts)) };
  };
  /** The facts with which a path goes on that comes to a node, in an activation of its flow, with what no path has known there. */
  const widened = (facts: Facts, node: number, frame: Frame): Facts => {
    const count = arrived[node] ?? 0;
    if (count < WIDEN_AT) {
      arrived[node] = count + 1;
      return facts;
    }
    const here = remember(crowded, node, crowdAt);
    const pair = pairOf(frame, facts);
    if (here.told.has(pair)) return facts;
    here.agreed = agreed([here.agreed, facts]);
    if (here.told.size >= WIDEN_AT) return here.agreed;
    here.told.add(pair);
    return facts;
  };

  /** Comes to a node with what no path has known there. */
  const come = ({ frame, facts }: Context, spot: Spot, after: boolean, way: Way): State => {
    const context = contextOf(frame, widened(facts, spot.number, frame), way);
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
    frame: (key, flow, kind) => remember(frames, key, () => ({ id: frames.size, flow, ...kind, callers: [], returns: new Set() })),
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
