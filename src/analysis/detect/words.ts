import { LANGUAGES } from "./languages/index.ts";
import { KINDS } from "./lexicon.ts";
import { meantBy } from "./typos.ts";
import { type Vocabulary, vocabulary } from "./vocabulary.ts";

/** What a word may be in each language, in the order of `LANGUAGES`. */
export interface Word {
  /** Letters of kinds, `KINDS.plain` where a language does not know it. */
  readonly kinds: readonly string[];
  /** What was meant, per language, where the language does not know the word and it looks like one that asks. */
  readonly meant: readonly (string | undefined)[] | undefined;
}

const MOST = 50_000;
const known = new Map<string, Word>();
let made: readonly Vocabulary[] | undefined;

/** The vocabulary of a language, by its place in `LANGUAGES`. */
export const vocabularies = (): readonly Vocabulary[] => {
  made ??= LANGUAGES.map(({ lexicon, unspaced }) => vocabulary(lexicon, unspaced));
  return made;
};

/** Words come again and again, so each is looked up once. */
export function wordOf(text: string): Word {
  const found = known.get(text);
  if (found) return found;
  const word = lookUp(text);
  if (known.size >= MOST) known.clear();
  known.set(text, word);
  return word;
}

function lookUp(text: string): Word {
  const kinds = vocabularies().map(({ kindOf }) => kindOf(text));
  const meant = meantBy(
    text,
    kinds.map((kind) => kind === undefined),
    vocabularies().some(({ has }) => has(text)),
  );
  return { kinds: kinds.map((kind) => kind ?? KINDS.plain), meant };
}

/** English words for people and bots are understood in every language that puts blanks between words: "un live agent, por favor". */
const BORROWED: ReadonlySet<string> = new Set([KINDS.human, KINDS.role, KINDS.bot, KINDS.real]);

/** What a word is in a language; letters of kinds, more than one where words are written without blanks. */
export function kindIn(text: string, language: number): string {
  const { kinds } = wordOf(text);
  const kind = kinds[language] ?? KINDS.plain;
  const english = kinds[0] ?? KINDS.plain;
  const borrows = kind === KINDS.plain && BORROWED.has(english) && !LANGUAGES[language]?.unspaced;
  return borrows ? english : kind;
}
