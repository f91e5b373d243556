import { grouped } from "../../model/grouped.ts";
import type { Spot } from "../journey.ts";
import type { End, State } from "../walk/state.ts";
import type { Walk } from "../walk/walk.ts";
import { backwards } from "./backwards.ts";
import { endlessLoops } from "./endless-loops.ts";

/** A call whose caller goes on asking, and the state at that question. */
interface AskedOn extends Pick<State, "spot" | "index"> {
  readonly call: Spot;
}

/** What only the finished walk can tell. */
export interface Aftermath {
  /** Cycles without a way out. */
  readonly endlessLoops: readonly End[];
  /** The first state at each node from which a handoff is reached. */
  readonly onTheWay: readonly State[];
  /** Calls whose caller reaches a handoff even though it never tests what it got, so that nothing is swallowed. */
  readonly unswallowed: ReadonlySet<Spot>;
  /** The first caller that goes on asking and never tests what it got. */
  readonly ignored: AskedOn | undefined;
  /** True of an end that is met only behind something opaque, which may have handed over before. */
  readonly isUnsure: (end: End) => boolean;
  /**
   * The end, without its gate if the branch that gave it turned out to be certain: no path takes another one, and none that guessed otherwise
   * reaches a person elsewhere.
   */
  readonly settled: (end: End) => End;
}

/** Looks at a finished walk. */
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

/** The gates of handoffs on another way; behind the other gates, something has gone wrong before. */
const ORDINARY: ReadonlySet<End["gate"]> = new Set(["none", "condition", "chosen"]);

/** The ends at which nobody takes over. */
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

/** Calls that have come back do not count: whatever could go wrong with them did not. */
function firstOnTheWay(states: readonly State[], way: Uint8Array, arrives: (state: State) => boolean): readonly State[] {
  const seen = new Set<number>();
  return states.filter((state) => {
    const { index, after, spot } = state;
    if (!way[index] || after || seen.has(spot.number) || arrives(state)) return false;
    seen.add(spot.number);
    return true;
  });
}
