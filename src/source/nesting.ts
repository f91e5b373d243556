import { CLOSE_BRACE, CLOSE_BRACKET, OPEN_BRACE, OPEN_BRACKET, QUOTE } from "./characters.ts";
import { closingQuote, stringEnd } from "./json-ends.ts";
import { LIMITS } from "./limits.ts";

/** Where a text is nested deeper than `LIMITS.depth` levels, found before any parser has to follow it. */

/** The offset at which brackets outside strings nest too deep; -1 if they never do. For texts that `JSON.parse` accepts. */
export function tooDeepAt(text: string): number {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text.charCodeAt(i);
    if (char === QUOTE) i = closingQuote(text, i);
    else if (char === OPEN_BRACE || char === OPEN_BRACKET) {
      if (++depth > LIMITS.depth) return i;
    } else if (char === CLOSE_BRACE || char === CLOSE_BRACKET) depth--;
  }
  return -1;
}

/**
 * The same for JSON with comments and for broken texts, which a tolerant parser may follow deeper: a string ends with its line, and a bracket
 * closes only its counterpart.
 */
export function brokenTooDeepAt(text: string): number {
  const nesting = new Nesting();
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

/** The same for broken YAML: indentation, list marks and brackets count, even inside texts. */
export function yamlTooDeepAt(text: string): number {
  const columns: number[] = [];
  for (const match of text.matchAll(/^([ \t]*)((?:[-?:][ \t]+)*)(?=[^\s#])/gm)) {
    const [, indent = "", marks = ""] = match;
    while ((columns.at(-1) ?? -1) >= indent.length) columns.pop();
    columns.push(indent.length);
    for (let i = 1; i < marks.length; i++) if (/[-?:]/.test(marks[i - 1] ?? "")) columns.push(indent.length + i);
    if (columns.length > LIMITS.depth) return match.index;
  }
  return bracketsTooDeepAt(text);
}

/** The same for texts in which every bracket may nest, those inside texts, too. */
export function bracketsTooDeepAt(text: string): number {
  const nesting = new Nesting();
  for (let i = 0; i < text.length; i++) if (isBracket(text[i]) && nesting.isTooDeep(text[i] ?? "")) return i;
  return -1;
}

const isBracket = (char: string | undefined): boolean => char === "{" || char === "}" || char === "[" || char === "]";

/** The brackets that are open, by what closes them. */
class Nesting {
  private readonly open: string[] = [];

  isTooDeep(bracket: string): boolean {
    if (bracket === "{" || bracket === "[") this.open.push(bracket === "{" ? "}" : "]");
    else if (this.open.at(-1) === bracket) this.open.pop();
    return this.open.length > LIMITS.depth;
  }
}
