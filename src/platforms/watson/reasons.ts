import { always, never, withLeaves } from "../../model/build.ts";
import type { Guard } from "../../model/model.ts";
import { buttonLeft, choiceIn, refusalOf } from "./questions.ts";
import { following, type Scene, type Step } from "./scene.ts";

/**
 * Whoever comes to the built-in `fallback` comes for one reason, which stays: the steps for other reasons are no way on. They are left out
 * where a reason is certain, as a plain search would find the agent of another reason behind every step.
 */

const REASON = "fallback_reason";

/** Draws the branch of a step: its body where the condition holds, else `passed`. */
export function addBranch(scene: Scene, step: Step, id: string, guard: Guard, passed: string): void {
  const { flow } = scene;
  const choice = choiceIn(scene, guard);
  const refusal = refusalOf(scene, guard);
  // Where the condition fails, the branch is the step that follows.
  const branch = { at: flow.get(passed)?.at ?? step.at };
  flow.exit(id, "case", bodyOf(step), { when: guard, ...(choice ? { choice, label: choice.name } : {}) });
  const left = refusal ? undefined : buttonLeft(scene, step, guard);
  if (left) flow.exit(id, "case", passed, { ...left, label: left.choice?.name, ...branch });
  if (refusal) flow.exit(id, "case", passed, { when: refusal, ...branch });
  else if (guard !== always) flow.exit(id, "default", passed, { ...branch, rest: true });
}

/** The node at which the body of a step begins. */
export const bodyOf = ({ id }: Pick<Step, "id">): string => `${id} begins`;

/** What follows the body of a step: if its condition asks for a reason, the next step for that reason. */
export function behind(scene: Scene, step: Step): string {
  const reason = demanded(step.guard);
  const next = following(scene, step);
  return reason === undefined ? next : forReason(scene, reason, next);
}

/** Where somebody who comes for the reason goes on at a step; what is no step is the end of the action. */
export function forReason(scene: Scene, reason: string, next: string): string {
  const passed = new Set<string>();
  for (let id = next; ; ) {
    const step = scene.steps.find((each) => each.id === id);
    if (!step || passed.has(id)) return id;
    const guard = withLeaves(step.guard, (leaf) => {
      if (leaf.op !== "is" || leaf.variable !== REASON) return leaf;
      return leaf.values.includes(reason) ? always : never;
    });
    if (guard.op === "true") return bodyOf(step);
    if (guard.op !== "false") return branchFor(scene, reason, step, guard);
    passed.add(id);
    id = following(scene, step);
  }
}

function branchFor(scene: Scene, reason: string, step: Step, guard: Guard): string {
  const { flow } = scene;
  const id = `${step.id} for ${reason}`;
  if (flow.has(id)) return id;
  flow.node("branch", id, step.at, { synthetic: true, label: step.label });
  addBranch(scene, step, id, guard, forReason(scene, reason, following(scene, step)));
  return id;
}

/** The only reason for which a guard can hold. */
function demanded(guard: Guard): string | undefined {
  if (guard.op === "and") return guard.guards.map(demanded).find((each) => each !== undefined);
  const [only, ...others] = guard.op === "is" && guard.variable === REASON ? guard.values : [];
  return others.length === 0 ? (only ?? undefined) : undefined;
}
