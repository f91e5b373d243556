import type { Json } from "../source/document.ts";

/**
 * Remembers what was made of a value: a file that is edited keeps the values of all that nobody touches. It is made anew where `from`, all
 * that it depends on besides, is not the same as last time: another thing in the list, unless `isSame` says otherwise.
 */
export function knownOf<Made, From extends readonly unknown[] = readonly unknown[]>(
  isSame: (a: From, b: From) => boolean = sameThings,
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

const sameThings = (a: readonly unknown[], b: readonly unknown[]): boolean => a.length === b.length && a.every((part, i) => part === b[i]);
