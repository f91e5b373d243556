import { push } from "../../model/maps.ts";
import type { Exit, Place } from "../../model/model.ts";
import { isSamePlace } from "../../model/place.ts";
import type { Value } from "../conditions/facts.ts";
import { PATH } from "../dataflow/liveness.ts";
import type { Gate, Outcome, Spot } from "../journey.ts";
import { calleeOf } from "../link/ends.ts";
import type { Linked } from "../link/link.ts";
import type { State } from "../walk/state.ts";
import type { Walk } from "../walk/walk.ts";
import { aftermath } from "./aftermath.ts";
import { wayTo } from "./route.ts";

/** A finished walk, step by step. Journeys keep only where paths led; to show why, the request is walked again. */

/** A node on a path, with what holds when the path arrives there. */
export interface Step {
  readonly spot: Spot;
  /** The exit that led there; `null` if the path began there, entered a flow, or came back. */
  readonly by: Exit | null;
  /** True if the node is a call whose flow has come back. */
  readonly back: boolean;
  readonly gate: Gate;
  /** The condition or answer that gave the gate `condition` or `chosen`. */
  readonly branch: string | null;
  readonly known: readonly Known[];
}

/** What is known of a variable. */
export interface Known {
  readonly variable: string;
  readonly value: Value;
}

/** The path to an outcome of the walk; empty if it stops at the request itself, `undefined` if the walk has no such outcome. */
export function stepsTo(walk: Walk, outcome: Outcome): readonly Step[] | undefined {
  const ends = outcome.kind === "endless-loop" ? aftermath(walk).endlessLoops : walk.ends;
  const end = ends.find(
    ({ kind, gate, spot, branch }) =>
      kind === outcome.kind && gate === outcome.gate && spot?.node === outcome.spot?.node && branch?.exit === outcome.branch?.exit,
  );
  return end && wayTo(end.last).map(stepOf);
}

/** The shortest path to a node at a place. */
export function stepsThrough(walk: Walk, at: Place): readonly Step[] | undefined {
  const state = walk.states.find(({ spot }) => isSamePlace(spot.node.at, at));
  return state && wayTo(state).map(stepOf);
}

const stepOf = ({ spot, by, after, gate, branch, facts }: State): Step => ({
  spot,
  by,
  back: after,
  gate,
  branch: branch?.words ?? null,
  known: [...facts.values].map(([key, value]) => ({ variable: PATH.has(key) ? key.slice(1) : key.replace(/^\d+:/, ""), value })),
});

/** Where a walk came nearest to a node that it misses, and the exit it would have had to take there; `null` = it would have had to enter the flow. */
export interface Nearest {
  readonly step: Step;
  readonly exit: Exit | null;
}

/** For the nodes at a place: how near a walk that misses them comes; `undefined` if no way leads from it to them. */
export function misses(linked: Linked, at: Place): (walk: Walk) => Nearest | undefined {
  const before = new Map<Spot, { readonly spot: Spot; readonly exit: Exit | null }[]>();
  for (const spot of linked.spots) {
    for (const exit of spot.node.exits) {
      const next = linked.behind(spot, exit);
      if (next) push(before, next, { spot, exit });
    }
    const callee = spot.node.call?.hook ? undefined : calleeOf(linked, spot);
    for (const start of callee ? linked.startsOf(callee) : []) push(before, start.spot, { spot, exit: null });
  }
  const goals = linked.spots.filter(({ node }) => isSamePlace(node.at, at));
  const exits = new Map<Spot, Exit | null>(goals.map((spot) => [spot, null]));
  for (const goal of exits.keys()) for (const { spot, exit } of before.get(goal) ?? []) if (!exits.has(spot)) exits.set(spot, exit);
  const nearestFirst = [...exits];
  return (walk) => {
    const first = new Map<Spot, State>();
    for (const state of walk.states) if (!first.has(state.spot)) first.set(state.spot, state);
    for (const [spot, exit] of nearestFirst) {
      const state = first.get(spot);
      if (state) return { step: stepOf(state), exit };
    }
    return undefined;
  };
}
