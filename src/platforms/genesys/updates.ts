import type { NodeRest } from "../../model/build.ts";
import type { Literal } from "../../model/model.ts";
import type { ActionSpec } from "./actions.ts";
import { sameWords } from "./heard.ts";
import { type Result, resultOf } from "./results.ts";
import type { Action } from "./shape.ts";
import { add, lead, type Scene, type Stage } from "./stage.ts";
import { type Assignment, assigned, assignmentsOf, type Writes } from "./writes.ts";

/** Statements that are written at once, or one that gives a variable one of several values. */
type Step = { readonly all: Assignment[] } | { readonly name: string; readonly result: Result };

/**
 * Writes variables. `If(Flow.IsVip, "Gold", "Service")` is a branch with a constant on either side: what compares the variable later knows
 * that it holds nothing else.
 */
export function drawUpdate(stage: Stage, action: Action, { audits }: ActionSpec): void {
  const steps = stepsOf(stage, assignmentsOf(action));
  const idOf = (i: number) => (i === 0 ? action.id : `${action.id} ${i + 1}`);
  steps.forEach((step, i) => {
    const next = i + 1 < steps.length ? idOf(i + 1) : action.next;
    const own: NodeRest = { ...(audits ? { audits } : {}), ...(i === 0 ? {} : { synthetic: true }) };
    if ("all" in step) drawWrites(stage, { ...action, id: idOf(i), next }, own, assigned(step.all));
    else drawResult(stage, { ...action, id: idOf(i), next }, own, step.name, step.result);
  });
}

function stepsOf({ scene }: Stage, assignments: readonly Assignment[]): readonly Step[] {
  const steps: Step[] = [];
  for (const { name, value } of assignments.map((assignment) => withoutChange(scene, assignment))) {
    const result = value?.kind === "expression" ? resultOf(value, scene.candidates, name) : undefined;
    const last = steps.at(-1);
    const each = { name, value: result?.kind === "variable" && value ? { ...value, kind: result.kind, text: result.name } : value };
    if (result?.kind === "either") steps.push({ name, result });
    else if (last && "all" in last) last.all.push(each);
    else steps.push({ all: [each] });
  }
  return steps.length > 0 ? steps : [{ all: [] }];
}

/** A customer's words stay the same words in lower case and without spaces around them; any others are not known elsewhere once they are not. */
function withoutChange({ isHeard, candidates }: Scene, { name, value }: Assignment): Assignment {
  const isFolded = value?.kind === "variable" && candidates.isFolded(value.text) && !isHeard(value.text);
  if (isFolded) return { name, value: { ...value, kind: "expression" } };
  const source = value?.kind === "expression" ? sameWords(value.text) : undefined;
  return value && source !== undefined && isHeard(source) ? { name, value: { ...value, kind: "variable", text: source } } : { name, value };
}

function drawResult(stage: Stage, action: Action, own: NodeRest, name: string, result: Result): void {
  if (result.kind !== "either") return drawWrites(stage, action, own, leaves(name, result));
  const node = add(stage, "branch", action, own);
  const side = (way: "yes" | "no") => ({ ...action, id: `${action.id} ${way}` });
  lead(stage, node, "case", side("yes").id, action.at, { when: result.when });
  lead(stage, node, "default", side("no").id, action.at);
  for (const way of ["yes", "no"] as const) drawResult(stage, side(way), { ...own, synthetic: true }, name, result[way]);
}

const leaves = (name: string, result: Result): Writes =>
  result.kind === "variable"
    ? { copies: new Map([[name, result.name]]) }
    : { sets: new Map<string, Literal | undefined>([[name, result.kind === "constant" ? result.value : undefined]]) };

function drawWrites(stage: Stage, action: Action, own: NodeRest, written: Writes): void {
  lead(stage, add(stage, "effect", action, { ...own, ...written }), "next", action.next, action.at);
}
