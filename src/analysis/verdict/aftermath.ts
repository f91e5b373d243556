import { type Groups, grouped } from "../../model/grouped.ts";
import type { Spot } from "../journey.ts";
import { isBotBlock } from "../link/ends.ts";
import type { End, State } from "../walk/state.ts";
import type { Walk } from "../walk/walk.ts";

/** A call, and the state at a question of its caller, who never tests what the call handed back. */
interface AskedOn extends Pick<State, "spot" | "index"> {
  readonly call: Spot;
}

/** What only the finished walk can tell. */
export interface Aftermath {
  /** Cycles without a way out. */
  readonly endlessLoops: readonly End[];
  /** The first state at each node from which a handoff is reached later. */
  readonly onTheWay: readonly State[];
  /** Calls whose caller, without testing what it got, still comes to a handoff: nothing is swallowed there. */
  readonly unswallowed: ReadonlySet<Spot>;
  /** Where a caller asks on and never tests what it got. */
  readonly ignored: AskedOn | undefined;
  /** True of an end that is met only behind something that nobody can see: that may have handed over, and this may be what it does not. */
  readonly isUnsure: (end: End) => boolean;
  /**
   * The end as it is, where the branch that gave its gate is certain: no path of the request takes another one. A path that comes to a person
   * elsewhere took what was guessed the other way.
   */
  readonly settled: (end: End) => End;
}

/** Looks at a finished walk once. */
export function aftermath(walk: Walk): Aftermath {
  const { states, edges } = walk;
  const before = grouped(states.length, edges.to, edges.from);
  const handoffs = new Set<Spot | null>(walk.ends.filter((end) => end.kind === "handed-off").map((end) => end.spot));
  const anotherWay = walk.ends.some((end) => end.kind === "handed-off" && ORDINARY.has(end.gate));
  const arrives = (state: State) => state.gate !== "declined" && handoffs.has(state.spot);
  const unswallowed = new Set<Spot>();
  const tested = new Set<Spot>();
  const askedOn: AskedOn[] = [];
  for (const { handed, spot, index, gate, arrivals } of states) {
    if (!handed) continue;
    if (handed.tested) tested.add(handed.call);
    else if (gate !== "declined" && handoffs.has(spot)) unswallowed.add(handed.call);
    if (gate === "none" && arrivals !== null) askedOn.push({ call: handed.call, spot, index });
  }
  return {
    endlessLoops: endlessLoops(walk, before),
    onTheWay: handoffs.size > 0 ? firstOnTheWay(states, backwards(states, before, arrives), arrives) : [],
    unswallowed,
    ignored: askedOn.find(({ call }) => !tested.has(call) && !unswallowed.has(call)),
    isUnsure: unsure(walk),
    settled: (end) => {
      const { instead = [] } = end.branch ?? {};
      const isCertain = instead.length > 0 && !anotherWay && !instead.some((exit) => walk.taken.has(exit));
      return isCertain ? { ...end, gate: "none", branch: null } : end;
    },
  };
}

/** Gates of those who took another way: what goes wrong with a handoff, or finds it closed, is none. */
const ORDINARY: ReadonlySet<End["gate"]> = new Set(["none", "condition", "chosen"]);

/** Ends that say that nobody takes the customer over. */
const WITHOUT_HUMAN: ReadonlySet<End["kind"]> = new Set(["dead-end", "endless-loop", "ticket", "email", "callback"]);

function unsure({ states, edges }: Walk): Aftermath["isUnsure"] {
  const isSeen = ({ spot }: State) => spot.node.kind !== "opaque";
  if (states.every(isSeen)) return () => false;
  const behind = grouped(states.length, edges.from, edges.to);
  const sure = new Uint8Array(states.length);
  const work = states.filter(({ before, call }) => !before && !call);
  for (const state of work) {
    if (sure[state.index] || !isSeen(state)) continue;
    sure[state.index] = 1;
    behind(state.index, (number) => {
      const next = states[number];
      if (next) work.push(next);
    });
  }
  return ({ kind, gate, state }) => gate === "none" && WITHOUT_HUMAN.has(kind) && isSeen(state) && !sure[state.index];
}

