import { below } from "../../model/build.ts";
import { ownOf } from "../../model/maps.ts";
import type { Defect, Transfer } from "../../model/model.ts";
import { dig, entries, member, text } from "../../source/json.ts";
import type { ActionSpec } from "./actions.ts";
import { isForCalls } from "./flow-types.ts";
import { IN_QUEUE } from "./links.ts";
import type { Action, Value } from "./shape.ts";
import { add, lead, type Stage } from "./stage.ts";

/** Actions that give the customer to somebody. Their success is a fake output: control has left the flow. */
export function drawTransfer(stage: Stage, action: Action, spec: ActionSpec): void {
  const { type } = stage.scene.flow;
  const value = targetOf(stage, action, spec);
  const computed = value?.kind === "variable" || value?.kind === "expression";
  const own = computed && spec.targetKind === "number" ? "dynamic" : (spec.route ?? "unclear");
  // The queue of a call flow is one for calls.
  const route = own === "digital" && isForCalls(type) ? "voice" : own;
  const transfer: Transfer = {
    route,
    ...(route === "digital" ? { byChannel: { voice: "voice" as const } } : {}),
    ...(value && value.kind !== "none" ? { target: value.text, targetAt: value.at } : {}),
    ...(computed ? { computed } : {}),
    ...(spec.targetKind ? { targetKind: spec.targetKind } : {}),
    ...(asksForRelease(action) ? { releasesLink: true } : {}),
    ...(spec.draw === "callback" && type.inQueue ? { whileQueued: true } : {}),
  };
  if (spec.targetKind === "number" && value?.kind === "literal") stage.scene.defects.push(...undiallable(value));
  const entered = drawQueueFlow(stage, action);
  const node = add(stage, "transfer", entered ? { ...action, id: `${action.id} itself` } : action, {
    transfer,
    audits: spec.draw === "callback",
  });
  if (entered) stage.builder.exit(entered, "next", node);
  if (type.transfersEnd && spec.draw === "transfer") return;
  const failed = action.outputs.find(({ key }) => key === "failure");
  // A failure output that is not filled falls to the next action, as everything else does.
  if (failed || !action.off.includes("failure")) lead(stage, node, "failure", failed ? failed.to : action.next, failed?.at ?? action.at);
}

/** Work for later: somebody will look at it, nobody talks to the customer now, and the flow goes on. */
export function drawTicket(stage: Stage, action: Action, { outputs = {} }: ActionSpec): void {
  const node = add(stage, "transfer", action, { transfer: { route: "ticket" }, audits: true });
  for (const { key, to, at } of action.outputs) lead(stage, node, ownOf(outputs, key) ?? "success", to, at);
  if (!action.outputs.some(({ key }) => key === "success")) lead(stage, node, "success", action.next, action.at);
}

/** "Perform release link transfer", where it is a constant. Source: Genesys Cloud resource centre, "Transfer to Number action". */
function asksForRelease(action: Action): boolean {
  const value = action.field("releaseLinkTransfer");
  return value?.kind === "literal" && value.text === "true";
}

/** The flow that runs while the customer waits: it is read, the transfer does not depend on it. */
function drawQueueFlow({ scene, builder }: Stage, action: Action): string | undefined {
  const value = action.field("overrideInQueueFlow");
  if (value?.kind !== "literal" || value.text === "") return undefined;
  const guid = text(member(action.raw, "inQueueFlowId"));
  const call = scene.links.callOf(scene.flow, { name: value.text, guid, at: value.at, what: "in-queue flow", types: IN_QUEUE });
  return builder.node("call", action.id, action.at, { synthetic: true, label: value.text, call: { ...call, hook: true } });
}

/** The target: a constant, the value that a variable has for good, or something that is computed. */
function targetOf({ scene, container }: Stage, action: Action, { target, targetKind }: ActionSpec): Value | undefined {
  const value = target === undefined ? undefined : (action.field(target) ?? inner(action, target));
  if (!value || value.kind === "literal" || value.kind === "none" || targetKind !== "number") return value;
  const constant =
    value.kind === "variable"
      ? scene.constants[scene.names.get(container)?.(value.text) ?? value.text]
      : /^To\w*\(\s*"([^"\\]+)"\s*\)$/i.exec(value.text)?.[1];
  return typeof constant === "string" ? { kind: "literal", text: constant, at: value.at } : value;
}

/** Voicemail keeps its target one level deeper: `destination: {queue: {targetQueue: …}}`. */
function inner(action: Action, field: string): Value | undefined {
  const [entry] = entries(member(action.raw, field));
  if (!entry) return undefined;
  const [kind, detail] = entry;
  for (const key of ["targetQueue", "targetUser", "targetGroup"]) {
    const name = text(dig(detail, key, "lit", "name"));
    if (name !== undefined) return { kind: "literal", text: name, at: below(action.inside, field, kind, key, "lit", "name") };
  }
  return undefined;
}

/** Placeholders are reported by another rule; what has neither digits enough nor a SIP or tel address cannot be dialled. */
function undiallable({ text: value, at }: Value): readonly Defect[] {
  if (/\{\{|[<>]/.test(value) || value.trim() === "") return [];
  const plain = value.replace(/[\s().\-/]/g, "");
  if (/^\+?\d{3,15}$/.test(plain) || /^(?:sips?|tel):\S+$/i.test(value.trim()) || /^\S+@\S+$/.test(value.trim())) return [];
  return [{ kind: "invalid-dial-target", at, value, message: "neither a phone number nor a sip: or tel: address" }];
}
