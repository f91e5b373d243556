import { distance } from "fastest-levenshtein";
import { LANGUAGES } from "./languages/index.ts";

/** Words from this length on may have two wrong letters, shorter ones one; words below the least length are taken as they are. */
const LONG = 9;
const LEAST = 5;
const MOST = 50_000;
const known = new Map<string, string>();
/** Words that are right although they look like one of the vocabulary. */
const RIGHT: ReadonlySet<string> = new Set(
  "personal personals personally personnel personell parson humane agenda agency argent representation representations supervision advisory beraten".split(
    " ",
  ),
);
const vocabulary = LANGUAGES.flatMap(({ typos }) => typos);

/** A folded text with the mistyped words of asking put right: `i want a humna` → `i want a human`. */
export const corrected = (folded: string): string => folded.split(" ").map(word).join(" ");

function word(typed: string): string {
  if (typed.length < LEAST - 1) return typed;
  const found = known.get(typed);
  if (found !== undefined) return found;
  const right = RIGHT.has(typed) || vocabulary.includes(typed) ? typed : (vocabulary.find((wanted) => isTypo(typed, wanted)) ?? typed);
  if (known.size >= MOST) known.clear();
  known.set(typed, right);
  return right;
}

function isTypo(typed: string, wanted: string): boolean {
  if (wanted.length < LEAST || typed[0] !== wanted[0]) return false;
  const allowed = wanted.length >= LONG ? 2 : 1;
  if (Math.abs(typed.length - wanted.length) > allowed) return false;
  const sorted = (text: string) => [...text].sort().join("");
  return distance(typed, wanted) <= allowed || (typed.length === wanted.length && sorted(typed) === sorted(wanted));
}
