import { push } from "../../../model/maps.ts";
import { plainLetters } from "../fold.ts";
import { KINDS, type Kind, type Lexicon } from "./lexicon.ts";

/**
 * The words of all languages in texts that are searched as they are. What a word is stands in two characters per language: the language by its
 * place, the letter of the kind (`0R1R`).
 */
export interface WordTable {
  /** A line per word, sorted: the word; what it is by itself; the rows of words that it begins, what each is before its other words. */
  readonly lines: string;
  /** Beginnings of words (`berat 1R0R`), and endings of words. */
  readonly beginnings: string;
  readonly endings: string;
  /** All words of the languages that put no blanks between words, by the place of the language, each behind the letter of its kind. */
  readonly unspaced: Readonly<Record<string, string>>;
}

/** What is looked up in a table for one word. */
export interface Entry {
  readonly is: string;
  readonly rows: readonly string[];
}

interface Source {
  readonly lexicon: Lexicon;
  readonly unspaced: RegExp | undefined;
}

export function wordTable(sources: readonly Source[]): WordTable {
  const lines = new Map<string, { is: string; rows: string[] }>();
  const beginnings = new Map<string, string>();
  const endings = new Map<string, string>();
  const unspaced = new Map<string, string[]>();
  const lineOf = (word: string) => {
    const line = lines.get(word) ?? { is: "", rows: [] };
    lines.set(word, line);
    return line;
  };
  const append = (map: Map<string, string>, part: string, is: string) => map.set(part, (map.get(part) ?? "") + is);
  for (const [place, source] of sources.entries())
    for (const [kind, list] of Object.entries(source.lexicon) as [Kind, string][]) {
      const language = place.toString(36);
      const is = language + KINDS[kind];
      for (const entry of (source.unspaced ? plainLetters(list) : list).trim().split(/\s+/)) {
        const [first = "", ...rest] = entry.split("_");
        if (source.unspaced) push(unspaced, language, KINDS[kind] + entry);
        if (source.unspaced?.test(entry)) continue;
        if (rest.length > 0) lineOf(first).rows.push(is + rest.join(" "));
        else if (entry.endsWith("*")) append(beginnings, entry.slice(0, -1), is);
        else if (entry.startsWith("*")) append(endings, entry.slice(1), is);
        else lineOf(entry).is += is;
      }
    }
  const sorted = [...lines].sort(([one], [other]) => (one < other ? -1 : 1));
  // The longest row of words counts.
  const written = sorted.map(([word, { is, rows }]) => [word, is, ...rows.sort((one, other) => wordsIn(other) - wordsIn(one))].join("\t"));
  return {
    lines: `\n${written.join("\n")}\n`,
    beginnings: pairs(beginnings),
    endings: pairs(endings),
    unspaced: Object.fromEntries([...unspaced].map(([language, words]) => [language, words.join(" ")])),
  };
}

const wordsIn = (row: string): number => row.split(" ").length;
const pairs = (map: ReadonlyMap<string, string>): string => [...map].map(([part, is]) => `${part} ${is}`).join(" ");

/** The line of a word, by halves; nothing where no language knows it as a word of its own. */
export function entryOf(lines: string, word: string): Entry | undefined {
  let low = 1;
  let high = lines.length;
  while (low < high) {
    const from = lines.lastIndexOf("\n", (low + high - 1) >> 1) + 1;
    const tab = lines.indexOf("\t", from);
    const found = lines.slice(from, tab);
    const end = lines.indexOf("\n", tab);
    if (found === word) {
      const [is = "", ...rows] = lines.slice(tab + 1, end).split("\t");
      return { is, rows };
    }
    if (found < word) low = end + 1;
    else high = from;
  }
  return undefined;
}
