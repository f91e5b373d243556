import type { Edges } from "../../model/grouped.ts";
import type { Channel, Exit } from "../../model/model.ts";
import type { NumberSet } from "../../model/number-set.ts";
import type { Gate, HumanRequest } from "../journey.ts";
import type { Program } from "../program.ts";
import { beginsByItself } from "../requests/ways-in.ts";
import { visit } from "./arrive.ts";
import { type Beginning, beginnings } from "./begin.ts";
import { rootFrame } from "./frames.ts";
import { missingTarget } from "./opaque.ts";
import type { Arrival, End, State } from "./state.ts";
import { step } from "./step.ts";
import { type Walking, walking } from "./walking.ts";

/** All paths of one request on one channel: every state once, breadth first, so that the first state at an end has the shortest route. */
export interface Walk {
  readonly ends: readonly End[];
  readonly states: readonly State[];
  readonly edges: Edges;
  /** The edges, by number, on which a called flow comes back, and the state of the call. */
  readonly comebacks: ReadonlyMap<number, number>;
  /** The exits, by number, that its paths can take, given what they know. */
  readonly taken: Pick<NumberSet, "has">;
  /** The gates of exits that have one only because of what a path knows. */
  readonly gates: ReadonlyMap<Exit, Gate>;
}

/**
 * How many states a walk may have: counted, not timed, so that it is the same on every machine. Bots have a few states per node, large agents
 * about a hundred; if bots call each other in circles, what they know can multiply without end.
 */
const budgetFor = (nodes: number): number => Math.min(1_000_000, Math.max(100_000, 200 * nodes));

/**
 * Walks a request on a channel. The states are their own worklist: each step appends new ones, and the walk is done once the last one has been
 * stepped. At most `budget` are walked; beyond that, the request is `opaque`.
 */
export function walk(program: Program, request: HumanRequest, channel: Channel, budget = budgetFor(program.linked.spots.length)): Walk {
  const walked = walking(program, request, channel);
  const { explored, endings, taken, gates } = walked;
  const { states, edges, comebacks } = explored;
  for (const beginning of beginnings(program, request, channel)) start(walked, beginning);
  for (let i = 0; i < states.length; i++) {
    const state = states[i];
    if (!state) break;
    if (i >= budget) {
      // The unseen rest may lead anywhere, so the gate of this path does not count.
      const hides = { what: `the size of the project (more than ${budget} states)` };
      endings.end(state, "opaque", { gate: "none", branch: null, hides });
      break;
    }
    step(walked, state);
  }
  return { ends: [...endings.found.values()], states, edges, comebacks, taken, gates };
}

/** Makes the first states of a request; an exit whose target is not in the project is its end at once. */
function start(walked: Walking, { start: { flow, entry, owner, exit }, spot, values, gate, branch }: Beginning): void {
  const direct = entry ? entry.direct === true : beginsByItself(walked.program.linked, flow, walked.channel);
  const frame = rootFrame(walked, flow, direct);
  const arrivalAt = (node: Arrival["spot"]): Arrival => {
    return { frame, spot: node, after: false, values, gate, branch, handed: null, fork: null, before: null, by: null, call: null };
  };
  if (spot) visit(walked, arrivalAt(spot));
  else if (exit?.missing && owner) {
    const asked = walked.explored.apart(arrivalAt(walked.program.linked.spot(flow, owner)));
    walked.endings.end(asked, "opaque", { hides: missingTarget(exit) });
  }
}
