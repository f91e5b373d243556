import { below } from "../../model/build.ts";
import { ownOf } from "../../model/maps.ts";
import type { Opaque } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { member, text } from "../../source/json.ts";
import { addDeclared } from "../microsoft/custom.ts";
import { addDeciding, addSkill, addUnknown } from "../microsoft/hidden.ts";
import { last, type Step } from "../microsoft/lists.ts";
import { howToDeclare } from "../platform.ts";
import { ACTIONS } from "./actions.ts";
import type { Surroundings } from "./surroundings.ts";
import { TRANSFERS, transfer } from "./transfers.ts";
import { writes } from "./variables.ts";

/** Actions whose work stands outside the topic: flows, connectors, skills, and kinds that the schema does not have. */

/** What an action calls, as a config can name it. */
const calleeOf = (action: Json): string | undefined =>
  ["flowId", "skillId", "botSchemaName", "operationId", "id"].flatMap((key) => text(member(action, key)) ?? [])[0];

const opaque = (what: string, name: string): Opaque => ({
  what: `the ${what} "${name}"`,
  declare: howToDeclare("copilot-studio", name),
});

/** A flow or connector hands back data. */
export const decides = (around: Surroundings, step: Step): void =>
  addDeciding(step, hiding(step.action, step.kind), writes(step.action, step.kind, around.naming));

const hiding = (action: Json, kind: string): Opaque =>
  opaque(kind === "InvokeFlowAction" ? "Power Automate flow" : "call", calleeOf(action) ?? kind);

/** "End current topic": what began it goes on. Right behind a flow, a connector or an unknown action, that decides what the customer gets. */
export function endTopic({ declared }: Surroundings, step: Step): void {
  const { before, scope } = step;
  const kind = before === undefined ? "" : scope.kindOf(before);
  const role = ownOf(ACTIONS, kind);
  const blind = before !== undefined && (role === undefined || role === "decides") && !declared([calleeOf(before) ?? kind, kind]);
  const unseen = () => (role === undefined ? opaque("action", kind) : hiding(before ?? null, kind));
  last(step, "return", { returns: { withoutCaller: blind ? unseen() : scope.withoutCaller } });
}

export function skill(around: Surroundings, step: Step): void {
  hidden(around, step, step.kind === "InvokeSkillAction" ? "skill" : "agent", calleeOf(step.action) ?? step.kind);
}

/** A skill, an agent or a tool. */
export function hidden(around: Surroundings, step: Step, what: "skill" | "agent" | "tool", name: string): void {
  if (declares(around, step, name)) return;
  const written = writes(step.action, step.kind, around.naming);
  if (what === "tool") addDeciding(step, opaque(what, name), written);
  else addSkill(step, what, name, opaque(what, name), written);
}

/** A kind of action, or of transfer, that the schema does not have. */
export function unknownAction(around: Surroundings, step: Step, key?: "transferType"): void {
  const type = key ? (text(member(member(step.action, key), "kind")) ?? "") : step.kind;
  const at = key ? below(step.at, key, "kind") : below(step.at, "kind");
  around.defects.push({ kind: "unknown-action", at, type, known: Object.keys(key ? TRANSFERS : ACTIONS) });
  addUnknown(
    step,
    key ? { what: `the kind of transfer "${type}"` } : opaque("action", type),
    writes(step.action, step.kind, around.naming),
  );
}

/** True where the config says what the action does, by its kind or by the name of what it calls. */
export function declares(around: Surroundings, step: Step, name = calleeOf(step.action)): boolean {
  const declared = around.declared([...(name === undefined ? [] : [name]), step.kind]);
  if (declared) addDeclared(step, declared, (route) => transfer(step, { route }));
  return declared !== undefined;
}
