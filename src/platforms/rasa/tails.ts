import type { Json } from "../../source/document.ts";
import { items, member, text } from "../../source/json.ts";

/** A step, and the one after it in its list. */
export interface Chained {
  readonly step: Json;
  readonly following: Chained | undefined;
}

/** The steps of a list, each with those behind it; the first of them, where there is one. */
function chainOf(steps: readonly Json[]): Chained | undefined {
  let following: Chained | undefined;
  for (const step of steps.toReversed()) following = { step, following };
  return following;
}

/** Steps that nobody but the bot notices, and that nothing else leads to. */
const isSilent = ({ step }: Chained): boolean =>
  member(step, "id") === undefined &&
  ["set_slots", "noop"].some((key) => member(step, key) !== undefined) &&
  !["action", "collect", "link", "call"].some((key) => member(step, key) !== undefined);

/** True for a step behind which its flow is over: at most slots are set. */
export function isLast({ step, following }: Chained): boolean {
  const next = member(step, "next");
  if (next !== undefined) return text(next) === "END";
  return following === undefined || (isSilent(following) && isLast(following));
}

/** Every step of a list and of the lists in its branches. */
function* everyChained(steps: Json | undefined): Generator<Chained> {
  for (let each = chainOf(items(steps)); each; each = each.following) {
    yield each;
    for (const branch of items(member(each.step, "next"))) for (const key of ["then", "else"]) yield* everyChained(member(branch, key));
  }
}

/** Of flows that others call or link to, those behind which one of their callers goes on. `steps` by flow. */
export function wentOnBehind(flows: ReadonlyMap<string, Json | undefined>): ReadonlySet<string> {
  const entered = new Map<string, string[]>();
  const found = new Set<string>();
  for (const [id, steps] of flows)
    for (const chained of everyChained(steps)) {
      const called = text(member(chained.step, "call"));
      const linked = text(member(chained.step, "link"));
      if (called !== undefined && !isLast(chained)) found.add(called);
      entered.set(id, [...(entered.get(id) ?? []), ...[called, linked].flatMap((each) => each ?? [])]);
    }
  // What such a flow enters last comes back to the same caller: the set grows while it is walked.
  for (const id of found) for (const last of entered.get(id) ?? []) found.add(last);
  return found;
}
