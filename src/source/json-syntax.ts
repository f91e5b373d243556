import { BLANK, CLOSE_BRACE, CLOSE_BRACKET, COLON, COMMA, OPEN_BRACE, OPEN_BRACKET, QUOTE } from "./characters.ts";
import type { Json } from "./document.ts";
import { closingQuote } from "./json-ends.ts";
import type { SyntaxNode, SyntaxPart } from "./syntax.ts";

/**
 * The places of values in a text, or a part of one, that `JSON.parse` accepts. The parts of an object or a list are looked up on access, so that
 * finding one place in a long file costs little more than skipping what is before it. `end` = where the value ends, if that is known.
 */
export function jsonSyntax(text: string, from = 0, end?: number): SyntaxNode {
  return new JsonNode(text, pastBlanks(text, from), end);
}

class JsonNode implements SyntaxNode {
  readonly kind: SyntaxNode["kind"];
  readonly start: number;
  readonly end: number;
  private readonly source: string;
  private known: readonly SyntaxPart[] | undefined;

  constructor(source: string, start: number, end?: number) {
    const first = source.charCodeAt(start);
    this.source = source;
    this.kind = first === OPEN_BRACE ? "object" : first === OPEN_BRACKET ? "array" : "scalar";
    this.start = start;
    this.end = end ?? (this.kind === "scalar" ? endOfScalar(source, start) : endOfBlock(source, start));
  }

  get parts(): readonly SyntaxPart[] {
    this.known ??=
      this.kind === "object" ? membersOf(this.source, this.start) : this.kind === "array" ? itemsOf(this.source, this.start) : NONE;
    return this.known;
  }

  get text(): string | undefined {
    return this.source.charCodeAt(this.start) === QUOTE ? textOf(this.source, this.start, this.end) : undefined;
  }
}

const NONE: readonly SyntaxPart[] = [];

function membersOf(source: string, open: number): readonly SyntaxPart[] {
  const parts: SyntaxPart[] = [];
  for (let at = pastBlanks(source, open + 1); source.charCodeAt(at) !== CLOSE_BRACE; ) {
    const keyStart = at;
    const keyEnd = closingQuote(source, at) + 1;
    const colon = pastBlanks(source, keyEnd);
    const node = new JsonNode(source, pastBlanks(source, colon + 1));
    parts.push({ key: textOf(source, keyStart, keyEnd), keyStart, keyEnd, node });
    at = pastComma(source, node.end);
  }
  return parts;
}

function itemsOf(source: string, open: number): readonly SyntaxPart[] {
  const parts: SyntaxPart[] = [];
  for (let at = pastBlanks(source, open + 1); source.charCodeAt(at) !== CLOSE_BRACKET; ) {
    const node = new JsonNode(source, at);
    parts.push({ key: String(parts.length), keyStart: at, keyEnd: at, node });
    at = pastComma(source, node.end);
  }
  return parts;
}

function textOf(source: string, start: number, end: number): string {
  const inside = source.slice(start + 1, end - 1);
  return inside.includes("\\") ? (JSON.parse(source.slice(start, end)) as string) : inside;
}

/**
 * True if some object in a text that `JSON.parse` accepts has a key twice. Only the last of them is in the value, which then has fewer members
 * than the text has keys.
 */
export const repeatsKeys = (text: string, value: Json): boolean => keysIn(text) > membersIn(value);

function keysIn(source: string): number {
  let keys = 0;
  for (let at = source.indexOf('"'); at >= 0; at = source.indexOf('"', at)) {
    at = closingQuote(source, at) + 1;
    if (source.charCodeAt(pastBlanks(source, at)) === COLON) keys++;
  }
  return keys;
}

function membersIn(value: Json): number {
  if (typeof value !== "object" || value === null) return 0;
  const held = Object.values(value);
  let members = Array.isArray(value) ? 0 : held.length;
  for (const each of held) members += membersIn(each);
  return members;
}

const endOfScalar = (source: string, start: number): number => {
  if (source.charCodeAt(start) === QUOTE) return closingQuote(source, start) + 1;
  let at = start;
  while (at < source.length && isOfWord(source.charCodeAt(at))) at++;
  return at;
};

/** True of a character of a number, `true`, `false` or `null`: no blank, comma or bracket. */
const isOfWord = (char: number): boolean => char > BLANK && char !== COMMA && char !== CLOSE_BRACE && char !== CLOSE_BRACKET;

function endOfBlock(source: string, open: number): number {
  let depth = 0;
  for (let at = open; at < source.length; at++) {
    const char = source.charCodeAt(at);
    if (char === QUOTE) at = closingQuote(source, at);
    else if (char === OPEN_BRACE || char === OPEN_BRACKET) depth++;
    else if ((char === CLOSE_BRACE || char === CLOSE_BRACKET) && --depth === 0) return at + 1;
  }
  return source.length;
}

function pastBlanks(source: string, from: number): number {
  let at = from;
  while (source.charCodeAt(at) <= BLANK) at++;
  return at;
}

function pastComma(source: string, from: number): number {
  const at = pastBlanks(source, from);
  return source.charCodeAt(at) === COMMA ? pastBlanks(source, at + 1) : at;
}
