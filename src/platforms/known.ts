import { sameItems } from "../model/maps.ts";
import type { Json } from "../source/document.ts";

/**
 * Remembers what was made of a value: while a file is edited, the parts that nobody touches keep their values. It is made again if `from`,
 * whatever else it depends on, has changed since: unless `isSame` says otherwise, if any of its items is another object.
 */
export function knownOf<Made, From extends readonly unknown[] = readonly unknown[]>(
  isSame: (a: From, b: From) => boolean = sameItems,
): (value: Json | object, from: From, make: () => Made) => Made {
  const known = new WeakMap<object, { from: From; readonly made: Made }>();
  return (value, from, make) => {
    if (typeof value !== "object" || value === null) return make();
    const before = known.get(value);
    if (before && isSame(before.from, from)) {
      // What is older is let go.
      before.from = from;
      return before.made;
    }
    const made = make();
    known.set(value, { from, made });
    return made;
  };
}
