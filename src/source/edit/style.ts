import { lineEnd, lineStart } from "../lines.ts";
import { behindBlanks } from "../trivia.ts";

/** How a file is written, so that new text looks as if its author had written it. */

/** The line end of the file: that of its first line. */
export const eolOf = (text: string): string => /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";

/** The blanks at the beginning of the line that holds an offset. */
export const indentAt = (text: string, offset: number): string => /^[ \t]*/.exec(text.slice(lineStart(text, offset), offset))?.[0] ?? "";

/** One step of indentation: the first one that the file makes. */
export function indentUnit(text: string): string {
  const found = /\n([ \t]+)\S/.exec(text)?.[1] ?? "  ";
  return found.startsWith("\t") ? "\t" : found;
}

/** What comes before the text of a literal block (`|`): its indicators, and a comment behind them. */
const LITERAL = /\|[-+\d]*[ \t]*(?:#.*)?\r?\n\s*$/;
/** More characters than the head of a block and the comment behind it take. */
const LONGEST_HEAD = 400;

/** What stands before an offset, as far as the head of a block can reach. */
export const headBefore = (text: string, offset: number): string => text.slice(Math.max(0, offset - LONGEST_HEAD), offset);

/** True where a literal block of YAML begins with the character at an offset. */
export const isLiteralAt = (text: string, offset: number): boolean => LITERAL.test(headBefore(text, offset));

/** Takes the lines of a part away, unless something stands behind it: then the part alone. */
export function removeLines(text: string, begin: number, end: number): { readonly start: number; readonly end: number; readonly text: "" } {
  const stop = lineEnd(text, end);
  const rest = behindBlanks(text, end);
  if (rest !== stop) return { start: begin, end: rest, text: "" };
  const behind = /^\r?\n/.exec(text.slice(stop, stop + 2))?.[0].length ?? 0;
  const start = lineStart(text, begin);
  if (behind > 0) return { start, end: stop + behind, text: "" };
  return { start: start === 0 ? 0 : lineEnd(text, start - 1), end: stop, text: "" };
}
