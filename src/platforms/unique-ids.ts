/**
 * An id for each of some things: the first of its wishes that no thing before it has. The same name may stand in several files of a project,
 * so the wishes go from the plain name to the name with its place.
 */
export function uniqueIds<T>(things: readonly T[], wishesOf: (thing: T) => readonly string[]): ReadonlyMap<T, string> {
  const taken = new Set<string>();
  return new Map(
    things.map((thing) => {
      const wishes = wishesOf(thing);
      const id = wishes.find((wish) => !taken.has(wish)) ?? `${wishes[0]} ${taken.size}`;
      taken.add(id);
      return [thing, id];
    }),
  );
}
