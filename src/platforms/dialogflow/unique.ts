import type { Defect, Place } from "../../model/model.ts";

/** The first thing of each name: a second one cannot be reached by it, and is a defect at its place. `what` = the field's word for them. */
export function unique<T extends { readonly name: string }>(
  things: readonly T[],
  what: string,
  defects: Defect[],
  placeOf: (thing: T) => Place,
): readonly T[] {
  const first = new Map<string, T>();
  for (const thing of things)
    if (first.has(thing.name)) defects.push({ kind: "duplicate-id", at: placeOf(thing), name: thing.name, what });
    else first.set(thing.name, thing);
  return [...first.values()];
}
