import { wordsApart } from "../../source/camel-case.ts";

const APOSTROPHES = /['’‘`´]/g;
/** Words of one letter or two that Romance languages write together with the next: l'agent, d'un, un'operatrice. */
const ELISIONS = /(?<!\p{L})(l|d|j|m|t|s|n|c|qu|quelqu|un|all|dell|dall|nell|sull)['’‘`´](?=[\p{L}\d])/giu;
/** "We'll" is not "well". */
const WE_WILL = /\bwe['’]ll\b/gi;
/** Vowels of Devanagari are marks and tell words apart; the dot below a letter tells nothing. */
const MARKS = /\u093c|(?![\u0900-\u0963])\p{M}/gu;
const NOT_WORDS = /[^\p{L}\p{N}\u0900-\u0963]+/gu;
/** Hamza, the stroke that makes words longer, and joiners. */
const UNWRITTEN = /[\u0621\u0640\u200c\u200d]/g;
/** `talk2human`, `Talk2Human`. */
const TO = /(\p{L}{3})2(?= ?\p{L}{3})/gu;
const ACRONYM = /(\p{Lu})(\p{Lu}\p{Ll})/gu;
const LONG = /(.)\1{2,}/g;
const ASCII = /^[\0-\x7f]*$/;
/** English words and numbers, one space apart: nothing but capitals and runs of letters can be folded in it. */
const PLAIN = /^(?:[A-Za-z][a-z]*|\d+)(?: (?:[A-Za-z][a-z]*|\d+))*$/;
const known = new Map<string, string>();
const MOST = 50_000;

/**
 * A text without what people write differently: case, accents, punctuation, runs of letters ("pleeease"), camel case and snake case.
 * Words are apart by one space: `Talk-To_aHuman!` → `talk to a human`.
 */
export function fold(text: string): string {
  const found = known.get(text);
  if (found !== undefined) return found;
  const folded = (PLAIN.test(text) ? text.toLowerCase() : wordsOf(text)).replace(LONG, "$1");
  if (known.size >= MOST) known.clear();
  known.set(text, folded);
  return folded;
}

function wordsOf(text: string): string {
  const apart = wordsApart(text)
    .replace(ACRONYM, "$1 $2")
    .replace(TO, "$1 2 ")
    .replace(ELISIONS, "$1 ")
    .replace(WE_WILL, "we will")
    .replace(APOSTROPHES, "")
    .toLowerCase();
  return (ASCII.test(apart) ? apart : plainLetters(apart)).replace(NOT_WORDS, " ").trim();
}

/** Letters that are written alike, as they are looked up. */
const ALIKE: Readonly<Record<string, string>> = { ى: "ي", ی: "ي", ک: "ك", ة: "ه", "\u0901": "\u0902" };
const ALIKE_LETTERS = new RegExp(`[${Object.keys(ALIKE).join("")}]`, "g");

/** Letters without what stands above and below them, also without the voicing marks of Japanese: ガ → カ. */
export const plainLetters = (text: string): string =>
  text
    .replaceAll("ß", "ss")
    // "Ich würde" and "wär" ask, "ich wurde" and "war" tell what has happened.
    .replaceAll("würd", "wuerd")
    .replace(/\bwär\b/g, "ware")
    .replaceAll("ł", "l")
    .replaceAll("ø", "o")
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .replaceAll("ı", "i")
    .replaceAll("đ", "d")
    .normalize("NFKD")
    .replace(MARKS, "")
    .replace(UNWRITTEN, "")
    .replace(ALIKE_LETTERS, (letter) => ALIKE[letter] ?? letter)
    // Korean syllables are put together again.
    .normalize("NFC");
