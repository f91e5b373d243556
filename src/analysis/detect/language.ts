import type { Gate } from "../journey.ts";

/**
 * What a language contributes besides its lexicon (`words/lexicons`). All words are folded (see `fold.ts`): lower case, no accents, no
 * punctuation, no apostrophes. Lists of promises and gates may use regular expressions; each entry matches whole words, and `PERSON` in
 * `promise` stands for whom the lexicon knows as somebody, once in an entry.
 */
export interface Language {
  readonly tag: string;
  /** The letters of a script that puts no blanks between words. */
  readonly unspaced?: RegExp;
  /** Whether what is done with somebody stands behind the one it is done with, as it also does where words are `unspaced`. */
  readonly verbLast?: boolean;
  /**
   * Commands to the bot that nothing in front of them denies, as the language denies them in another form: "no basta pásame con alguien", but
   * "no me pases con nadie". They begin a sentence of their own, though nobody puts a comma before them.
   */
  readonly commands?: RegExp;
  /** Words of asking that people mistype, apart by blanks. */
  readonly typos: string;
  /** Words that on menus and as names are labels of something else, though they name people in sentences or look like one that does. */
  readonly lone?: string;
  /** Announcements of a person, as whole phrases. */
  readonly promise: readonly string[];
  /** Words that take an announcement back: not, cannot, shall I. */
  readonly noPromise: readonly string[];
  /** Beginnings of words of which a condition of `gates` has one, apart by blanks; `in$` is a whole word. They only save time. */
  readonly gateRoots: string;
  /** Words of conditions: what they say when they are true. */
  readonly gates: readonly { readonly words: readonly string[]; readonly gate: Gate; readonly when: boolean }[];
}
