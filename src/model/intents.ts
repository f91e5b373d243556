import type { Place } from "./model.ts";

/** What a bot understands: intents and the phrases that teach them. */

/** A declared intent of a bot. */
export interface Intent {
  readonly name: string;
  readonly at: Place;
  readonly phrases: readonly Phrase[];
  /** A name meant for people where `name` is generated (Watson action title); detection reads both. */
  readonly title?: string;
  /** A description that routes (CALM flows, Copilot model descriptions); detection reads it as one more phrase-like text. */
  readonly description?: string;
  /** True for the platform's own fallback, welcome and built-in intents: never a request by its name. */
  readonly builtin?: boolean;
  /**
   * The intents behind which alone this one is understood (follow-up intents): where each of them asks for a person, it is a part of their
   * requests and none of its own.
   */
  readonly continues?: readonly string[];
  /**
   * Where its words are understood, if not everywhere in the bot (the pages of Dialogflow CX, the input contexts of Dialogflow ES, the
   * dialogs of Composer). Intents that have no scope in common may share phrases: which one is understood is no matter of chance. A scope
   * that lies within another (`outer`, line end, `inner`) is asked before it.
   */
  readonly scopes?: readonly string[];
  /** True where the platform can start the intent's handler without any entry in the flow files (so that no handler is no fault). */
  readonly handledElsewhere?: boolean;
  /** What switches the intent off, in the words of its file (`priority -1`): nobody hears its phrases, whatever its handlers do. */
  readonly off?: string;
  /** The languages in which it is declared, where a platform declares intents per language; absent = all of its bot. */
  readonly languages?: readonly string[];
}

/** What a customer may say, or what a bot says. */
export interface Phrase {
  readonly text: string;
  readonly at: Place;
  /** The message that says it, where the text is but one of its variants. */
  readonly message?: Place;
  readonly language?: string;
  /** The one scope in which it is understood, where its intent has several and not all its phrases in each (`Intent.scopes`). */
  readonly scope?: string;
}
