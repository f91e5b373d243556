import type { Gate } from "../journey.ts";

/**
 * Beginnings of words, apart by blanks; `us$` is a whole word. A text that asks for a person in this language has one of `people` and one of
 * `acts`, or one of `alone`; in few words it needs no act. They only save time: a text that has them is looked at.
 */
export interface Roots {
  /** People, desks, and bots that are refused. */
  readonly people: string;
  /** Wanting, contacting, helping, announcing; whatever may stand around a request. */
  readonly acts: string;
  readonly alone: string;
  /** Opening hours, staffing, errors. */
  readonly gates: string;
}

/**
 * What a language contributes. All words are folded (see `fold.ts`): lower case, no accents, no punctuation, no apostrophes. Lists may use
 * regular expressions; each entry matches whole words. `BOT` in an entry stands for `bot`; `PERSON` in `phrases`, `direct`, `other` and
 * `promise` stands for `person` and `desk`, once in an entry.
 */
export interface Language {
  readonly tag: string;
  readonly roots: Roots;
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
  /** Words of politeness and emphasis that may stand anywhere and change nothing; they are left out before anything else is looked for. */
  readonly particles: readonly string[];
  /** False friends: a text with one of these asks for something else. */
  readonly other: readonly string[];
  /** True where the person may stand before the verb: "mit einem Mitarbeiter sprechen". */
  readonly personFirst?: boolean;
  /** The letters of a script that puts no blanks between words; any text in it may ask. */
  readonly unspaced?: RegExp;
  /** Announcements of a person, as whole phrases. */
  readonly promise: readonly string[];
  /** Words that take an announcement back: not, cannot, shall I. */
  readonly noPromise: readonly string[];
  /** Words of conditions: what they say when they are true. */
  readonly gates: readonly { readonly words: readonly string[]; readonly gate: Gate; readonly when: boolean }[];
}
