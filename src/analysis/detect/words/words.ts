import { push, remember } from "../../../model/maps.ts";
import { LANGUAGES } from "../languages/index.ts";
import { WORDS } from "../precomputed.ts";
import { KINDS } from "./lexicon.ts";
import { slipOf } from "./speller.ts";
import { meantBy, nearTo } from "./typos.ts";
import { entryOf } from "./word-table.ts";

/** What a word may be in each language, in the order of `LANGUAGES`. */
export interface Word {
  /** Letters of kinds, `KINDS.plain` where a language does not know it; more than one where words are written without blanks. */
  readonly kinds: readonly string[];
  /** What was meant, per language, where the language does not know the word and it looks like one that asks. */
  readonly meant: readonly (string | undefined)[] | undefined;
  /** The languages that know it, or something that looks like it. */
  readonly knownIn: readonly number[];
  /** The languages, a bit each, that do not list it. */
  readonly unlisted: number;
  /** How the lexicons spell it, where they know it: `moechte` is `möchte`. */
  readonly spelling: string;
  /** Rows of words that it begins, by their languages, longer ones first: "get in touch". */
  readonly rows: ReadonlyMap<number, readonly Row[]>;
  /** The words that it may be a slip of, by language; `null` = none. Looked for when somebody asks. */
  readonly slips: (string | null | undefined)[];
}

/** A row of words, without its first. */
export interface Row {
  readonly rest: readonly string[];
  readonly letter: string;
}

const PEOPLE: ReadonlySet<string> = new Set([KINDS.human, KINDS.role]);

/** Whom a word may have meant that no language knows, where it stands in the place of a person: "parler à un consseiler". */
export function personNear(text: string, language: number): string | undefined {
  const { knownIn, unlisted } = wordOf(text);
  if (knownIn.length > 0 || unlisted !== ALL) return undefined;
  return nearTo(text, language).find((word) => PEOPLE.has(kindIn(word, language)));
}

/** Which word of a language a word may be a slip of that nobody knows, whatever kind of word that is. */
export function slipIn(text: string, language: number): string | undefined {
  const { slips, kinds, unlisted } = wordOf(text);
  const isUnknown = () => (unlisted & (1 << language)) !== 0 && kinds.every((letters) => letters === KINDS.plain);
  if (slips[language] === undefined) slips[language] = (isUnknown() && slipOf(text, language)) || null;
  return slips[language] ?? undefined;
}

const MOST = 50_000;
const known = new Map<string, Word>();

/** Words come again and again, so each is looked up once. */
export function wordOf(text: string): Word {
  const found = known.get(text);
  if (found) return found;
  const word = lookUp(text);
  if (known.size >= MOST) known.clear();
  known.set(text, word);
  return word;
}

/** What a word is in a language; letters of kinds, more than one where words are written without blanks. */
export const kindIn = (text: string, language: number): string => wordOf(text).kinds[language] ?? KINDS.plain;

/** The row of words of a language that begins at a place, if one does. */
export function rowAt(words: readonly string[], at: number, language: number): Row | undefined {
  const rows = wordOf(words[at] ?? "").rows.get(language);
  if (!rows) return undefined;
  const said: string[] = [];
  const spelled = (i: number) => (said[i] ??= wordOf(words[at + 1 + i] ?? "").spelling);
  return rows.find(({ rest }) => rest.every((word, i) => words[at + 1 + i] === word || spelled(i) === word));
}

/** English words for people and bots are understood in every language that puts blanks between words: "un live agent, por favor". */
const BORROWED: ReadonlySet<string> = new Set([KINDS.human, KINDS.role, KINDS.someone, KINDS.bot, KINDS.real]);
/** Whether a word may stand in a sentence of any language. */
export const isBorrowed = (text: string): boolean => BORROWED.has(kindIn(text, 0));
const NO_ROWS: Word["rows"] = new Map();
const ALL = (1 << LANGUAGES.length) - 1;
const DIGRAPH = /([aou])e/g;
/** What Arabic writes together with the next word: and, so, with, to, on, the. */
const ATTACHED = /^(?:[وف]?(?:بال|فال|عال|لل|ال|[بل])|[وف])(?=[\u0600-\u06ff]{3})/;

