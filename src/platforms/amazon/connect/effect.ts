import type { Action } from "./flow.ts";
import { add, type Scene, wireErrors, wireNext } from "./scene.ts";

/** A block that sets or fetches something and goes on. */
export function drawEffect(scene: Scene, action: Action, rest: Parameters<typeof add>[3] = {}): void {
  const node = add(scene, action, "effect", { ...(AUDITS.test(action.type) && { audits: true }), ...rest });
  wireNext(scene, action, node);
  wireErrors(scene, action, node);
}

/** Blocks that leave a mark in the contact record, a log or another system. */
const AUDITS = /^(InvokeLambdaFunction|TagContact|UpdateContactAttributes|UpdateContactData|UpdateCase|CreateContact)/;
