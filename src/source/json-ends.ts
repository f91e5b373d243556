import { BACKSLASH, CLOSE_BRACE, CLOSE_BRACKET, CR, LF, OPEN_BRACE, OPEN_BRACKET, QUOTE } from "./characters.ts";

/** Where strings and blocks of JSON end. */

/** The offset of the quote that closes a JSON string; the end of the text if none does. */
export function closingQuote(text: string, open: number): number {
  for (let i = open + 1; ; i++) {
    i = text.indexOf('"', i);
    if (i < 0) return text.length;
    let slashes = 0;
    while (text.charCodeAt(i - 1 - slashes) === BACKSLASH) slashes++;
    if (slashes % 2 === 0) return i;
  }
}

/** The same for a text that may be broken, in which a string ends with its line at the latest. */
export function stringEnd(text: string, open: number): number {
  for (let i = open + 1; i < text.length; i++) {
    const char = text.charCodeAt(i);
    if (char === QUOTE || char === LF || char === CR) return i;
    if (char === BACKSLASH) i++;
  }
  return text.length;
}

/**
 * The end of the object or list that begins at an offset; `undefined` if it does not end within so many characters, or if its brackets or strings
 * are wrong.
 */
export function closedAt(text: string, open: number, within: number): number | undefined {
  const closing: number[] = [];
  const end = Math.min(text.length, open + within);
  for (let i = open; i < end; i++) {
    const char = text.charCodeAt(i);
    if (char === QUOTE) {
      i = stringEnd(text, i);
      if (text.charCodeAt(i) !== QUOTE) return undefined;
    } else if (char === OPEN_BRACE) closing.push(CLOSE_BRACE);
    else if (char === OPEN_BRACKET) closing.push(CLOSE_BRACKET);
    else if (char === CLOSE_BRACE || char === CLOSE_BRACKET) {
      if (closing.pop() !== char) return undefined;
      if (closing.length === 0) return i + 1;
    }
  }
  return undefined;
}
