import { distance } from "fastest-levenshtein";
import { push } from "../maps.ts";
import { LANGUAGES } from "./languages/index.ts";

/** Words from this length on may have two wrong letters, shorter ones one; the shortest only two letters in the wrong order. */
const LONG = 9;
const SHORT = 5;
const LEAST = 4;
const MOST = 50_000;
/** Words that are right although they look like one of the vocabulary. */
const RIGHT: ReadonlySet<string> = new Set(
  "personal personals personally personnel personell parson humane agenda agency argent representation representations supervision advisory beraten".split(
    " ",
  ),
);

/** The words that people mistype, by language and first letter: nobody mistypes that. */
const vocabularies = LANGUAGES.map(({ typos }) => {
  const byLetter = new Map<string, string[]>();
  for (const word of typos) push(byLetter, word.charAt(0), word);
  return byLetter;
});
const vocabulary = new Set(LANGUAGES.flatMap(({ typos }) => typos));
const NONE: readonly (string | undefined)[] = [];
const known = new Map<string, readonly (string | undefined)[]>();

/**
 * A folded text with the mistyped words of asking put right, once for each language that puts any right: `i want a humna` → `i want a human`.
 */
export function corrections(folded: string): readonly string[] {
  const words = folded.split(" ");
  const right = words.map(corrected);
  if (right.every((each) => each === NONE)) return [];
  const texts = LANGUAGES.map((_, language) => words.map((word, at) => right[at]?.[language] ?? word).join(" "));
  return [...new Set(texts)].filter((text) => text !== folded);
}

/** What a word was meant to be, per language. */
function corrected(typed: string): readonly (string | undefined)[] {
  if (typed.length < LEAST) return NONE;
  const found = known.get(typed);
  if (found) return found;
  const isRight = RIGHT.has(typed) || vocabulary.has(typed);
  const meant = isRight ? NONE : vocabularies.map((words) => words.get(typed.charAt(0))?.find((word) => isTypo(typed, word)));
  const made = meant.some((word) => word !== undefined) ? meant : NONE;
  if (known.size >= MOST) known.clear();
  known.set(typed, made);
  return made;
}

function isTypo(typed: string, wanted: string): boolean {
  const allowed = wanted.length >= LONG ? 2 : wanted.length >= SHORT ? 1 : 0;
  if (Math.abs(typed.length - wanted.length) > allowed) return false;
  return (typed.length === wanted.length && sorted(typed) === sorted(wanted)) || (allowed > 0 && distance(typed, wanted) <= allowed);
}

const sorted = (text: string): string => [...text].sort().join("");
