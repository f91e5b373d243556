import { LANGUAGES } from "../languages/index.ts";
import { KINDS, type Kind } from "./lexicon.ts";
import type { Clauses } from "./reading.ts";
import { rowAt, type Word, wordOf } from "./words.ts";

/**
 * The cheap test before the grammar: in which languages, by their places in `LANGUAGES`, may a text ask for a person or announce one? Some
 * words name people or ask by themselves; desks are meant only where somebody talks or is linked to them.
 */
export function met(clauses: Clauses): readonly number[] {
  const said = { alone: 0, named: 0, acts: 0 };
  for (const words of clauses)
    for (const [at, word] of words.entries()) {
      const { alone, named, acts, rows } = partsOf(word);
      said.alone |= alone;
      said.named |= named;
      said.acts |= acts;
      for (const language of rows) add(said, rowAt(words, at, language)?.letter ?? KINDS.plain, language);
    }
  return placesOf(said.alone | (said.named & said.acts));
}

/** Per part, the languages, a bit each, in which a text plays it. */
interface Parts {
  alone: number;
  named: number;
  acts: number;
}

function add(parts: Parts, letter: string, language: number): void {
  const part = PARTS.get(letter);
  if (part !== undefined) parts[part] |= 1 << language;
}

const PARTS = new Map<string, keyof Parts>();
const plays = (part: keyof Parts, ...kinds: readonly Kind[]): void => {
  for (const kind of kinds) PARTS.set(KINDS[kind], part);
};
// What looks like a person and is none must be read too: another language may take it for one.
plays("alone", "human", "role", "person", "someone", "desk", "team", "bot", "escalate", "link", "linkme", "other");
plays("named", "folk", "expert", "area", "who");
plays("acts", "talk", "talking", "pass", "call", "help", "answer", "real");

/** What a word plays by itself, and the languages that have rows which begin with it. */
interface WordParts extends Readonly<Parts> {
  readonly rows: readonly number[];
}

const known = new WeakMap<Word, WordParts>();

function partsOf(text: string): WordParts {
  const word = wordOf(text);
  const found = known.get(word);
  if (found) return found;
  const parts: Parts = { alone: 0, named: 0, acts: 0 };
  for (const [language, letters] of word.kinds.entries()) {
    for (const letter of letters) add(parts, letter, language);
    // Words are mistyped that ask.
    if (word.meant?.[language] !== undefined) parts.alone |= 1 << language;
  }
  const made: WordParts = { ...parts, rows: [...word.rows.keys()] };
  known.set(word, made);
  return made;
}

const places = new Map<number, readonly number[]>();

function placesOf(set: number): readonly number[] {
  const found = places.get(set);
  if (found) return found;
  const made = LANGUAGES.flatMap((_, at) => (set & (1 << at) ? [at] : []));
  places.set(set, made);
  return made;
}
