import type { Range, SourceDocument } from "../../source/document.ts";
import { stepsOf, valueAt } from "../../source/pointer.ts";
import { html, type Markup } from "./markup.ts";

/** Lines of a file around a place. Those of the place itself are marked by a sign as well as by colour. */

const AROUND = 2;
const MOST_LINES = 14;
/** In files with longer lines, which people do not write, the value is shown formatted. */
const LONG = 300;

/** The lines of a range with some around it; in files that nobody reads line by line, the value at the pointer. */
export function codeFrame(document: SourceDocument, pointer: string, range: Range): Markup {
  const lines = linesOf(document.text, range);
  const isReadable = document.encoded !== "base64" && lines.every(({ text }) => text.length <= LONG);
  if (!isReadable) return value(document, pointer, range);
  const cut = lines.length - MOST_LINES;
  return html`<pre class="code" tabindex="0" role="group" aria-label="Lines of ${document.path}"><code>${lines
    .slice(0, MOST_LINES)
    .map(({ text, number, hit }) =>
      row(String(number), text, hit),
    )}${cut > 0 ? row("", `… ${cut} more lines`, false) : undefined}</code></pre>`;
}

function value(document: SourceDocument, pointer: string, { start }: Range): Markup {
  const found = valueAt(document.value, stepsOf(pointer));
  const text =
    found === undefined ? document.text.slice(Math.max(0, start.offset - 60), start.offset + 200) : JSON.stringify(found, null, 2);
  const lines = text.split("\n").slice(0, MOST_LINES);
  return html`<pre class="code" tabindex="0" role="group" aria-label="A value of ${document.path}"><code>${lines.map((line) => row("", line.slice(0, LONG), true))}</code></pre>`;
}

const row = (number: string, text: string, hit: boolean): Markup =>
  html`<span class="line${hit ? " hit" : ""}"><span class="at" aria-hidden="true">${hit ? "▸" : " "}${number.padStart(4)}</span> ${text}\n</span>`;

/** The lines of a range and some around it, without their common indentation. */
function linesOf(text: string, { start, end }: Range) {
  const last = end.offset > start.offset && end.column === 1 ? end.line - 1 : end.line;
  const first = Math.max(1, start.line - AROUND);
  let from = start.offset - start.column + 1;
  for (let line = start.line; line > first; line--) from = text.lastIndexOf("\n", from - 2) + 1;
  const found: { text: string; number: number; hit: boolean }[] = [];
  for (let number = first; number <= last + AROUND && from <= text.length; number++) {
    const to = text.indexOf("\n", from);
    const line = text.slice(from, to < 0 ? undefined : to).replace(/\r$/, "");
    if (!(to < 0 && line === "" && number > last)) found.push({ text: line, number, hit: number >= start.line && number <= last });
    if (to < 0) break;
    from = to + 1;
  }
  const indent = Math.min(...found.filter((line) => line.text.trim() !== "").map((line) => line.text.search(/\S/)));
  return found.map((line) => ({ ...line, text: line.text.slice(Number.isFinite(indent) ? indent : 0) }));
}
