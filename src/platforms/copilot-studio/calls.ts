import { below } from "../../model/build.ts";
import { dig, entries, member, text } from "../../source/json.ts";
import { labelOf, onward, type Step } from "../microsoft/lists.ts";
import { hidden } from "./hidden.ts";
import type { Surroundings } from "./surroundings.ts";
import { assigned, nameIn } from "./variables.ts";

/**
 * Begins another topic: its inputs are set before, its outputs are bound behind. Tools and agents of the orchestrator
 * (`<agent>.action.Name`, `<agent>.agent.Name`) are no topics.
 */
export function begin(around: Surroundings, step: Step, kind: "call" | "jump"): void {
  const { action, at, scope } = step;
  const { flow } = scope;
  const dialog = text(member(action, "dialog")) ?? "";
  const place = below(at, "dialog");
  const names = around.namesIn(dialog);
  if (names === undefined && /\.(?:agent|action|\w*TaskAction)\.[^.]+$/.test(dialog))
    return hidden(around, step, /\.action\./.test(dialog) ? "tool" : "agent", dialog);
  const inner = names ?? ((name: string) => name);
  const inputs = entries(dig(action, "input", "binding")).map(([name, value]) => [`Topic.${name}`, value] as const);
  let id = step.id;
  if (names && inputs.length > 0) {
    id = flow.fresh(`${step.id} begin`);
    flow.node("effect", step.id, at, { type: step.kind, synthetic: true, ...assigned(inputs, inner, around.naming) });
    flow.exit(step.id, "next", id, { implied: true });
  }
  const outputs = entries(dig(action, "output", "binding")).flatMap(([name, variable]) => {
    const bound = nameIn(variable);
    return bound === undefined ? [] : [[inner(`Topic.${name}`), around.naming(bound)] as const];
  });
  flow.node(kind, id, at, {
    type: step.kind,
    label: dialog.split(".").pop() || labelOf(action, step.kind),
    call: { ...around.call(dialog, place), ...(outputs.length > 0 ? { binds: Object.fromEntries(outputs) } : {}) },
  });
  if (kind === "call") flow.exit(id, "next", onward(step), { implied: true });
}
