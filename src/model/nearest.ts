import { closest, distance } from "fastest-levenshtein";

/** The known name that somebody probably meant; `undefined` where none is near enough to be more than a guess. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  if (known.length === 0 || name === "") return undefined;
  const wanted = name.toLowerCase();
  const part = known.find((each) => isPart(wanted, each.toLowerCase()));
  if (part) return part;
  const best = closest(name, [...known]);
  const length = Math.max(name.length, best.length);
  return distance(wanted, best.toLowerCase()) <= (length < 4 ? 1 : Math.max(2, Math.floor(length / 3))) ? best : undefined;
}

/** The same but for case, the last part of a path, or the beginning of a word. */
const isPart = (wanted: string, known: string): boolean =>
  known === wanted || known.endsWith(`/${wanted}`) || (wanted.length > 2 && known.startsWith(wanted));

/** `; did you mean "x"?`, or nothing. */
export function didYouMean(name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  return near === undefined ? "" : `; did you mean "${near}"?`;
}
