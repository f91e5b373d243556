import type { Transfer } from "../../../model/model.ts";
import { isTrue, member, text } from "../../../source/json.ts";
import type { Located } from "../located.ts";
import { drawEffect } from "./effect.ts";
import type { Action } from "./flow.ts";
import { expand } from "./names.ts";
import { isPath } from "./paths.ts";
import { targetQueue } from "./queue.ts";
import { add, type Scene, wire, wireErrors, wireNext } from "./scene.ts";
import { offerWhileWaiting } from "./waiting.ts";

/** A queue takes contacts of every channel: a chat stays a chat, a call a call. */
const toQueue = (rest: Partial<Transfer>): Transfer => ({ route: "digital", byChannel: { voice: "voice" }, targetKind: "queue", ...rest });

export function drawQueue(scene: Scene, action: Action): void {
  const node = add(scene, action, "transfer", { transfer: toQueue(targetQueue(scene, action)) });
  wireNext(scene, action, node, "success");
  wireErrors(scene, action, node);
  if (action.type === "TransferContactToQueue") offerWhileWaiting(scene, action, node);
}

/** The customer stays in the queue that the contact is in already. */
export function drawWaiting(scene: Scene, action: Action): void {
  add(scene, action, "transfer", { label: "keeps waiting in the queue", transfer: toQueue({}) });
}

/** Works on calls only, and a busy agent cuts the contact off. */
export function drawAgentTransfer(scene: Scene, action: Action): void {
  const node = add(scene, action, "transfer", { transfer: { route: "voice", targetKind: "agent" } });
  wireErrors(scene, action, node);
}

/** A phone number or a voice connector, dialled: a number that is computed is a target that nobody can check. */
export function drawPhone(scene: Scene, action: Action): void {
  const number = action.parameters.get("ThirdPartyPhoneNumber");
  const connector = action.parameters.get("VoiceConnector");
  const node = add(scene, action, "transfer", {
    transfer: { ...dialled(scene, connector ? undefined : number), ...(connector && { targetKind: "sip" }) },
  });
  // Continuing after the third party hung up is the only success that stays in the flow.
  if (isTrue(action.parameters.get("ContinueFlowExecution")?.value) && action.next)
    wire(scene, node, "success", action.next, { channels: ["voice"] });
  wireErrors(scene, action, node);
}

function dialled({ flow, world }: Scene, number: Located | undefined): Transfer {
  const target = expand(text(number?.value)?.trim() ?? "", flow, world.substitution).text;
  if (!number || !target) return { route: "voice", targetKind: "number" };
  return { route: isPath(target) ? "dynamic" : "voice", target, targetKind: "number", targetAt: number.at };
}

export function drawCallback(scene: Scene, action: Action): void {
  const transfer: Transfer = { route: "callback", ...(scene.kind === "queue" && { whileQueued: true }) };
  const node = add(scene, action, "transfer", { transfer });
  wireNext(scene, action, node, "success");
  wireErrors(scene, action, node);
}

/** Work for later: somebody will look at it, nobody talks to the customer now. */
export function drawTicket(scene: Scene, action: Action): void {
  const node = add(scene, action, "transfer", { audits: true, transfer: { route: "ticket" } });
  wireNext(scene, action, node, "success");
  wireErrors(scene, action, node);
}

/** "Create contact": a task is work for later, anything else prepares a message. */
export function drawContact(scene: Scene, action: Action): void {
  if (text(action.parameters.get("Channel")?.value) === "TASK") drawTicket(scene, action);
  else drawEffect(scene, action);
}

/** An email to a fixed address reaches a team; one to a computed address answers the customer. */
export function drawEmail(scene: Scene, action: Action): void {
  const to = action.parameters.get("DestinationEmailAddress");
  const address = text(to?.value) ?? text(member(to?.value, "EmailAddress"));
  if (!address || isPath(address)) return drawEffect(scene, action);
  const node = add(scene, action, "transfer", { audits: true, transfer: { route: "email", target: address, targetKind: "address" } });
  wireNext(scene, action, node, "success");
  wireErrors(scene, action, node);
}
