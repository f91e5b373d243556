/** Appends to the list under a key. */
export function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** The value under a key, made once. */
export function remember<K, V>(map: { get(key: K): V | undefined; set(key: K, value: V): unknown }, key: K, make: (key: K) => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const value = make(key);
  map.set(key, value);
  return value;
}

/** A number for each thing, the same whenever it is asked, and 0 for nothing: a short name in keys. */
export function numbering(): (thing: object | null | undefined) => number {
  const numbers = new Map<object, number>();
  return (thing) => (thing ? remember(numbers, thing, () => numbers.size + 1) : 0);
}

/** What stands under a key of a table's own: files may call a thing `constructor`. */
export const ownOf = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;
