import { lineEnd } from "./lines.ts";

/** Texts, comments and expressions of Terraform's language. Source: "Syntax", "Expressions", "Strings and Templates", Terraform language. */

/** A text, and the offset behind it. */
export interface Written {
  readonly text: string;
  readonly end: number;
  /** What should have ended the text; absent if that is there. */
  readonly missing?: string;
}

const PLAIN = /[^"\\$%\n]+/y;
const ESCAPE = /\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|[\s\S])/y;
const ESCAPED: Readonly<Record<string, string>> = { "\\n": "\n", "\\r": "\r", "\\t": "\t" };
const LAST_CODE_POINT = 0x10ffff;

/** The text in double quotes at an offset; what is filled in stays `${…}`. It ends with its line at the latest, unless something is filled in. */
export function quotedAt(source: string, start: number): Written {
  let text = "";
  let at = start + 1;
  while (at < source.length && source[at] !== "\n") {
    if (source[at] === '"') return { text, end: at + 1 };
    const escaped = matchAt(ESCAPE, source, at);
    const raw = escaped?.[0] ?? matchAt(PLAIN, source, at)?.[0] ?? templateAt(source, at);
    text += escaped ? meantBy(escaped) : raw;
    at += raw.length;
  }
  return { text, end: Math.min(at, source.length), missing: "a closing quote" };
}

function meantBy([written, short, long]: RegExpExecArray): string {
  const code = short ?? long;
  if (code === undefined) return ESCAPED[written] ?? written.slice(1);
  return String.fromCodePoint(Math.min(Number.parseInt(code, 16), LAST_CODE_POINT));
}

/** What a template fills in at an offset, `${…}` or `%{…}`; the character itself where nothing is (`$${` is no template). */
function templateAt(source: string, at: number): string {
  const isTemplate = source[at + 1] === "{" && source[at - 1] !== source[at];
  return source.slice(at, isTemplate ? endOfExpression(source, at + 2, "").end + 1 : at + 1);
}

const HEREDOC = /<<(-?)([\p{L}_][\p{L}\d_-]*)[ \t]*\r?\n/uy;

/** The text between `<<NAME` and a line with that name; `<<-` takes away the indentation that all lines share. `undefined` if none begins here. */
function heredocAt(source: string, start: number): Written | undefined {
  const [head, outdents, name] = matchAt(HEREDOC, source, start) ?? [];
  if (head === undefined) return undefined;
  const lines: string[] = [];
  const text = () => (outdents ? outdented(lines) : lines).map((each) => `${each}\n`).join("");
  for (let at = start + head.length; at < source.length; ) {
    const end = lineEnd(source, at);
    const line = source.slice(at, end);
    if (line.trim() === name) return { text: text(), end };
    lines.push(line);
    at = source.startsWith("\r", end) ? end + 2 : end + 1;
  }
  return { text: text(), end: source.length, missing: `a line with ${name}` };
}

function outdented(lines: readonly string[]): readonly string[] {
  const shared = Math.min(...lines.flatMap((line) => (line.trim() === "" ? [] : [line.search(/\S/)])));
  return lines.map((line) => line.slice(shared));
}

/** The end of the comment at an offset (`#`, `//`, or a block); the offset itself if there is none. */
export function behindComment(source: string, at: number): number {
  if (source[at] === "#" || source.startsWith("//", at)) return lineEnd(source, at);
  if (!source.startsWith("/*", at)) return at;
  const end = source.indexOf("*/", at + 2);
  return end < 0 ? source.length : end + 2;
}

/**
 * The end of an expression: the bracket that closes what is around it, one of the characters that end it, or the end of the source.
 * @param ends those of comma and line break that end it
 * @returns with the end, whether one of its own brackets is not closed
 */
export function endOfExpression(source: string, start: number, ends: string): { readonly end: number; readonly isOpen: boolean } {
  let depth = 0;
  for (let at = start; at < source.length; at++) {
    const char = source[at] ?? "";
    if (depth === 0 && (ends.includes(char) || CLOSING.includes(char))) return { end: at, isOpen: false };
    if (OPENING.includes(char)) depth++;
    else if (CLOSING.includes(char)) depth--;
    else at = Math.max(at, behindText(source, at) - 1);
  }
  return { end: source.length, isOpen: depth > 0 };
}

const OPENING = "([{";
const CLOSING = ")]}";

/** The end of the text or comment at an offset; the offset itself if there is none. */
const behindText = (source: string, at: number): number => textAt(source, at)?.end ?? behindComment(source, at);

/** The text at an offset, in quotes or of several lines; `undefined` if none begins there. */
export const textAt = (source: string, at: number): Written | undefined =>
  source[at] === '"' ? quotedAt(source, at) : source[at] === "<" ? heredocAt(source, at) : undefined;

/** The match of a sticky pattern at an offset. */
export function matchAt(pattern: RegExp, source: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset;
  return pattern.exec(source);
}
