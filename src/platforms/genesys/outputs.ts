import { unknown } from "../../model/build.ts";
import { ownOf } from "../../model/maps.ts";
import type { ExitRole } from "../../model/model.ts";
import type { ActionSpec } from "./actions.ts";
import type { Action, Output } from "./shape.ts";
import { lead, type Stage, words } from "./stage.ts";

const ORDINARY: ReadonlySet<ExitRole> = new Set(["next", "success", "answer", "case"]);

/**
 * Draws every output by its role. One that the table does not know is followed: what the action finds decides which, and nobody can know. One
 * that the file leaves out falls through to the next action, where the ordinary outputs do not lead there anyway.
 */
export function drawOutputs(stage: Stage, node: string, action: Action, spec: Pick<ActionSpec, "outputs" | "complete">): void {
  const roles = spec.outputs ?? {};
  const roleOf = (key: string) => ownOf(roles, key) ?? "next";
  const listed = new Set(action.outputs.map(({ key }) => key));
  const missing = Object.keys(roles).filter((key) => !listed.has(key) && !action.off.includes(key));
  const drawn = new Set<string | null>();
  const ordinary = action.outputs.filter(({ key }) => ORDINARY.has(roleOf(key)));
  const isKnown = ({ key }: Output) => ownOf(roles, key) !== undefined || stage.builder.get(node)?.kind === "opaque";
  const found = ordinary.filter((output) => !isKnown(output));
  for (const { key, to, at, label } of ordinary.filter(isKnown)) {
    lead(stage, node, roleOf(key), to, at, label === undefined ? {} : { label });
    drawn.add(to);
  }
  for (const { key, to, at, label = words(key) } of found) {
    lead(stage, node, "case", to, at, { label, when: unknown(`${action.name ?? words(action.type)}: ${label}`) });
    drawn.add(to);
  }
  const goesOn = found.length > 1 || ordinary.some((each) => isKnown(each) && ["next", "success"].includes(roleOf(each.key)));
  if (!goesOn) {
    lead(stage, node, found.length > 0 ? "default" : "next", action.next, action.at);
    drawn.add(action.next);
  }
  for (const { key, to, at } of action.outputs) {
    const role = roleOf(key);
    if (!ORDINARY.has(role) && !drawn.has(to)) lead(stage, node, role, to, at);
  }
  if (!spec.complete || drawn.has(action.next)) return;
  for (const key of missing) lead(stage, node, roleOf(key), action.next, action.at);
}
