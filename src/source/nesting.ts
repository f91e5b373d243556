import { CLOSE_BRACE, CLOSE_BRACKET, OPEN_BRACE, OPEN_BRACKET, QUOTE } from "./characters.ts";
import { closingQuote, stringEnd } from "./json-ends.ts";
import { LIMITS } from "./limits.ts";

/** Where a text is nested deeper than a parser should follow it; -1 where it nowhere is. */

/** The offset at which brackets outside strings nest deeper than the limit; -1 where they never do. For texts that `JSON.parse` takes. */
export function tooDeepAt(text: string, limit: number = LIMITS.depth): number {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text.charCodeAt(i);
    if (char === QUOTE) i = closingQuote(text, i);
    else if (char === OPEN_BRACE || char === OPEN_BRACKET) {
      if (++depth > limit) return i;
    } else if (char === CLOSE_BRACE || char === CLOSE_BRACKET) depth--;
  }
  return -1;
}

/**
 * The same for JSON with comments and for broken texts, where a tolerant parser may nest deeper than a text that closes all it opens: a
 * string ends with its line, and a bracket closes nothing but its like.
 */
export function brokenTooDeepAt(text: string, limit: number = LIMITS.depth): number {
  const nesting = new Nesting(limit);
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? "";
    if (char === '"') i = stringEnd(text, i);
    else if (char === "/" && text[i + 1] === "/") i = find(text, /[\r\n]/g, i);
    else if (char === "/" && text[i + 1] === "*") i = find(text, /\*\//g, i + 2) + 1;
    else if (isBracket(char) && nesting.isTooDeep(char)) return i;
  }
  return -1;
}

function find(text: string, what: RegExp, from: number): number {
  what.lastIndex = from;
  return what.exec(text)?.index ?? text.length;
}

/** The same for YAML, by its indentation, list marks and brackets, those inside texts included: for broken files only. */
export function yamlTooDeepAt(text: string, limit: number = LIMITS.depth): number {
  const columns: number[] = [];
  for (const match of text.matchAll(/^([ \t]*)((?:[-?:][ \t]+)*)(?=[^\s#])/gm)) {
    const [, indent = "", marks = ""] = match;
    while ((columns.at(-1) ?? -1) >= indent.length) columns.pop();
    columns.push(indent.length);
    for (let i = 1; i < marks.length; i++) if (/[-?:]/.test(marks[i - 1] ?? "")) columns.push(indent.length + i);
    if (columns.length > limit) return match.index;
  }
  const nesting = new Nesting(limit);
  for (let i = 0; i < text.length; i++) if (isBracket(text[i]) && nesting.isTooDeep(text[i] ?? "")) return i;
  return -1;
}

const isBracket = (char: string | undefined): boolean => char === "{" || char === "}" || char === "[" || char === "]";

/** Brackets that are open. */
class Nesting {
  private readonly open: string[] = [];
  private readonly limit: number;

  constructor(limit: number) {
    this.limit = limit;
  }

  isTooDeep(bracket: string): boolean {
    if (bracket === "{" || bracket === "[") this.open.push(bracket === "{" ? "}" : "]");
    else if (this.open.at(-1) === bracket) this.open.pop();
    return this.open.length > this.limit;
  }
}
