/** What is between values: blanks, line breaks and comments. */

/** The offset after any blanks, on the same line. */
export function behindBlanks(text: string, from: number): number {
  let at = from;
  while (text[at] === " " || text[at] === "\t") at++;
  return at;
}

/** How a language writes comments. */
export interface Trivia {
  /** The end of the comment at an offset; the offset itself if there is none. */
  readonly comment: (text: string, at: number) => number;
}

/** Line comments with `//`, and block comments. */
export const JSON_TRIVIA: Trivia = {
  comment(text, at) {
    if (text.startsWith("//", at)) return endOf(/[\r\n]/g, text, at, 0);
    return text.startsWith("/*", at) ? endOf(/\*\//g, text, at + 2, 2) : at;
  },
};

/** Comments with `#`, at the beginning of a line or after a blank. */
export const YAML_TRIVIA: Trivia = {
  comment: (text, at) => (text[at] === "#" && /\s/.test(text[at - 1] ?? "\n") ? endOf(/[\r\n]/g, text, at, 0) : at),
};

function endOf(mark: RegExp, text: string, from: number, width: number): number {
  mark.lastIndex = from;
  const found = mark.exec(text);
  return found ? found.index + width : text.length;
}

/** The offset after any blanks, line breaks and comments. */
export function skip(trivia: Trivia, text: string, from: number): number {
  let at = from;
  for (;;) {
    while (/\s/.test(text[at] ?? "x")) at++;
    const end = trivia.comment(text, at);
    if (end === at) return at;
    at = end;
  }
}

/** The offset after the comments on the rest of the line, if only comments follow there; else the offset itself. */
export function restOfLine(trivia: Trivia, text: string, from: number): number {
  let [at, stop] = [from, from];
  for (;;) {
    at = behindBlanks(text, at);
    const end = trivia.comment(text, at);
    if (end === at) break;
    if (/[\r\n]/.test(text.slice(at, end))) return from;
    at = end;
    stop = end;
  }
  return at === text.length || /[\r\n]/.test(text[at] ?? "") ? stop : from;
}
