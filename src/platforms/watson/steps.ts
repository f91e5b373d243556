import { below, buildFlow } from "../../model/build.ts";
import type { Flow, Place } from "../../model/model.ts";
import { scopedName } from "../../model/scoped.ts";
import type { Json } from "../../source/document.ts";
import { items, member, text } from "../../source/json.ts";
import { actionKey } from "./callouts.ts";
import { actionCondition } from "./conditions.ts";
import { stepWrites } from "./context.ts";
import { outputRun, spokenIn, wire } from "./output.ts";
import { addQuestion } from "./questions.ts";
import { addBranch, bodyOf, forReason } from "./reasons.ts";
import { resolve } from "./resolvers.ts";
import { following, type Scene, type Skill, type Step } from "./scene.ts";

/** An action, and where somebody comes in who enters it for the given reason. */
export interface Drawn {
  readonly flow: Flow;
  readonly forAgent: string;
}

/** Steps run by `next_step`, not by their order in the file; a step whose condition is false is passed. */
export function drawAction(skill: Skill, action: string, title: string, value: Json, at: Place, reason: string): Drawn {
  const flow = buildFlow({
    id: `${skill.id}/${action}`,
    name: title,
    at,
    keys: [`${skill.id}/${action}`, actionKey(action), actionKey(title)],
  });
  const steps = items(member(value, "steps")).map((step, i): Step => {
    const id = text(member(step, "step")) ?? `#${i}`;
    return {
      id,
      label: text(member(step, "title")) ?? id,
      value: step,
      at: below(at, "steps", i),
      guard: actionCondition(member(step, "condition"), action),
      variable: scopedName(action, text(member(step, "variable")) ?? id),
    };
  });
  const scene: Scene = { skill, flow, action, steps, guards: steps.map(({ guard }) => guard) };
  // The step's own branch node tests its condition; its body follows, then its resolver.
  for (const step of steps) flow.node("branch", step.id, step.at, { synthetic: true, label: step.label, leadsOn: asks(step) || undefined });
  for (const step of steps) addStep(scene, step);
  const named = new Set(steps.flatMap(({ value: step }) => text(member(step, "next_step")) ?? []));
  const head = steps.find(({ id }) => !named.has(id)) ?? steps[0];
  const start = head?.id ?? flow.node("return", "empty", at, { synthetic: true, label: title, returns: { withoutCaller: "dead-end" } });
  flow.entry({ kind: "start", to: start, at });
  const forAgent = forReason(scene, reason, start);
  return { flow: flow.done(), forAgent };
}

const asks = ({ value }: Step): boolean => member(value, "question") !== undefined;

function addStep(scene: Scene, step: Step): void {
  const { flow, skill, action } = scene;
  const { id, label, value, at, guard } = step;
  const { sets, copies } = stepWrites(member(value, "context"), action);
  const written = flow.node("effect", bodyOf(step), at, {
    synthetic: true,
    label,
    leadsOn: asks(step) || undefined,
    ...(sets.size > 0 ? { sets } : {}),
    ...(copies.size > 0 ? { copies } : {}),
  });
  addBranch(scene, step, id, guard, following(scene, step));
  const next = () => resolve(scene, step, member(value, "resolver"), below(at, "resolver"));
  const said = asks(step) ? spokenIn(skill, member(value, "output"), at) : undefined;
  // The words of a question are part of it.
  if (said) return wire(flow, [written], addQuestion(scene, step, next, said));
  const run = outputRun(flow, skill, { id: `${id} body`, owner: at, value: member(value, "output"), label });
  wire(flow, [written], run.first);
  if (run.open.length === 0) return;
  wire(flow, run.open, asks(step) ? addQuestion(scene, step, next) : next());
}
