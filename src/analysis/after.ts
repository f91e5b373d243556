import type { Spot } from "./journey.ts";
import { push } from "./maps.ts";
import type { End, State } from "./state.ts";
import type { Walk } from "./walk.ts";

/** What only the finished walk can tell: cycles without a way out, nodes on the way to a handoff, hand-backs that were swallowed. */

/** The states from which one of `goals` can be reached. */
function backwards(states: readonly State[], goals: Iterable<State>): ReadonlySet<State> {
  const before = new Map<State, State[]>();
  for (const state of states) for (const next of state.next) push(before, next, state);
  const seen = new Set<State>(goals);
  for (const state of seen) for (const earlier of before.get(state) ?? []) seen.add(earlier);
  return seen;
}

/**
 * Cycles without an `ask` and without a way out: of the states that never come to a stop, a question or a transfer, those that come back
 * to themselves. One end per cycle, at its first node on the route.
 */
export function endlessLoops(walk: Walk): readonly End[] {
  const free = backwards(
    walk.states,
    walk.states.filter((state) => state.leaves),
  );
  const found = new Map<string, End>();
  const done = new Set<State>();
  for (const state of walk.states) {
    if (free.has(state) || done.has(state)) continue;
    const cycle = cycleThrough(state);
    if (!cycle) continue;
    for (const each of cycle) done.add(each);
    const key = `${state.gate} ${[...new Set(cycle.map((each) => each.spot.node.id))].sort().join()}`;
    if (found.has(key)) continue;
    const { gate, branch, spot } = state;
    const spots = [...new Set(cycle.map((each) => each.spot))];
    found.set(key, { kind: "endless-loop", gate, branch, spot, state, last: state, cycle: spots });
  }
  return [...found.values()];
}

/** The states of the cycle that comes back to `state`, in order; nothing where the path only leads to a cycle further on. */
function cycleThrough(state: State): readonly State[] | undefined {
  const came = new Map<State, State>();
  const queue = [state];
  for (const each of queue)
    for (const next of each.next) {
      if (next === state) {
        const cycle = [each];
        for (let at = each; at !== state; ) {
          at = came.get(at) ?? state;
          cycle.unshift(at);
        }
        return cycle;
      }
      if (came.has(next)) continue;
      came.set(next, each);
      queue.push(next);
    }
  return undefined;
}

/**
 * The first state at each node from which a handoff is reached later. A call that came back is behind the path: what could go wrong with it
 * did not.
 */
export function onTheWay(walk: Walk): ReadonlyMap<Spot, State> {
  const handoffs = handoffSpots(walk);
  const goals = new Set(walk.states.filter((state) => state.gate !== "declined" && handoffs.has(state.spot)));
  const way = backwards(walk.states, goals);
  const first = new Map<Spot, State>();
  for (const state of walk.states)
    if (way.has(state) && !state.after && !goals.has(state) && !first.has(state.spot)) first.set(state.spot, state);
  return first;
}

/** Calls whose caller, without testing what it got, still comes to a handoff: nothing is swallowed there. */
export function unswallowed(walk: Walk): ReadonlySet<Spot> {
  const handoffs = handoffSpots(walk);
  const calls = new Set<Spot>();
  for (const { handed, gate, spot } of walk.states)
    if (handed && !handed.tested && gate !== "declined" && handoffs.has(spot)) calls.add(handed.call);
  return calls;
}

const handoffSpots = (walk: Walk): ReadonlySet<Spot | null> =>
  new Set(walk.ends.filter((end) => end.kind === "handed-off").map((end) => end.spot));
