import { closest, distance } from "fastest-levenshtein";

/** The known name that somebody probably meant; `undefined` where none is near enough to be more than a guess. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const folded = name.toLowerCase();
  const tail = known.find((each) => each.toLowerCase() === folded || each.toLowerCase().endsWith(`/${folded}`));
  if (tail) return tail;
  const best = closest(name, [...known]);
  return distance(folded, best.toLowerCase()) <= Math.max(1, Math.floor(Math.max(name.length, best.length) * 0.34)) ? best : undefined;
}

/** `; did you mean "x"?`, or nothing. */
export function didYouMean(name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  return near === undefined ? "" : `; did you mean "${near}"?`;
}
