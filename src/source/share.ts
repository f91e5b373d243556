import type { Json } from "./document.ts";

/**
 * Replaces parts of a value by equal parts of an earlier one, and returns it, or the earlier value if all of it is equal: whatever is remembered
 * about a part is then found by the same object. The order of members counts.
 */
export function share(before: Json | undefined, now: Json): Json {
  if (typeof before !== "object" || typeof now !== "object" || before === null || now === null) return now;
  const [old, mine] = [Object.keys(before), Object.keys(now)];
  const [from, to] = [before as Members, now as Members];
  let equal = old.length === mine.length && Array.isArray(before) === Array.isArray(now);
  for (let i = 0; i < mine.length; i++) {
    const key = mine[i] ?? "";
    if (key !== old[i]) equal = false;
    const [was, is] = [Object.hasOwn(from, key) ? from[key] : undefined, to[key] as Json];
    if (was === is) continue;
    const part = share(was, is);
    if (part !== was) equal = false;
    if (part !== is) to[key] = part;
  }
  return equal ? before : now;
}

type Members = { [key: string]: Json };