function lookUp(text: string): Word {
  const entry = entryOf(WORDS.lines, text);
  const short = text.replace(DIGRAPH, "$1").replace(ATTACHED, "");
  const shortened = short === text ? undefined : entryOf(WORDS.lines, short);
  const { is, rows } = entry ?? shortened ?? { is: "", rows: [] };
  const spelled: (string | undefined)[] = [];
  spell(text, entry?.is ?? "", spelled);
  if (short !== text) spell(short, shortened?.is ?? "", spelled);
  for (const [language, { unspaced }] of LANGUAGES.entries()) if (unspaced?.test(text)) spelled[language] = segmented(text, language);
  const english = spelled[0] ?? KINDS.plain;
  const borrowed = BORROWED.has(english) ? english : undefined;
  const said = LANGUAGES.map(({ unspaced }, language) => spelled[language] ?? (unspaced ? undefined : borrowed));
  const kinds = said.map((letters) => letters ?? KINDS.plain);
  const meant = meantBy(
    text,
    said.map((letters) => letters === undefined),
    is !== "",
  );
  const isKnown = (language: number) => kinds[language] !== KINDS.plain || meant?.[language] !== undefined;
  const knownIn = [...LANGUAGES.keys()].filter(isKnown);
  const unlisted = spelled.length === 0 ? ALL : LANGUAGES.reduce((set, _, at) => (spelled[at] === undefined ? set | (1 << at) : set), 0);
  return {
    kinds,
    meant,
    knownIn,
    unlisted,
    spelling: entry || !shortened ? text : short,
    rows: rows.length === 0 ? NO_ROWS : rowsByLanguage(rows),
    slips: [],
  };
}

function rowsByLanguage(rows: readonly string[]): Word["rows"] {
  const found = new Map<number, Row[]>();
  for (const row of rows) push(found, placeOf(row, 0), { letter: row.charAt(1), rest: row.slice(2).split(" ") });
  return found;
}

const placeOf = (is: string, at: number): number => Number.parseInt(is.charAt(at), 36);

/** Beginnings and endings are no shorter than that. */
const SHORTEST = 3;
let parts: { readonly beginnings: ReadonlyMap<string, string>; readonly endings: ReadonlyMap<string, string> } | undefined;

/** Sets what a word is in the languages that have not said it yet: a word of its own counts first, then the longest beginning, then ending. */
function spell(word: string, is: string, spelled: (string | undefined)[]): void {
  const add = (said: string | undefined) => {
    if (said !== undefined) for (let at = 0; at < said.length; at += 2) spelled[placeOf(said, at)] ??= said.charAt(at + 1);
  };
  parts ??= { beginnings: mapOf(WORDS.beginnings), endings: mapOf(WORDS.endings) };
  add(is);
  for (let length = word.length; length >= SHORTEST; length--) add(parts.beginnings.get(word.slice(0, length)));
  for (let from = 1; from <= word.length - SHORTEST; from++) add(parts.endings.get(word.slice(from)));
}

function mapOf(pairs: string): ReadonlyMap<string, string> {
  const words = pairs.split(" ");
  const found = new Map<string, string>();
  for (let at = 0; at < words.length; at += 2) found.set(words[at] ?? "", words[at + 1] ?? "");
  return found;
}

const LONGEST = 12;
const unspacedWords = new Map<number, ReadonlyMap<string, string>>();

/** A text without blanks, cut into the longest words that are known. */
function segmented(text: string, language: number): string {
  const words = remember(unspacedWords, language, () => {
    const list = (WORDS.unspaced[language.toString(36)] ?? "").split(" ");
    return new Map(list.map((each) => [each.slice(1), each.charAt(0)]));
  });
  let letters = "";
  for (let at = 0; at < text.length; ) {
    let length = Math.min(LONGEST, text.length - at);
    while (length > 0 && !words.has(text.slice(at, at + length))) length--;
    letters += words.get(text.slice(at, at + length)) ?? KINDS.plain;
    at += Math.max(1, length);
  }
  return letters;
}
