import type { Place } from "./model.ts";

/** What a bot understands: its intents and their training phrases. */

/** A declared intent of a bot. */
export interface Intent {
  readonly name: string;
  readonly at: Place;
  readonly phrases: readonly Phrase[];
  /** The name for people if `name` is generated (the title of a Watson action); detection reads both. */
  readonly title?: string;
  /** A description that routes (CALM flows, Copilot's model descriptions); detection reads it like a phrase. */
  readonly description?: string;
  /** True of the platform's own intents (fallback, welcome …), whose names never make them requests. */
  readonly builtin?: boolean;
  /**
   * The intents after which alone this one is understood (a follow-up intent). If all of them ask for a person, it is part of their requests
   * and not a request itself.
   */
  readonly continues?: readonly string[];
  /**
   * Where its words are understood, if not everywhere in the bot (pages of Dialogflow CX, input contexts of Dialogflow ES, dialogs of
   * Composer). Intents without a common scope may share phrases, as it is always clear which one is meant. A scope within another one,
   * written `outer\ninner`, is asked first.
   */
  readonly scopes?: readonly string[];
  /** True if the platform can start a handler that no flow file shows, so that a missing handler is no fault. */
  readonly handledElsewhere?: boolean;
  /** What switches the intent off, as its file writes it (`priority -1`): its phrases are not heard, whatever its handlers do. */
  readonly off?: string;
  /** Its languages, on platforms that declare intents per language; absent = all languages of the bot. */
  readonly languages?: readonly string[];
}

/** A text that customers may say, or that a bot says. */
export interface Phrase {
  readonly text: string;
  readonly at: Place;
  /** The message, if this text is only one of its variants, or a part of it. */
  readonly message?: Place;
  readonly language?: string;
  /** The one scope of `Intent.scopes` in which it is understood, if the scopes of the intent have different phrases. */
  readonly scope?: string;
}
