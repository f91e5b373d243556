import type { Position, Range } from "./document.ts";

/** The beginning of a file, and the place of whatever is about a whole file or has no place in it. */
export const START: Position = { line: 1, column: 1, offset: 0 };
export const AT_START: Range = { start: START, end: START };

/** Turns offsets into positions; finds the beginnings of lines on the first call. */
export function positionsOf(text: string): (offset: number) => Position {
  let starts: readonly number[] | undefined;
  return (offset) => {
    starts ??= lineStarts(text);
    const at = Math.max(0, Math.min(offset, text.length));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: at - (starts[low] ?? 0) + 1, offset: at };
  };
}

/** The offsets at which lines begin. Lines end with LF, CRLF or a lone CR. */
function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const char = text.charCodeAt(i);
    if (char === 0x0a || (char === 0x0d && text.charCodeAt(i + 1) !== 0x0a)) starts.push(i + 1);
  }
  return starts;
}

/** The beginning of the line that holds an offset. */
export const lineStart = (text: string, offset: number): number => text.lastIndexOf("\n", offset - 1) + 1;

/** The end of the line that holds an offset, its line break excluded. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  if (end < 0) return text.length;
  return text[end - 1] === "\r" ? end - 1 : end;
}

/** How many characters are before an offset on its line. */
export const column = (text: string, offset: number): number => offset - lineStart(text, offset);

/** True if only blanks are before an offset on its line. */
export const beginsLine = (text: string, offset: number): boolean => /^[ \t]*$/.test(text.slice(lineStart(text, offset), offset));
