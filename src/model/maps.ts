/** Appends to the list under a key. */
export function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** True of two lists of the same things: the same objects, not equal ones. */
export const sameItems = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((each, i) => each === b[i]);

/** The value under a key, made when it is first asked for. */
export function remember<K, V>(map: { get(key: K): V | undefined; set(key: K, value: V): unknown }, key: K, make: (key: K) => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const value = make(key);
  map.set(key, value);
  return value;
}

/** Numbers things from 1 in the order in which they are first asked about, for use in keys; 0 stands for nothing. */
export function numbering(): (thing: object | null | undefined) => number {
  const numbers = new Map<object, number>();
  return (thing) => (thing ? remember(numbers, thing, () => numbers.size + 1) : 0);
}

/** The table's own entry under a key, never an inherited one: files may call a thing `constructor`. */
export const ownOf = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;
