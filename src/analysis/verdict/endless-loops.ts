import { type Edges, type Groups, grouped, type Numbers } from "../../model/grouped.ts";
import type { Spot } from "../journey.ts";
import { isBotBlock } from "../link/ends.ts";
import type { End, State } from "../walk/state.ts";
import type { Walk } from "../walk/walk.ts";
import { backwards } from "./backwards.ts";

/**
 * Cycles without an `ask` and without a way out: states that never reach a stop, a question or a transfer and come back to themselves. A failure
 * exit that merely stops is no way out. There is one end per cycle, at its first node on the route. `before` = the states before each state.
 */
export function endlessLoops({ ends, states, edges, comebacks }: Walk, before: Groups): readonly End[] {
  const anyhow = backwards(states, before, ({ leaves }) => leaves);
  const failsOnly = new Set<Spot | null>();
  for (const { kind, gate, spot } of ends)
    if (kind === "dead-end" && gate === "failure" && spot && spot.node.kind !== "ask" && !isBotBlock(spot.node)) failsOnly.add(spot);
  for (const { kind, gate, spot } of ends) if (kind !== "dead-end" || gate !== "failure") failsOnly.delete(spot);
  const free = failsOnly.size > 0 ? backwards(states, before, ({ leaves, spot }) => leaves && !failsOnly.has(spot)) : anyhow;
  const stuck = states.filter(({ index, gate }) => !(gate === "failure" ? anyhow : free)[index]);
  if (stuck.length === 0) return [];
  const from = stepping(edges, comebacks);
  const behind = grouped(states.length, from, edges.to);
  const found = new Map<string, End>();
  const done = new Set<State>();
  const led = withoutWaysIn(new Set(stuck.map(({ index }) => index)), behind);
  const comesBack = withoutWaysIn(led, grouped(states.length, edges.to, from));
  for (const state of stuck) {
    if (done.has(state) || !comesBack.has(state.index)) continue;
    const cycle = cycleThrough(state, states, behind);
    if (!cycle) continue;
    for (const each of cycle) done.add(each);
    const own = new Set(cycle.map((each) => each.spot));
    const key = `${state.gate} ${[...own].map(({ number }) => number).sort((a, b) => a - b)}`;
    if (found.has(key)) continue;
    const spots = [...own];
    // A recursive flow was on the route before it was called again.
    const first = stuck.find((each) => each.gate === state.gate && own.has(each.spot)) ?? state;
    const { gate, branch, spot } = first;
    const before = spots.splice(0, spots.indexOf(spot));
    found.set(key, { kind: "endless-loop", gate, branch, spot, state: first, last: first, cycle: [...spots, ...before] });
  }
  return [...found.values()];
}

/**
 * Where the edges begin, for a path that steps over calls: it goes on behind a call from the call. A flow that is called from two places leads
 * back to both, but no path leads from the one to the other, which would be no cycle.
 */
const stepping = ({ from }: Edges, comebacks: Walk["comebacks"]): Numbers => from.map((state, edge) => comebacks.get(edge) ?? state);

/** The states, by index, without those to which none leads, which are taken away one after the other from the first one on. */
function withoutWaysIn(all: ReadonlySet<number>, behind: Groups): ReadonlySet<number> {
  const left = new Set(all);
  const ways = new Map<number, number>();
  for (const index of all) behind(index, (next) => void ways.set(next, (ways.get(next) ?? 0) + 1));
  const waysIn = [...left].filter((index) => !ways.has(index));
  for (const index of waysIn) {
    left.delete(index);
    behind(index, (next) => {
      const others = (ways.get(next) ?? 0) - 1;
      ways.set(next, others);
      if (others === 0 && left.has(next)) waysIn.push(next);
    });
  }
  return left;
}

/** The states of the cycle that comes back to `state`, in order; `undefined` if its path only leads to another cycle. */
function cycleThrough(state: State, states: readonly State[], behind: Groups): readonly State[] | undefined {
  const came = new Map<State, State>();
  const queue = [state];
  for (const each of queue) {
    behind(each.index, (number) => {
      const next = states[number];
      if (!next || came.has(next)) return;
      came.set(next, each);
      queue.push(next);
    });
    const last = came.get(state);
    if (!last) continue;
    const cycle = [last];
    for (let at = last; at !== state; ) {
      at = came.get(at) ?? state;
      cycle.push(at);
    }
    return cycle.reverse();
  }
  return undefined;
}
