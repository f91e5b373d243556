import { push, remember } from "../maps.ts";
import { plainLetters } from "./fold.ts";
import { KINDS, type Kind, type Lexicon } from "./lexicon.ts";

/** Reads words of one language as letters of kinds. */
export interface Vocabulary {
  /** The kind of a word, by itself; where words are written without blanks, the kinds of all in it. Nothing = the language does not know it. */
  readonly kindOf: (word: string) => string | undefined;
  /** Whether a word is one of its own, not only by its beginning or end. */
  readonly has: (word: string) => boolean;
  /** Whether a row of words begins with this one. */
  readonly beginsRow: (word: string) => boolean;
  /** The row of words that begins at a place, if one does. */
  readonly rowAt: (words: readonly string[], at: number) => Row | undefined;
}

/** Words that mean something in a row: "get in touch". */
export interface Row {
  readonly words: readonly string[];
  readonly letter: string;
}

/** Beginnings and endings are no shorter than that. */
const SHORTEST = 3;
const DIGRAPH = /([aou])e/g;

/** @param unspaced the letters of a script that puts no blanks between words */
export function vocabulary(lexicon: Lexicon, unspaced?: RegExp): Vocabulary {
  const words = new Map<string, string>();
  const beginnings = new Map<string, string>();
  const endings = new Map<string, string>();
  // Rows are taken apart when a text has their first word: there are many, and few are met.
  const rows = new Map<string, [string, string][]>();
  for (const [kind, list] of Object.entries(lexicon) as [Kind, string][]) {
    const letter = KINDS[kind];
    for (const entry of (unspaced ? plainLetters(list) : list).replaceAll("\n", " ").split(" ")) {
      const first = entry.indexOf("_");
      if (first > 0) push(rows, entry.slice(0, first), [entry, letter]);
      else if (entry.endsWith("*")) beginnings.set(entry.slice(0, -1), letter);
      else if (entry.startsWith("*")) endings.set(entry.slice(1), letter);
      else if (entry !== "") words.set(entry, letter);
    }
  }
  const apart = new Map<string, readonly Row[]>();
  const rowsFrom = (word: string): readonly Row[] =>
    remember(apart, word, () =>
      (rows.get(word) ?? [])
        .map(([entry, letter]) => ({ words: entry.split("_"), letter }))
        .sort((one, other) => other.words.length - one.words.length),
    );

  /** A word of its own counts first, then the longest beginning, then the longest ending. */
  const spelled = (word: string): string | undefined => {
    const whole = words.get(word);
    if (whole !== undefined) return whole;
    for (let length = word.length; length >= SHORTEST; length--) {
      const found = beginnings.get(word.slice(0, length));
      if (found !== undefined) return found;
    }
    for (let from = 1; from <= word.length - SHORTEST; from++) {
      const found = endings.get(word.slice(from));
      if (found !== undefined) return found;
    }
    return undefined;
  };
  /** `moechte` is `möchte`. */
  const kindOf = (word: string) => spelled(word) ?? (word.search(DIGRAPH) < 0 ? undefined : spelled(word.replace(DIGRAPH, "$1")));
  return {
    kindOf: unspaced ? (word) => (unspaced.test(word) ? segmented(word, words) : kindOf(word)) : kindOf,
    has: (word) => words.has(word),
    beginsRow: (word) => rows.has(word),
    rowAt: (text, at) => {
      const first = text[at] ?? "";
      return rows.has(first) ? rowsFrom(first).find((row) => row.words.every((word, i) => text[at + i] === word)) : undefined;
    },
  };
}

const LONGEST = 12;

/** A text without blanks, cut into the longest words that are known. */
function segmented(text: string, words: ReadonlyMap<string, string>): string {
  let letters = "";
  for (let at = 0; at < text.length; ) {
    let length = Math.min(LONGEST, text.length - at);
    while (length > 0 && !words.has(text.slice(at, at + length))) length--;
    letters += words.get(text.slice(at, at + length)) ?? KINDS.plain;
    at += Math.max(1, length);
  }
  return letters;
}
