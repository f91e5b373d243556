import { distance } from "fastest-levenshtein";
import { push } from "../maps.ts";
import { LANGUAGES } from "./languages/index.ts";

/** Words from this length on may have two wrong letters, shorter ones one; the shortest only two letters in the wrong order. */
const LONG = 9;
const SHORT = 5;
const LEAST = 4;
/** So long a word is known by its letters, whatever their order: `resperesntive`. */
const VERY_LONG = 10;
const FEW = 3;

/** The words that people mistype, by language and first letter: nobody mistypes that. */
let vocabularies: readonly ReadonlyMap<string, readonly string[]>[] | undefined;

function byLetter(): readonly ReadonlyMap<string, readonly string[]>[] {
  vocabularies ??= LANGUAGES.map(({ typos }) => {
    const words = new Map<string, string[]>();
    for (const word of typos.split(" ")) push(words, word.charAt(0), word);
    return words;
  });
  return vocabularies;
}

/** What a word that no language knows was meant to be, per language: `humna` → `human`. */
export function meantBy(typed: string): readonly (string | undefined)[] | undefined {
  if (typed.length < LEAST) return undefined;
  const meant = byLetter().map((words) => words.get(typed.charAt(0))?.find((word) => isTypo(typed, word)));
  return meant.some((word) => word !== undefined) ? meant : undefined;
}

function isTypo(typed: string, wanted: string): boolean {
  const allowed = wanted.length >= LONG ? 2 : wanted.length >= SHORT ? 1 : 0;
  const longer = Math.abs(typed.length - wanted.length);
  if (longer <= allowed && allowed > 0 && distance(typed, wanted) <= allowed) return true;
  if (typed.length === wanted.length && sorted(typed) === sorted(wanted)) return true;
  return wanted.length >= VERY_LONG && longer <= 2 && otherLetters(typed, wanted) <= FEW;
}

const sorted = (text: string): string => [...text].sort().join("");

/** How many letters one of two words has and the other has not. */
function otherLetters(one: string, other: string): number {
  const left = [...other];
  let missing = 0;
  for (const letter of one) {
    const at = left.indexOf(letter);
    if (at < 0) missing++;
    else left.splice(at, 1);
  }
  return missing + left.length;
}
