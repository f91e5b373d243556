import { ownOf } from "../../model/maps.ts";
import type { ExitRole } from "../../model/model.ts";
import type { ActionSpec } from "./actions.ts";
import type { Action } from "./shape.ts";
import { lead, type Stage } from "./stage.ts";

const ORDINARY: ReadonlySet<ExitRole> = new Set(["next", "success", "answer", "case"]);

/**
 * Draws every output by its role; outputs that the table does not know are followed. One that the file leaves out falls through to the next
 * action, where the ordinary outputs do not lead there anyway.
 */
export function drawOutputs(stage: Stage, node: string, action: Action, spec: Pick<ActionSpec, "outputs" | "complete">): void {
  const roles = spec.outputs ?? {};
  const roleOf = (key: string) => ownOf(roles, key) ?? "next";
  const listed = new Set(action.outputs.map(({ key }) => key));
  const missing = Object.keys(roles).filter((key) => !listed.has(key) && !action.off.includes(key));
  const drawn = new Set<string | null>();
  const ordinary = action.outputs.filter(({ key }) => ORDINARY.has(roleOf(key)));
  for (const { key, to, at, label } of ordinary) {
    lead(stage, node, roleOf(key), to, at, label === undefined ? {} : { label });
    drawn.add(to);
  }
  const goesOn = ordinary.some(({ key }) => roleOf(key) === "next" || roleOf(key) === "success");
  if (!goesOn) {
    lead(stage, node, "next", action.next, action.at);
    drawn.add(action.next);
  }
  for (const { key, to, at } of action.outputs) {
    const role = roleOf(key);
    if (!ORDINARY.has(role) && !drawn.has(to)) lead(stage, node, role, to, at);
  }
  if (!spec.complete || drawn.has(action.next)) return;
  for (const key of missing) lead(stage, node, roleOf(key), action.next, action.at);
}