/** Marks the states from which a goal can be reached. */
function backwards(states: readonly State[], before: Groups, isGoal: (state: State) => boolean): Uint8Array {
  const seen = new Uint8Array(states.length);
  const work: number[] = [];
  const visit = (state: number) => {
    if (seen[state]) return;
    seen[state] = 1;
    work.push(state);
  };
  for (const state of states) if (isGoal(state)) visit(state.index);
  for (let state = work.pop(); state !== undefined; state = work.pop()) before(state, visit);
  return seen;
}

/**
 * Cycles without an `ask` and without a way out: of the states that never come to a stop, a question or a transfer, those that come back to
 * themselves. What goes wrong and then stops is no way out of what goes on as it should. One end per cycle, at its first node on the route.
 */
function endlessLoops({ ends, states, edges }: Walk, before: Groups): readonly End[] {
  const anyhow = backwards(states, before, ({ leaves }) => leaves);
  const failsOnly = new Set<Spot | null>();
  for (const { kind, gate, spot } of ends)
    if (kind === "dead-end" && gate === "failure" && spot && spot.node.kind !== "ask" && !isBotBlock(spot.node)) failsOnly.add(spot);
  for (const { kind, gate, spot } of ends) if (kind !== "dead-end" || gate !== "failure") failsOnly.delete(spot);
  const free = failsOnly.size > 0 ? backwards(states, before, ({ leaves, spot }) => leaves && !failsOnly.has(spot)) : anyhow;
  const stuck = states.filter(({ index, gate }) => !(gate === "failure" ? anyhow : free)[index]);
  if (stuck.length === 0) return [];
  const behind = grouped(states.length, edges.from, edges.to);
  const found = new Map<string, End>();
  const done = new Set<State>();
  const comesBack = withoutWaysIn(stuck, behind);
  for (const state of stuck) {
    if (done.has(state) || !comesBack.has(state.index)) continue;
    const cycle = cycleThrough(state, states, behind);
    if (!cycle) continue;
    for (const each of cycle) done.add(each);
    const key = `${state.gate} ${[...new Set(cycle.map((each) => each.spot.node.id))].sort().join()}`;
    if (found.has(key)) continue;
    const own = new Set(cycle.map((each) => each.spot));
    const spots = [...own];
    // A flow that calls itself in the end was on the route before it was called.
    const first = stuck.find((each) => each.gate === state.gate && own.has(each.spot)) ?? state;
    const { gate, branch, spot } = first;
    const before = spots.splice(0, spots.indexOf(spot));
    found.set(key, { kind: "endless-loop", gate, branch, spot, state: first, last: first, cycle: [...spots, ...before] });
  }
  return [...found.values()];
}

/** Numbers of the states without those that only lead to a cycle: to the first of them none of the others leads, and so on behind it. */
function withoutWaysIn(stuck: readonly State[], behind: Groups): ReadonlySet<number> {
  const left = new Set(stuck.map(({ index }) => index));
  const ways = new Map<number, number>();
  for (const { index } of stuck) behind(index, (next) => void ways.set(next, (ways.get(next) ?? 0) + 1));
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

/** The states of the cycle that comes back to `state`, in order; nothing where the path only leads to a cycle further on. */
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

/** A call that came back is behind the path: what could go wrong with it did not. */
function firstOnTheWay(states: readonly State[], way: Uint8Array, arrives: (state: State) => boolean): readonly State[] {
  const seen = new Set<number>();
  return states.filter((state) => {
    const { index, after, spot } = state;
    if (!way[index] || after || seen.has(spot.number) || arrives(state)) return false;
    seen.add(spot.number);
    return true;
  });
}
