import type { Exit } from "../../model/model.ts";
import { guardWords } from "../conditions/guard.ts";
import type { Hop, HumanRequest, Spot } from "../journey.ts";
import type { State } from "../walk/state.ts";

/** A node on a path, and the exit that led there; `null` if the path began there, entered a flow, or came back. */
type Step = Pick<State, "spot" | "by">;

/** A way from a request as places that a designer can click, without synthetic nodes and repeated places. */
export function routeOf(request: HumanRequest, way: readonly Step[], end: Spot | null): readonly Hop[] {
  const hops: Hop[] = [{ at: request.at, label: labelOf(request) }];
  const add = (spot: Spot, exit?: string) => {
    const last = hops.at(-1);
    if (last && last.at.file === spot.node.at.file && last.at.pointer === spot.node.at.pointer) return;
    if (spot.node.synthetic && spot !== end) return;
    hops.push({ at: spot.node.at, label: spotLabel(spot), ...(exit ? { exit } : {}), spot });
  };
  for (const step of way) add(step.spot, step.by ? exitLabel(step.by) : undefined);
  if (end) add(end);
  return hops;
}

/** The states from the request to `state`; of a call that came back, first the way to it, then its inside, then what follows it. */
export const wayTo = (state: State | null): readonly State[] =>
  backFrom(
    state,
    ({ before }) => before,
    ({ call }) => call,
  );

/**
 * How the states of a walk were reached, in little memory: states are large, and most routes are never read. States are given by their index.
 */
export class Trail {
  private readonly spots: readonly Spot[];
  private readonly by: readonly Step["by"][];
  private readonly before: Int32Array;
  private readonly call: Int32Array;

  constructor(states: readonly State[]) {
    this.spots = states.map(({ spot }) => spot);
    this.by = states.map(({ by }) => by);
    this.before = new Int32Array(states.length);
    this.call = new Int32Array(states.length);
    for (const { index, before, call } of states) {
      this.before[index] = before?.index ?? NONE;
      this.call[index] = call?.index ?? NONE;
    }
  }

  /** The way to a state; empty for an index outside the walk. */
  to(state: number): readonly Step[] {
    const at = (index: number | undefined) => (index === undefined || index === NONE ? null : index);
    const way = backFrom(
      at(state),
      (each) => at(this.before[each]),
      (each) => at(this.call[each]),
    );
    return way.flatMap((each) => {
      const spot = this.spots[each];
      return spot ? { spot, by: this.by[each] ?? null } : [];
    });
  }
}

const NONE = -1;

function backFrom<T>(last: T | null, before: (each: T) => T | null, call: (each: T) => T | null): readonly T[] {
  const back: T[] = [];
  const inner: T[] = [];
  let current = last;
  while (current !== null) {
    back.push(current);
    const from = before(current);
    const called = call(current);
    // Behind a return: first the inside of the call, then the way to the call itself.
    if (from !== null && called !== null) inner.push(called);
    current = from ?? inner.pop() ?? called;
  }
  return back.reverse();
}

/** What a node is called on a route. */
export const spotLabel = ({ node }: Spot): string => node.label ?? node.type ?? node.id;

/** What an exit is called on a route: a branch without a name of its own by its condition. */
const exitLabel = ({ label, choice, intent, role, when }: Exit): string =>
  label ?? choice?.name ?? intent?.name ?? (role === "case" && when ? `if ${guardWords(when)}` : role);

const labelOf = (request: HumanRequest): string =>
  ({ intent: `intent ${request.name}`, choice: `choice "${request.name}"`, escalation: request.name, event: `event ${request.name}` })[
    request.kind
  ];
