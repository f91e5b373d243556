import type { Phrase } from "../model/model.ts";

/** The beginning of an expression, a template or markup, which is only filled in when the bot talks. */
const COMPUTED = /[{<$[]/;

/** True if the file holds every word of what is said: a prompt or a computed text may say anything. */
export const canBeRead = (texts: readonly Phrase[] = []): boolean =>
  texts.length > 0 && texts.every(({ text }) => !COMPUTED.test(text) && text.trim() !== "");
