import { below, type FlowBuilder } from "../../model/build.ts";
import type { Defect, Guard, Place } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { member, text } from "../../source/json.ts";
import type { ActionDeclaration, HandoffConfig } from "../platform.ts";

/** What the parts of an actions skill see of each other while it is drawn. */

/** What the actions of a skill share. */
export interface Skill {
  readonly id: string;
  readonly defects: Defect[];
  readonly handoff: HandoffConfig;
  readonly declared: Readonly<Record<string, ActionDeclaration>>;
  /** The actions by name. */
  readonly known: readonly string[];
  readonly actions: readonly Json[];
  readonly entities: readonly Json[];
}

/** One action while it is drawn. */
export interface Scene {
  readonly skill: Skill;
  readonly flow: FlowBuilder;
  readonly action: string;
  readonly steps: readonly Step[];
  /** Every condition of the action's steps. */
  readonly guards: readonly Guard[];
}

/** A step of an action. */
export interface Step {
  readonly id: string;
  readonly label: string;
  readonly value: Json;
  readonly at: Place;
  readonly guard: Guard;
  /** The variable that keeps its answer. */
  readonly variable: string;
}

/** What comes behind a step; without one the action is over. */
export function following(scene: Scene, step: Step): string {
  const next = text(member(step.value, "next_step"));
  if (!next) return over(scene, step, RUNS_OUT);
  return scene.steps.some(({ id }) => id === next) ? next : lost(scene, step, next);
}

/** True for a step behind which the action is over. */
export const isLast = ({ value }: Step): boolean => !text(member(value, "next_step"));

/** The export names a step that is not in the action. */
function lost({ flow, steps }: Scene, { id, label, at }: Step, name: string): string {
  const wish = `${id} leads astray`;
  if (!flow.has(wish)) {
    flow.node("effect", wish, at, { synthetic: true, label });
    const known = steps.map((step) => step.id);
    flow.exit(wish, "next", null, { missing: { name, at: below(at, "next_step"), what: "step", known } });
  }
  return wish;
}

/** An end that no resolver says: the action has no further step. */
export const RUNS_OUT = "runs out";

/** A resolver ends the action. */
export const ended = (scene: Scene, step: Step): string => over(scene, step, "ends");

/** The action is over: back to the action that invoked it, else the assistant waits. */
function over({ flow }: Scene, { id, label, at }: Step, how: string): string {
  const name = `${id} ${how}`;
  if (!flow.has(name)) flow.node("return", name, at, { synthetic: true, label, type: how, returns: { withoutCaller: "dead-end" } });
  return name;
}
