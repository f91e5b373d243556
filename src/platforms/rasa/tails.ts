import type { Json } from "../../source/document.ts";
import { member, text } from "../../source/json.ts";

/** A step, and the one after it in its list. */
export interface Chained {
  readonly step: Json;
  readonly following: Chained | undefined;
}

/** Steps that nobody but the bot notices, and that nothing else leads to. */
const isSilent = ({ step }: Chained): boolean =>
  member(step, "id") === undefined &&
  ["set_slots", "noop"].some((key) => member(step, key) !== undefined) &&
  !["action", "collect", "link", "call"].some((key) => member(step, key) !== undefined);

/** True for a step after which its flow is over, except that slots may be set. */
export function isLast({ step, following }: Chained): boolean {
  const next = member(step, "next");
  if (next !== undefined) return text(next) === "END";
  return following === undefined || (isSilent(following) && isLast(following));
}
