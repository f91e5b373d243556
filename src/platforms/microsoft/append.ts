import type { Json } from "../../source/document.ts";
import type { Change } from "../../source/edit/change.ts";
import { isIndex, stepsOf, valueAt } from "../../source/pointer.ts";
import type { FixPlace, Written } from "../fixes.ts";

/**
 * Adds an action behind a message that ends its list, or behind the action at which a list runs out; `undefined` where the path does not
 * stop because a list runs out there, or where that list goes on.
 */
export function appended({ document, node }: FixPlace, action: Json): readonly Change[] | undefined {
  const runsOut = node.synthetic && (node.kind === "return" || node.kind === "end");
  if (!runsOut && node.kind !== "say") return undefined;
  const { pointer } = node.at;
  const steps = stepsOf(pointer);
  const last = steps.at(-1) ?? "";
  const list = valueAt(document.value, steps.slice(0, -1));
  if (!isIndex(last) || !Array.isArray(list) || steps.at(-2) === "triggers") return inside(document.value, pointer, action);
  const isLast = Array.isArray(list) && list.length === Number(last) + 1;
  return isLast ? [{ op: "insert", pointer: pointer.slice(0, pointer.lastIndexOf("/")), value: action }] : undefined;
}

/** A trigger without actions gets its first one. Copilot's stands alone (`beginDialog`), those of Composer in the list `triggers`. */
function inside(value: Json | undefined, trigger: string, action: Json): readonly Change[] {
  return valueAt(value, [...stepsOf(trigger), "actions"]) === undefined
    ? [{ op: "add", pointer: trigger, key: "actions", value: [action] }]
    : [{ op: "insert", pointer: `${trigger}/actions`, value: action }];
}

/** Puts an action in front of another one. */
export function before({ node }: FixPlace, action: Json): Written {
  const [, list, index] = /^(.*)\/(\d+)$/.exec(node.at.pointer) ?? [];
  if (list === undefined) return { refused: "the action stands in no list" };
  return [{ op: "insert", pointer: list, after: Number(index) - 1, value: action }];
}
