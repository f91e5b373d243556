import { distance } from "fastest-levenshtein";
import { push } from "../../../model/maps.ts";
import { LANGUAGES } from "../languages/index.ts";

/**
 * Words from this length on may have two wrong letters, or most of their letters in whatever order (`resperesntive`): to shorter ones too
 * many others come near, as `consultas` to `consultants`. Those may have one wrong letter, the shortest only two in the wrong order.
 */
const LONG = 12;
const SHORT = 5;
const LEAST = 4;
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

/**
 * What a mistyped word was meant to be, per language: `humna` → `human`.
 *
 * @param unknown in which languages the word is looked for: those that do not know it
 * @param known whether some other language knows it; then it has to look very much like the one that was meant
 */
export function meantBy(typed: string, unknown: readonly boolean[], known: boolean): readonly (string | undefined)[] | undefined {
  if (typed.length < LEAST) return undefined;
  const isMeant = known ? isSlip : isTypo;
  const meant = byLetter().map((words, language) =>
    unknown[language] ? words.get(typed.charAt(0))?.find((word) => isMeant(typed, word)) : undefined,
  );
  return meant.some((word) => word !== undefined) ? meant : undefined;
}

/** The least letters of a word that may have two wrong ones where others say already what it is. */
const WORTH = 8;

/**
 * The words that a word with two wrong letters may have been meant to be, in one language: `consseiler` → `conseiller`. Ask only where a
 * sentence says what follows: too many others come near.
 */
export const nearTo = (typed: string, language: number): readonly string[] =>
  typed.length < WORTH
    ? []
    : (byLetter()
        [language]?.get(typed.charAt(0))
        ?.filter((word) => isNear(typed, word)) ?? []);

const isNear = (typed: string, wanted: string): boolean =>
  wanted.length >= WORTH && Math.abs(typed.length - wanted.length) <= 2 && distance(typed, wanted) <= 2;

/** One letter too many or too few, in a word of some length. */
const isSlip = (typed: string, wanted: string): boolean =>
  typed.length > SHORT && Math.abs(typed.length - wanted.length) === 1 && distance(typed, wanted) === 1;

function isTypo(typed: string, wanted: string): boolean {
  const allowed = wanted.length >= LONG ? 2 : wanted.length >= SHORT ? 1 : 0;
  const longer = Math.abs(typed.length - wanted.length);
  if (longer <= allowed && allowed > 0 && distance(typed, wanted) <= allowed) return true;
  if (longer === 1 && isOneSlip(typed, wanted)) return true;
  if (typed.length === wanted.length && sorted(typed) === sorted(wanted)) return true;
  return wanted.length >= LONG && longer <= 2 && otherLetters(typed, wanted) <= FEW;
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

/**
 * Two letters in the wrong order or one twice; in words of some length also one letter too many, too few or another one. Cheaper than a
 * distance, since many words are tried.
 */
export function isOneSlip(typed: string, wanted: string): boolean {
  const longer = typed.length - wanted.length;
  if (longer > 1 || longer < -1 || typed.length < LEAST || wanted.length < LEAST) return false;
  let from = 0;
  while (from < typed.length && typed.charCodeAt(from) === wanted.charCodeAt(from)) from++;
  let [to, end] = [typed.length, wanted.length];
  while (to > from && end > from && typed.charCodeAt(to - 1) === wanted.charCodeAt(end - 1)) {
    to--;
    end--;
  }
  const [wrong, right] = [typed.slice(from, to), wanted.slice(from, end)];
  if (wrong.length === 2 && right.length === 2) return wrong.charAt(0) === right.charAt(1) && wrong.charAt(1) === right.charAt(0);
  if (wrong.length === 1 && right === "" && wrong === typed.charAt(from - 1)) return true;
  if (wanted.length < SHORT || wrong.length > 1 || right.length > 1 || to === typed.length || end === wanted.length) return false;
  return wrong === "" || right === "" || NEIGHBOURS.has(wrong + right);
}

/** Keys side by side, whatever the keyboard, and letters that sound alike. */
const NEIGHBOURS: ReadonlySet<string> = new Set(
  ["qwertzuiop", "qwertyuiop", "asdfghjkl", "yxcvbnm", "zxcvbnm", "azertyuiop", "qsdfghjklm", "wxcvbn"]
    .flatMap((row) => [...row].slice(1).map((key, at) => row.charAt(at) + key))
    .concat("ei ae sz sc ck bv iy kq gj cz td".split(" "))
    .flatMap((pair) => [pair, [...pair].reverse().join("")]),
);
