import { below } from "../../../model/build.ts";
import type { Literal } from "../../../model/model.ts";
import type { Action } from "./flow.ts";
import { hookName, hooksOf } from "./names.ts";
import { isPath } from "./paths.ts";
import { add, type Scene, wireErrors, wireNext } from "./scene.ts";
import { constantOf } from "./variables.ts";

/** The flow that runs while the customer waits in a queue, as a variable of the path: a later transfer to a queue enters it. */
export const QUEUE_FLOW = "$.EventHooks.CustomerQueue";

/** "Set hold flow" works on calls only. */
const VOICE_HOOKS: ReadonlySet<string> = new Set(["CustomerHold", "AgentHold"]);

/** "Set … flow": flows that run beside the conversation. They are read, the path goes on without them. */
export function drawHooks(scene: Scene, action: Action): void {
  const { world, flow, builder } = scene;
  const hooks = hooksOf(action);
  const sets = new Map<string, Literal | undefined>();
  const calls = hooks.flatMap(({ hook, written }) => {
    const constant = isPath(written) ? constantOf(written, flow) : written;
    const reference = constant ? world.directory.reference(constant, hookName(action, hook), flow) : undefined;
    const found = reference ? world.directory.find(reference, flow) : [];
    const [only] = found;
    if (hook === "CustomerQueue") sets.set(QUEUE_FLOW, only && found.length === 1 ? world.keyOf(only) : undefined);
    if (!reference || reference.keys[0] === "unset") return [];
    const at = below(action.parameters.get("EventHooks")?.at ?? action.at, hook);
    const keys = only && found.length === 1 ? [world.keyOf(only)] : reference.keys;
    return [{ keys, name: reference.name, at, what: "flow", hook: true }];
  });
  const voice = hooks.length > 0 && hooks.every(({ hook }) => VOICE_HOOKS.has(hook));
  const on = voice ? ({ channels: ["voice"], voiceOnly: true } as const) : {};
  const [first, ...more] = calls;
  const node = first ? add(scene, action, "call", { call: first, sets, ...on }) : add(scene, action, "effect", { sets, ...on });
  let last = node;
  for (const call of more) {
    const next = builder.node("call", `${action.id}/${call.at.pointer}`, action.at, { synthetic: true, call });
    builder.exit(last, "next", next);
    last = next;
  }
  wireNext(scene, action, last);
  wireErrors(scene, action, node);
}
