import type { Gate } from "../journey.ts";

/**
 * What a language contributes. All words are folded (see `fold.ts`): lower case, no accents, no punctuation, no apostrophes. Lists may use
 * regular expressions; each entry matches whole words. `PERSON` in an entry stands for `person` and `desk`, `BOT` for `bot`.
 */
export interface Language {
  readonly tag: string;
  /** Beginnings of words (a regular expression): a text without any of them asks for nobody in this language. */
  readonly roots: string;
  /** Somebody to talk to. */
  readonly person: readonly string[];
  /** People or desks that are only meant where somebody asks to talk to them: "support", "the team". */
  readonly desk: readonly string[];
  /** What people do not want to talk to. */
  readonly bot: readonly string[];
  /** Words of wanting contact: "speak to", "connect me with". */
  readonly contact: readonly string[];
  /** Words of wanting: "I want", "give me", "is there". */
  readonly want: readonly string[];
  /** The people of whom wanting them is asking for them; absent = all of `person`. */
  readonly wanted?: readonly string[];
  /** Words that begin a topic: "talk about an agent" asks for nobody. */
  readonly topic: readonly string[];
  /** Words that people mistype. */
  readonly typos: readonly string[];
  /** Parts of sentences that refuse the bot: "I don't want to talk to a robot". What they say "not" to is no person. */
  readonly refusals: readonly string[];
  /** Parts of sentences that ask for a person wherever they stand: "can a human help me", "transfer me". */
  readonly phrases: readonly string[];
  /** Texts that ask for a person by themselves, politeness left out. */
  readonly direct: readonly string[];
  /** Words that a name made for people or machines may consist of: `escalate`, `handoff`. */
  readonly name: readonly string[];
  /** Words that may stand around without changing anything: please, now, just. */
  readonly filler: readonly string[];
  /** False friends: a text with one of these asks for something else. */
  readonly other: readonly string[];
  /** True where the person may stand before the verb: "mit einem Mitarbeiter sprechen". */
  readonly personFirst?: boolean;
  /** True for scripts that put no blanks between words. */
  readonly unspaced?: boolean;
  /** Announcements of a person, as whole phrases. */
  readonly promise: readonly string[];
  /** Words that take an announcement back: not, cannot, shall I. */
  readonly noPromise: readonly string[];
  /** Cancel, back, start over. */
  readonly cancel: readonly string[];
  readonly no: readonly string[];
  /** Words of conditions: what they say when they are true. */
  readonly gates: readonly { readonly words: readonly string[]; readonly gate: Gate; readonly when: boolean }[];
}
