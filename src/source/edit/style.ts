/** How a file is written, so that new text looks as if its author had written it. */

/** The line end of the file: that of its first line. */
export const eolOf = (text: string): string => /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";

/** The blanks at the beginning of the line that holds an offset. */
export function indentAt(text: string, offset: number): string {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? "";
}

/** One step of indentation: the first one that the file makes. */
export function indentUnit(text: string): string {
  const found = /\n([ \t]+)\S/.exec(text)?.[1] ?? "  ";
  return found.startsWith("\t") ? "\t" : found;
}
