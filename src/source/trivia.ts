/** What stands between values: blanks, line breaks and comments. */

/** Behind the blanks that follow on the line. */
export function behindBlanks(text: string, from: number): number {
  let at = from;
  while (text[at] === " " || text[at] === "\t") at++;
  return at;
}

/** Where the language writes comments. */
export interface Trivia {
  /** Behind the comment that begins at an offset; the offset itself where none does. */
  readonly comment: (text: string, at: number) => number;
}

/** Comments behind two slashes, and those that are closed. */
export const JSON_TRIVIA: Trivia = {
  comment(text, at) {
    if (text.startsWith("//", at)) return endOf(/[\r\n]/g, text, at, 0);
    return text.startsWith("/*", at) ? endOf(/\*\//g, text, at + 2, 2) : at;
  },
};

/** Comments behind `#`, at the beginning of a line or behind a blank. */
export const YAML_TRIVIA: Trivia = {
  comment: (text, at) => (text[at] === "#" && /\s/.test(text[at - 1] ?? "\n") ? endOf(/[\r\n]/g, text, at, 0) : at),
};

function endOf(mark: RegExp, text: string, from: number, width: number): number {
  mark.lastIndex = from;
  const found = mark.exec(text);
  return found ? found.index + width : text.length;
}

/** Behind blanks, line breaks and comments. */
export function skip(trivia: Trivia, text: string, from: number): number {
  let at = from;
  for (;;) {
    while (/\s/.test(text[at] ?? "x")) at++;
    const end = trivia.comment(text, at);
    if (end === at) return at;
    at = end;
  }
}

/** Behind the comments that follow on the same line, if nothing but comments follows there; else the offset itself. */
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
