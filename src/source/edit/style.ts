/** How a file is written, so that new text looks as if its author had written it. */

/** The line end of the file: that of its first line. */
export const eolOf = (text: string): string => /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";

export const lineStart = (text: string, offset: number): number => text.lastIndexOf("\n", offset - 1) + 1;

/** The end of the line that holds an offset, its line break excluded. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  if (end < 0) return text.length;
  return text[end - 1] === "\r" ? end - 1 : end;
}

export const column = (text: string, offset: number): number => offset - lineStart(text, offset);

/** True where nothing but blanks stands before an offset on its line. */
export const beginsLine = (text: string, offset: number): boolean => /^[ \t]*$/.test(text.slice(lineStart(text, offset), offset));

/** The blanks at the beginning of the line that holds an offset. */
export const indentAt = (text: string, offset: number): string => /^[ \t]*/.exec(text.slice(lineStart(text, offset), offset))?.[0] ?? "";

/** One step of indentation: the first one that the file makes. */
export function indentUnit(text: string): string {
  const found = /\n([ \t]+)\S/.exec(text)?.[1] ?? "  ";
  return found.startsWith("\t") ? "\t" : found;
}
