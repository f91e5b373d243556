/** Deep equality of plain values: objects, lists, maps and sets. */

type Compare = (a: never, b: never) => boolean;

/** Compares two lists item by item. */
export const equalItems =
  <T>(compare: (a: T, b: T) => boolean) =>
  (a: readonly T[], b: readonly T[]): boolean =>
    a.length === b.length && a.every((one, i) => compare(one, b[i] as T));

/** True of two values that are deeply equal. */
export function deepEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) && Array.isArray(b)) return equalItems(deepEqual)(a, b);
  if (Array.isArray(a) || Array.isArray(b)) return false;
  if (a instanceof Map) return b instanceof Map && deepEqual([...a], [...b]);
  if (a instanceof Set) return b instanceof Set && deepEqual([...a], [...b]);
  return equalMembers(a, b, {});
}

/** The same for two objects, with a special comparison for some members. */
export function equalMembers<T extends object>(a: T, b: T, own: Readonly<Record<string, Compare>>): boolean {
  if (a === b) return true;
  let members = 0;
  for (const key in a) {
    const compare = (Object.hasOwn(own, key) ? own[key] : deepEqual) as (a: unknown, b: unknown) => boolean;
    if (!compare(a[key], b[key])) return false;
    members++;
  }
  for (const _ in b) members--;
  return members === 0;
}
