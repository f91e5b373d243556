import type { Json } from "../../source/document.ts";
import { items, member, text } from "../../source/json.ts";
import { isSwitchedOff } from "../microsoft/lists.ts";

const COUNTED = /^=?\s*System\.FallbackCount\s*(<=?)\s*(\d+)\s*$/i;

/**
 * How often in a row the fallback topic only asks for other words: `System.FallbackCount < 3` above messages, with all other conditions behind.
 * The count is 1 at the first try, and 0 again once a topic was found. Source: learn.microsoft.com, "Configure the system fallback topic".
 */
export function triesIn(actions: Json | undefined): number {
  const group = items(actions)
    .filter((action) => !isSwitchedOff(action))
    .at(-1);
  const [first] = items(member(group, "conditions"));
  const [, sign, number] = COUNTED.exec(text(member(first, "condition")) ?? "") ?? [];
  const onlySays = items(member(first, "actions")).every((action) => text(member(action, "kind")) === "SendActivity");
  if (number === undefined || !onlySays || items(member(group, "elseActions")).length === 0) return 0;
  return Number(number) - (sign === "<" ? 1 : 0);
}
