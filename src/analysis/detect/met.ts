import { LANGUAGES } from "./languages/index.ts";
import { KINDS, type Kind } from "./lexicon.ts";
import type { Clauses } from "./reading.ts";
import { kindIn, vocabularies, wordOf } from "./words.ts";

/**
 * The cheap test before the grammar: in which languages, by their places in `LANGUAGES`, may a text ask for a person or announce one? Some
 * words name people or ask by themselves; desks are meant only where somebody talks or is linked to them.
 */
export function met(clauses: Clauses): readonly number[] {
  let alone = 0;
  let named = 0;
  let acts = 0;
  const add = (letter: string, language: number) => {
    if (ALONE.has(letter)) alone |= 1 << language;
    else if (NAMED.has(letter)) named |= 1 << language;
    else if (ACTS.has(letter)) acts |= 1 << language;
  };
  for (const words of clauses)
    for (const [at, word] of words.entries()) {
      const parts = partsOf(word);
      alone |= parts.alone;
      named |= parts.named;
      acts |= parts.acts;
      for (const language of parts.rows) add(vocabularies()[language]?.rowAt(words, at)?.letter ?? KINDS.plain, language);
    }
  return placesOf(alone | (named & acts));
}

/** Per part, the languages (a bit each) in which a word may play it, and the languages that have rows which begin with it. */
interface Parts {
  readonly alone: number;
  readonly named: number;
  readonly acts: number;
  readonly rows: readonly number[];
}

const letters = (...kinds: readonly Kind[]): ReadonlySet<string> => new Set(kinds.map((kind) => KINDS[kind]));
// What looks like a person and is none must be read too: another language may take it for one.
const ALONE = letters("human", "role", "person", "someone", "desk", "bot", "escalate", "link", "other");
const NAMED = letters("folk", "area", "team", "who");
const ACTS = letters("talk", "talking", "pass", "call", "help", "real");

const MOST = 50_000;
const known = new Map<string, Parts>();

function partsOf(text: string): Parts {
  const found = known.get(text);
  if (found) return found;
  const { meant } = wordOf(text);
  const said = LANGUAGES.map((_, language) => kindIn(text, language));
  // Words are mistyped that ask.
  const mistyped = meant?.reduce((set, word, language) => (word === undefined ? set : set | (1 << language)), 0) ?? 0;
  const languages = (kinds: ReadonlySet<string>) =>
    said.reduce((set, letters, language) => ([...letters].some((letter) => kinds.has(letter)) ? set | (1 << language) : set), 0);
  const parts: Parts = {
    alone: languages(ALONE) | mistyped,
    named: languages(NAMED),
    acts: languages(ACTS),
    rows: vocabularies().flatMap(({ beginsRow }, language) => (beginsRow(text) ? [language] : [])),
  };
  if (known.size >= MOST) known.clear();
  known.set(text, parts);
  return parts;
}

const places = new Map<number, readonly number[]>();

function placesOf(set: number): readonly number[] {
  const found = places.get(set);
  if (found) return found;
  const made = LANGUAGES.flatMap((_, at) => (set & (1 << at) ? [at] : []));
  places.set(set, made);
  return made;
}
