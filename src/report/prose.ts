import { printable } from "./width.ts";

/** Texts of files in Markdown, so that none becomes markup. */

/** A text as words on one line: no markup, no table cell, nobody mentioned. */
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
