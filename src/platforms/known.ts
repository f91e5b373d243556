import type { Json } from "../source/document.ts";

/**
 * Remembers what was made of a value: a file that is edited keeps the values of all that nobody touches. It is made anew where something
 * in `from`, all that it depends on besides, is another thing than last time.
 */
export function knownOf<Made>(): (value: Json, from: readonly unknown[], make: () => Made) => Made {
  const known = new WeakMap<object, { readonly from: readonly unknown[]; readonly made: Made }>();
  return (value, from, make) => {
    if (typeof value !== "object" || value === null) return make();
    const before = known.get(value);
    if (before?.from.length === from.length && from.every((part, i) => part === before.from[i])) return before.made;
    const made = make();
    known.set(value, { from, made });
    return made;
  };
}
