import { printable } from "./width.ts";

/** Writes text from files into Markdown so that none of it becomes markup. */

/** A text as plain words on one line: it cannot become markup, end a table cell or mention anybody. */
export const prose = (text: string): string =>
  printable(text.replace(/\s+/g, " "))
    .replace(/[\\`*_{}[\]<>#|~&!$]/g, "\\$&")
    .replace(/@(?=\w)/g, "@<!-- -->");

/** A code span that holds any text. */
export function code(text: string): string {
  const shown = printable(text);
  const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  return longest > 0 ? `${fence} ${shown} ${fence}` : `${fence}${shown}${fence}`;
}
