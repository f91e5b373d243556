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
  for (const words of clauses)
    for (const word of words) {
      const begins = lookUp(word);
      alone |= begins.alone;
      named |= begins.named;
      acts |= begins.acts;
    }
  return placesOf(alone | (named & acts));
}

/** Per part, the languages (a bit each) in which a word may play it. */
interface Parts {
  readonly alone: number;
  readonly named: number;
  readonly acts: number;
}

const letters = (...kinds: readonly Kind[]): ReadonlySet<string> => new Set(kinds.map((kind) => KINDS[kind]));
const ALONE = letters("human", "role", "person", "someone", "desk", "bot", "escalate", "link");
const NAMED = letters("folk", "area", "team", "who");
const ACTS = letters("talk", "talking", "pass", "call", "real");

const MOST = 50_000;
const known = new Map<string, Parts>();
let inRows: ReadonlyMap<string, Parts> | undefined;

function lookUp(text: string): Parts {
  const found = known.get(text);
  if (found) return found;
  const { meant } = wordOf(text);
  inRows ??= partsInRows();
  let parts = inRows.get(text) ?? NONE;
  for (const language of LANGUAGES.keys()) for (const letter of kindIn(text, language)) parts = and(parts, letter, language);
  for (const [language, word] of meant?.entries() ?? [])
    if (word !== undefined)
      parts = and(or(parts, inRows.get(word) ?? NONE), vocabularies()[language]?.kindOf(word) ?? KINDS.plain, language);
  if (known.size >= MOST) known.clear();
  known.set(text, parts);
  return parts;
}

/** Of words that mean something in a row, the longest stands for all. */
function partsInRows(): ReadonlyMap<string, Parts> {
  const made = new Map<string, Parts>();
  for (const [language, { rows }] of vocabularies().entries())
    for (const { words, letter } of rows) {
      const longest = words.reduce((one, other) => (other.length >= one.length ? other : one));
      made.set(longest, and(made.get(longest) ?? NONE, letter, language));
    }
  return made;
}

const or = (one: Parts, other: Parts): Parts => ({
  alone: one.alone | other.alone,
  named: one.named | other.named,
  acts: one.acts | other.acts,
});

const NONE: Parts = { alone: 0, named: 0, acts: 0 };

function and(parts: Parts, letter: string, language: number): Parts {
  const bit = 1 << language;
  if (ALONE.has(letter)) return { ...parts, alone: parts.alone | bit };
  if (NAMED.has(letter)) return { ...parts, named: parts.named | bit };
  return ACTS.has(letter) ? { ...parts, acts: parts.acts | bit } : parts;
}

const places = new Map<number, readonly number[]>();

function placesOf(set: number): readonly number[] {
  const found = places.get(set);
  if (found) return found;
  const made = LANGUAGES.flatMap((_, at) => (set & (1 << at) ? [at] : []));
  places.set(set, made);
  return made;
}
