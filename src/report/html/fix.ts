import { diffLines } from "diff";
import type { Fix } from "../../rule/rule.ts";
import type { SourceDocument, TextEdit } from "../../source/document.ts";
import { applyEdits } from "../../source/edit/edits.ts";
import { html, type Markup } from "./markup.ts";

/** What a fix would change, as removed and added lines. */
export function fixBlock({ title, safety, edits }: Fix, document: (file: string) => SourceDocument | undefined): Markup {
  const kind =
    edits.length === 0
      ? "needs a value"
      : safety === "safe"
        ? "certain: botflow-lint --fix"
        : "needs your decision: botflow-lint --fix --unsafe-fixes";
  const files = [...new Set(edits.map(({ file }) => file))].flatMap((file) => document(file) ?? []);
  return html`<div class="fix"><p><b>${title}</b> <span class="tag">${kind}</span></p>${files.map(
    (source) =>
      html`<pre class="code diff" tabindex="0" role="group" aria-label="Changes of ${source.path}"><code>${hunks(
        source.text,
        edits.filter(({ file }) => file === source.path),
      )}</code></pre>`,
  )}</div>`;
}

/** Longer lines are cut around the change. */
const LONG = 300;
const NEAR = 60;

function hunks(text: string, edits: readonly TextEdit[]): readonly Markup[] {
  const sorted = [...edits].sort((a, b) => a.start - b.start);
  return clusters(text, sorted).flatMap((cluster, i) => {
    const [from, to] = linesAround(text, cluster);
    const old = text.slice(from, to);
    const moved = cluster.map((edit) => ({ ...edit, start: edit.start - from, end: edit.end - from }));
    const isLong = old.split("\n").some((line) => line.length > LONG);
    const changed = isLong
      ? around(text, cluster)
      : diffLines(old, applyEdits(old, moved)).map(({ value, added, removed }) => ({ value, sign: added ? "+" : removed ? "-" : " " }));
    return [...(i > 0 ? [html`<span class="line">  ⋮\n</span>`] : []), ...changed.flatMap(({ value, sign }) => rows(value, sign))];
  });
}

const rows = (value: string, sign: string): readonly Markup[] =>
  value
    .replace(/\n$/, "")
    .split("\n")
    .map((line) => {
      const words = html`${sign} ${line.replace(/\r$/, "")}\n`;
      if (sign === "+") return html`<ins class="line">${words}</ins>`;
      return sign === "-" ? html`<del class="line">${words}</del>` : html`<span class="line">${words}</span>`;
    });

/** Groups edits whose lines are near enough for one hunk. */
function clusters(text: string, edits: readonly TextEdit[]): readonly (readonly TextEdit[])[] {
  const found: TextEdit[][] = [];
  for (const edit of edits) {
    const last = found.at(-1);
    const before = last?.at(-1);
    if (last && before && text.slice(before.end, edit.start).split("\n").length <= 6) last.push(edit);
    else found.push([edit]);
  }
  return found;
}

/** From two lines before the first edit to one line after the last. */
function linesAround(text: string, edits: readonly TextEdit[]): readonly [number, number] {
  const first = edits[0]?.start ?? 0;
  const last = Math.max(first, ...edits.map(({ end }) => end));
  let from = text.lastIndexOf("\n", first - 1) + 1;
  for (let n = 0; n < 2 && from > 0; n++) from = text.lastIndexOf("\n", from - 2) + 1;
  let to = last;
  for (let n = 0; n < 2 && to < text.length; n++) {
    const end = text.indexOf("\n", to);
    to = end < 0 ? text.length : end + 1;
  }
  return [from, to];
}

/** The hunk of a file without line breaks: some characters around each edit. */
const around = (text: string, edits: readonly TextEdit[]) =>
  edits.flatMap(({ start, end, text: by }) => {
    const [before, after] = [`…${text.slice(Math.max(0, start - NEAR), start)}`, `${text.slice(end, end + NEAR)}…`];
    return [
      { value: before + text.slice(start, end).slice(0, LONG) + after, sign: "-" },
      { value: before + by.slice(0, LONG) + after, sign: "+" },
    ];
  });
