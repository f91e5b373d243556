import { createScanner, type Node as JsoncNode, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import type { Json } from "./document.ts";
import type { SyntaxNode, SyntaxPart } from "./syntax.ts";

/** JSON and JSON with comments: values by `JSON.parse`; places, comments and tolerance by jsonc-parser. */

export interface TextError {
  readonly message: string;
  readonly offset: number;
}

const WORDS: Readonly<Record<string, string>> = {
  InvalidSymbol: "this is no JSON value (texts need double quotes)",
  InvalidNumberFormat: "this is no valid number",
  PropertyNameExpected: "a property name in double quotes is expected here",
  ValueExpected: "a value is expected here",
  ColonExpected: "a colon is expected here",
  CommaExpected: "a comma is expected here",
  CloseBraceExpected: "a closing brace } is expected here",
  CloseBracketExpected: "a closing bracket ] is expected here",
  EndOfFileExpected: "the file should end here",
  UnexpectedEndOfComment: "this comment is not closed",
  UnexpectedEndOfString: "this text is not closed; a double quote is expected",
  UnexpectedEndOfNumber: "this number is not complete",
  InvalidUnicode: "four hexadecimal digits are expected after \\u",
  InvalidEscapeCharacter: "this escape does not exist in JSON",
  InvalidCharacter: "this character is not allowed inside a text",
};

/** Reads a text that may be broken: what can be read, and what is wrong. Comments and trailing commas are not wrong. */
export function parseTolerantly(text: string): { readonly root: SyntaxNode | undefined; readonly errors: readonly TextError[] } {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true, disallowComments: false, allowEmptyContent: false });
  return {
    root: root && syntaxOf(root),
    errors: errors.map(({ error, offset }) => ({ message: WORDS[printParseErrorCode(error)] ?? "this is no valid JSON", offset })),
  };
}

function syntaxOf(node: JsoncNode): SyntaxNode {
  const start = node.offset;
  const end = node.offset + node.length;
  if (node.type === "array") {
    const parts = (node.children ?? []).map((child, index): SyntaxPart => {
      const item = syntaxOf(child);
      return { key: String(index), keyStart: item.start, keyEnd: item.start, node: item };
    });
    return { kind: "array", start, end, parts };
  }
  if (node.type === "object") {
    const parts = (node.children ?? []).flatMap((property): SyntaxPart[] => {
      const [key, value] = property.children ?? [];
      if (!key || !value) return [];
      return [{ key: String(key.value), keyStart: key.offset, keyEnd: key.offset + key.length, node: syntaxOf(value) }];
    });
    return { kind: "object", start, end, parts };
  }
  return { kind: "scalar", start, end, parts: [], ...(typeof node.value === "string" ? { text: node.value } : {}) };
}

/** The value of a tree; scalars are read from the text. The last of several members with one key wins, as in `JSON.parse`. */
export function jsonOf(node: SyntaxNode, text: string): Json {
  if (node.kind === "array") return node.parts.map((part) => jsonOf(part.node, text));
  // `fromEntries` defines members, so a key `__proto__` is an ordinary one.
  if (node.kind === "object") return Object.fromEntries(node.parts.map((part) => [part.key, jsonOf(part.node, text)]));
  if (node.text !== undefined) return node.text;
  const word = text.slice(node.start, node.end);
  if (word === "true" || word === "false") return word === "true";
  const number = Number(word);
  return word === "null" || Number.isNaN(number) ? null : number;
}

/** `SyntaxKind` of jsonc-parser, which exports it as types alone. */
const TOKEN = { lineComment: 12, blockComment: 13, end: 17 } as const;

/** Comments outside strings, delimiters included. */
export function commentsOf(text: string): readonly { readonly start: number; readonly end: number }[] {
  if (!text.includes("//") && !text.includes("/*")) return [];
  const found: { start: number; end: number }[] = [];
  const scanner = createScanner(text, false);
  for (let token: number = scanner.scan(); token !== TOKEN.end; token = scanner.scan())
    if (token === TOKEN.lineComment || token === TOKEN.blockComment)
      found.push({ start: scanner.getTokenOffset(), end: scanner.getTokenOffset() + scanner.getTokenLength() });
  return found;
}

/** A cheap test: false where no object of the text can have a key twice. Each member writes one colon; comments may write more. */
export const mayHaveDuplicates = (text: string, value: Json): boolean => colonsIn(text) > keysIn(value);

function colonsIn(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text.charCodeAt(i);
    if (char === COLON) count++;
    else if (char === QUOTE) for (i++; i < text.length && text.charCodeAt(i) !== QUOTE; i++) if (text.charCodeAt(i) === BACKSLASH) i++;
  }
  return count;
}

const [QUOTE, COLON, BACKSLASH] = [0x22, 0x3a, 0x5c];

function keysIn(value: Json): number {
  if (typeof value !== "object" || value === null) return 0;
  const members = Array.isArray(value) ? value : Object.values(value);
  let count = Array.isArray(value) ? 0 : members.length;
  for (const each of members) count += keysIn(each);
  return count;
}
