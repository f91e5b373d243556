import type { Groups } from "../../model/grouped.ts";
import type { State } from "../walk/state.ts";

/** Marks the states from which a goal can be reached. */
export function backwards(states: readonly State[], before: Groups, isGoal: (state: State) => boolean): Uint8Array {
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
