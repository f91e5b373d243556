import type { FlowBuilder } from "../../../model/build.ts";
import type { Exit, Guard, Place } from "../../../model/model.ts";

/** One of several ways out of a branch. */
export interface Way {
  readonly guard: Guard;
  /** Draws where it leads. */
  readonly to: () => string;
  /** Where the file writes it; absent = the adapter adds it. */
  readonly at?: Place;
  readonly choice?: Exit["choice"];
}

/** Adds ways that are tried in their order. One that always holds is the rest: it hides what stands behind it. No `otherwise` = there is no other way. */
export function addWays(flow: FlowBuilder, branch: string, ways: readonly Way[], otherwise?: () => string): void {
  for (const { guard, to, at, choice } of ways) {
    if (guard.op === "false") continue;
    const written = { ...(at ? { at } : { implied: true }), ...(choice && { choice }) };
    if (guard.op === "true") return flow.exit(branch, "default", to(), written);
    flow.exit(branch, "case", to(), { ...written, when: guard });
  }
  if (otherwise) flow.exit(branch, "default", otherwise(), { rest: true });
}
