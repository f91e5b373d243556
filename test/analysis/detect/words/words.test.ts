import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainLetters } from "../../../../src/analysis/detect/fold.ts";
import { LANGUAGES } from "../../../../src/analysis/detect/languages/index.ts";
import { KINDS, type Kind } from "../../../../src/analysis/detect/words/lexicon.ts";
import { LEXICONS } from "../../../../src/analysis/detect/words/lexicons/index.ts";
import { kindIn, rowAt, wordOf } from "../../../../src/analysis/detect/words/words.ts";

/** The entries of a language, read as they are written. */
function entriesOf(tag: string, isFolded: boolean): readonly (readonly [string, string])[] {
  const lists = Object.entries(LEXICONS[tag] ?? {}) as [Kind, string][];
  return lists.flatMap(([kind, list]) => (isFolded ? list : plainLetters(list)).split(/\s+/).map((entry) => [entry, KINDS[kind]] as const));
}

const languages = LANGUAGES.map(({ tag, unspaced }, place) => ({ tag, place, unspaced, entries: entriesOf(tag, !unspaced) }));
const spaced = languages.filter(({ unspaced }) => !unspaced);
const BORROWED: readonly string[] = [KINDS.human, KINDS.role, KINDS.someone, KINDS.bot, KINDS.real];

/** What a word is in a language: as a whole, else by its longest beginning of at least three letters, else by its longest ending. */
function readIn(entries: readonly (readonly [string, string])[], word: string): string | undefined {
  const fitting = entries.filter(([entry]) => {
    const part = entry.replace("*", "");
    if (!entry.includes("*")) return entry === word;
    return part.length >= 3 && (entry.endsWith("*") ? word.startsWith(part) : word.endsWith(part) && word !== part);
  });
  const rank = ([entry]: readonly [string, string]) => (entry.endsWith("*") ? 1000 : entry.startsWith("*") ? 0 : 10_000) + entry.length;
  const [best] = [...fitting].sort((one, other) => rank(other) - rank(one));
  return best?.[1];
}

/** A word with umlauts, or without what Arabic writes together with it. */
const inShort = (word: string): string =>
  word.replace(/([aou])e/g, "$1").replace(/^(?:(?:و|ف)?(?:بال|فال|عال|لل|ال|ب|ل)|و|ف)(?=\p{Script=Arabic}{3})/u, "");

describe("a word", () => {
  const parts = languages.flatMap(({ entries }) => entries.flatMap(([entry]) => entry.replaceAll("*", "").split("_")));
  const words = fc.oneof(
    fc.constantFrom(...parts),
    fc.tuple(fc.constantFrom(...parts), fc.constantFrom("s", "en", "me", "ue", "x")).map((both) => both.join("")),
    fc.tuple(fc.constantFrom("x", "vor", "re", "ال", "وب"), fc.constantFrom(...parts)).map((both) => both.join("")),
  );

  it("is what the lexicon of its language says, wherever it stands in the table", () => {
    fc.assert(
      fc.property(words, (word) => {
        const english = readIn(languages[0]?.entries ?? [], word) ?? readIn(languages[0]?.entries ?? [], inShort(word)) ?? "";
        for (const { place, entries } of spaced) {
          const own = readIn(entries, word) ?? readIn(entries, inShort(word));
          expect(kindIn(word, place)).toBe(own ?? (BORROWED.includes(english) ? english : KINDS.plain));
        }
      }),
      { numRuns: 500 },
    );
  });

  it("begins every row of words that the lexicons begin with it, and the longest counts", () => {
    for (const { place, entries } of languages)
      for (const [entry, letter] of entries) {
        const row = entry.split("_");
        if (row.length > 1)
          expect([rowAt([...row, "x"], 0, place)?.letter, wordOf(row[0] ?? "").rows.has(place)], entry).toEqual([letter, true]);
      }
  });
});
