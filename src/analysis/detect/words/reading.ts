import { fold } from "../fold.ts";
import { LANGUAGES } from "../languages/index.ts";
import { KINDS, MARKS } from "./lexicon.ts";
import { isBorrowed, kindIn, rowAt, slipIn, wordOf } from "./words.ts";

/** A text as words, by its clauses. */
export type Clauses = readonly (readonly string[])[];

/** A full stop behind a title ends nothing: "Dr. Weber". */
const CLAUSE_END = /(?<!\b(?:dr|mr|mrs|ms|hr|fr|sr|sra|m|mme|prof)(?=\.))[,.;:!?…]+(?=\s|$)|[、，。！？；：¿¡،؛؟।\n]+|\s[-–—/|]+\s/i;

export const clausesOf = (text: string): Clauses =>
  text
    .split(CLAUSE_END)
    .map(fold)
    .filter((clause) => clause !== "")
    .map((clause) => clause.split(" "));

/**
 * What a language reads in a text, a letter for each word, mistyped words as they were meant. A name may be half English, and words that nobody
 * knows may be names: it is also read as it stands, and with English words for those that the language does not know: `talk_to_berater`.
 */
export function readings(said: Clauses, language: number, isName: boolean): readonly string[] {
  const clauses = commandsApart(said, LANGUAGES[language]?.commands);
  const meant = asMeant(clauses, language);
  if (!isName) return [read(meant, language)];
  const all = [read(clauses, language)];
  if (language !== ENGLISH) all.push(read(clauses, language, true));
  return meant === clauses ? all : [...all, read(meant, language)];
}

function commandsApart(clauses: Clauses, commands: RegExp | undefined): Clauses {
  if (!commands) return clauses;
  return clauses.flatMap((words) => {
    const clause = words.join(" ");
    const at = commands.exec(clause)?.index;
    return at === undefined ? [words] : [clause.slice(0, at - 1).split(" "), clause.slice(at).split(" ")];
  });
}

function asMeant(clauses: Clauses, language: number): Clauses {
  // Where no word is the language's own, none is a mistyped one of it; English words for people stand in all languages.
  const isOwn = (word: string) => (wordOf(word).unlisted & (1 << language)) === 0 && !isBorrowed(word);
  const isSpoken = clauses.some((words) => words.some(isOwn));
  const meant = (word: string) => wordOf(word).meant?.[language] ?? (isSpoken ? slipIn(word, language) : undefined);
  if (!clauses.some((words) => words.some((word) => meant(word) !== undefined))) return clauses;
  // Words in a known row are none that anybody mistyped.
  return clauses.map((words) =>
    readClause(words, language).flatMap(({ from, to }) =>
      words.slice(from, to).map((word) => (to - from > 1 ? word : (meant(word) ?? word))),
    ),
  );
}

const ENGLISH = LANGUAGES.findIndex(({ tag }) => tag === "en");

const read = (clauses: Clauses, language: number, isHalfEnglish = false): string =>
  clauses
    .map((words) =>
      readClause(words, language)
        .map(({ from, letters }) => (isHalfEnglish && letters === KINDS.plain ? borrowed(words[from] ?? "", language) : letters))
        .join(""),
    )
    .join(MARKS.pause);

const borrowed = (word: string, language: number): string => kindIn(word, wordOf(word).unlisted & (1 << language) ? ENGLISH : language);

/** Of some languages those that know most of a text's words. */
export function spoken(clauses: Clauses, languages: readonly number[]): readonly number[] {
  if (languages.length === 0) return languages;
  const every = countKnown(clauses);
  const roughly = languages.map((language) => every[language] ?? 0);
  // A language that knows far more of a text, or all of it, says what it is, and it says nothing of people.
  const most = Math.max(...every);
  const asking = Math.max(...roughly);
  const all = clauses.reduce((sum, words) => sum + words.length, 0);
  const isOther = (known: number) => most - known >= FAR || (known < most && most === all);
  const inRows = (language: number) => clauses.reduce((sum, words) => sum + knownOf(words, language), 0);
  // Where words are several syllables, each written apart, a language knows few of them by themselves.
  if (isOther(asking) && isOther(Math.max(...languages.map(inRows)))) return [];
  if (languages.length < 2) return languages;
  // Reading rows costs more than looking words up: only languages that come near are read.
  const near = asking - NEAR;
  const known = languages.map((language, at) => ((roughly[at] ?? 0) < near ? 0 : inRows(language)));
  const best = Math.max(...known);
  return languages.filter((_, at) => known[at] === best);
}

/** So many words may be known as parts of rows alone. */
const NEAR = 3;
const FAR = 2;

/** How many words of a text each language knows by themselves. */
function countKnown(clauses: Clauses): readonly number[] {
  const counts = LANGUAGES.map(() => 0);
  for (const words of clauses)
    for (const word of words) for (const language of wordOf(word).knownIn) counts[language] = (counts[language] ?? 0) + 1;
  return counts;
}

/** How many words of a clause a language knows; what looks like one of its words counts for half. */
function knownOf(words: readonly string[], language: number): number {
  const known = readClause(words, language).reduce((sum, { from, to, letters }) => sum + (letters === KINDS.plain ? 0 : to - from), 0);
  return known + words.filter((word) => wordOf(word).meant?.[language] !== undefined).length / 2;
}

/** A word or a row of words, and what it is. */
export interface Read {
  readonly from: number;
  readonly to: number;
  readonly letters: string;
}

export function readClause(words: readonly string[], language: number): readonly Read[] {
  const found: Read[] = [];
  for (let at = 0; at < words.length; ) {
    const row = rowAt(words, at, language);
    const to = at + 1 + (row?.rest.length ?? 0);
    found.push({ from: at, to, letters: row?.letter ?? kindIn(words[at] ?? "", language) });
    at = to;
  }
  return found;
}
