import { is } from "../../../model/build.ts";
import type { Action } from "./flow.ts";
import { QUEUE_FLOW } from "./hooks.ts";
import type { Scene } from "./scene.ts";

/**
 * While the customer waits, the queue flow runs that was set before. Where it offers anything but to wait (a callback, a phone number),
 * the path goes on there, gated as nobody being free; waiting itself is always possible and is no end.
 */
export function offerWhileWaiting(scene: Scene, action: Action, transfer: string): void {
  const { builder, world } = scene;
  if (world.queueFlows.length === 0) return;
  const { at } = action;
  const waits = builder.node("branch", `${action.id}/waits`, at, { synthetic: true, label: "waits in the queue" });
  builder.exit(transfer, "noAgent", waits, { implied: true, label: "waits in the queue" });
  for (const flow of world.queueFlows) {
    const key = world.keyOf(flow);
    const call = { keys: [key], name: flow.name, at, what: "flow" };
    const enters = builder.node("jump", `${action.id}/waits/${key}`, at, { synthetic: true, label: flow.name, call });
    builder.exit(waits, "case", enters, { when: is(QUEUE_FLOW, key) });
  }
  const stays = builder.node("transfer", `${action.id}/stays`, at, {
    synthetic: true,
    label: "waits in the queue",
    transfer: { route: "digital", byChannel: { voice: "voice" }, targetKind: "queue" },
  });
  builder.exit(waits, "default", stays);
}
