import { below } from "../../model/build.ts";
import { leavesOf } from "../../model/guards.ts";
import type { Call, Guard, Literal, Place } from "../../model/model.ts";
import { scopedName } from "../../model/scoped.ts";
import type { Json } from "../../source/document.ts";
import { dig, items, member, text } from "../../source/json.ts";
import { resultOf } from "./closed.ts";
import { assign } from "./context.ts";
import { behind } from "./reasons.ts";
import type { Scene, Skill, Step } from "./scene.ts";

/** Enters another action, with the parameters that the step hands to it. */
export function invoke(scene: Scene, step: Step, kind: "call" | "jump", resolver: Json | undefined, at: Place): string {
  const { flow, skill, action } = scene;
  const called = text(dig(resolver, "invoke_action", "action"));
  const sets = new Map<string, Literal | undefined>();
  const copies = new Map<string, string>();
  for (const parameter of items(dig(resolver, "invoke_action", "parameters"))) {
    const name = text(member(parameter, "parameter")) ?? text(member(parameter, "name"));
    if (name !== undefined && called !== undefined) assign(scopedName(called, name), member(parameter, "value"), action, sets, copies);
  }
  const handed = flow.node("effect", flow.fresh(`${step.id} parameters`), step.at, { synthetic: true, label: step.label, sets, copies });
  const node = flow.node(kind, flow.fresh(`${step.id} invoke`), at, {
    label: step.label,
    type: text(member(resolver, "type")),
    call: { ...actionCall(skill, called, below(at, "invoke_action", "action")), ...bindings(scene, called, resolver) },
  });
  flow.exit(handed, "next", node);
  if (kind === "call") flow.exit(node, "next", behind(scene, step), { implied: true });
  return handed;
}

/** The result is an object with the variables of the action that was invoked. */
function bindings({ guards, action }: Scene, called: string | undefined, resolver: Json | undefined): Pick<Call, "binds"> {
  const name = resultOf(dig(resolver, "invoke_action"));
  if (name === undefined || called === undefined) return {};
  const own = `${scopedName(action, name)}.`;
  const read = new Set(guards.flatMap(variablesOf).filter((variable) => variable.startsWith(own)));
  const binds = [...read].map((variable) => [scopedName(called, variable.slice(own.length)), variable] as const);
  return binds.length > 0 ? { binds: Object.fromEntries(binds) } : {};
}

/** The variables that a guard compares. */
const variablesOf = (guard: Guard): readonly string[] => leavesOf(guard).flatMap((leaf) => (leaf.op === "is" ? [leaf.variable] : []));

/** What a node calls that enters an action; an action that is chosen when the conversation runs has no name. */
export const actionCall = (skill: Skill, action: string | undefined, at: Place): Call => ({
  keys: action === undefined ? [] : [`${skill.id}/${action}`],
  name: action ?? "the assistant",
  at,
  what: "action",
  known: skill.known,
  local: true,
});
