import type { Range, SourceDocument } from "../../source/document.ts";
import type { Paint, Style } from "../reporter.ts";
import { printable, shorten, width as widthOf } from "../width.ts";

/** A part of a text that a frame underlines, and what it says about it. */
export interface Mark {
  readonly document: SourceDocument;
  readonly range: Range;
  readonly label: string;
  readonly style: Style;
  /** It is the place of the problem, which is underlined more strongly. */
  readonly main: boolean;
}

/** The space for a frame, and its colours. */
export interface Layout {
  /** Columns of the line numbers. */
  readonly gutter: number;
  /** Columns of the whole frame. */
  readonly width: number;
  readonly paint: Paint;
}

/** The marked lines, in the order of the marks, which is that of a way through the texts; below each line, what its mark says. */
export function frame(marks: readonly Mark[], { gutter, width, paint }: Layout): readonly string[] {
  const room = Math.max(20, width - gutter - 5);
  const side = (number?: number) => paint("faint", `${String(number ?? "").padStart(gutter)} │`);
  const out: string[] = [];
  let before: { readonly mark: Mark; readonly view: View } | undefined;
  for (const mark of marks) {
    const { start } = mark.range;
    const sameLine = before?.mark.document === mark.document && before.mark.range.start.line === start.line;
    let view = sameLine ? before?.view : undefined;
    if (!view || !isIn(view, start.column - view.skipped)) {
      const adjacent = before && before.mark.document === mark.document && start.line - before.mark.range.start.line === 1;
      if (before && !adjacent && !sameLine) out.push(paint("faint", `${" ".repeat(gutter)} ┆`));
      const { line, skipped } = lineAround(mark.document, mark.range);
      view = { ...cut(line, start.column - skipped, room), skipped };
      out.push(`${side(start.line)} ${view.shown}`.trimEnd());
    }
    out.push(`${side()} ${pointer(mark, view, room, paint)}`.trimEnd());
    before = { mark, view };
  }
  return out;
}

/** The part of a line that is shown: columns `from` (inclusive) to `to` (exclusive) of `line`. */
interface View {
  readonly line: string;
  /** Columns before `line`. */
  readonly skipped: number;
  readonly shown: string;
  readonly from: number;
  readonly to: number;
}

const isIn = (view: View, column: number) => column >= view.from && column < view.to;

/** As much of a line as fits around a column: a minified file has everything on one line. */
function cut(line: string, wanted: number, room: number): Omit<View, "skipped"> {
  const indent = /^\s*/.exec(line)?.[0].length ?? 0;
  const isLong = line.length > room && (line.length > room * 4 || widthOf(printable(line)) > room);
  const far = isLong && wanted - 1 > room * 0.6;
  const from = far ? Math.max(1, wanted - Math.floor(room / 4)) : Math.min(wanted, Math.max(1, indent - 1));
  let to = from;
  let columns = far ? 1 : 0;
  for (const char of line.slice(from - 1, from - 1 + room)) {
    const more = widthOf(printable(char));
    if (columns + more > room - 1) break;
    columns += more;
    to += char.length;
  }
  const shown = printable(line.slice(from - 1, to - 1));
  return { line, shown: `${far ? "…" : ""}${shown}${to <= line.replace(/\r$/, "").length ? "…" : ""}`, from, to };
}

/** The underline of a mark with its words behind it. Where they do not fit, it shrinks to a corner; where even that is too wide, it goes. */
function pointer(mark: Mark, view: View, room: number, paint: Paint): string {
  const start = mark.range.start.column - view.skipped;
  const end = mark.range.end.column - view.skipped;
  const stop = Math.min(view.to, mark.range.end.line === mark.range.start.line ? end : view.to);
  const lead = view.shown.startsWith("…") ? 1 : 0;
  const indent = lead + widthOf(printable(view.line.slice(view.from - 1, start - 1)));
  const length = Math.max(1, widthOf(printable(view.line.slice(start - 1, stop - 1)).trimEnd()));
  const line = paint(mark.style, (mark.main ? "━" : "─").repeat(length));
  const said = shorten(mark.label, room);
  const words = paint(mark.style, said);
  const label = widthOf(said);
  if (label === 0) return " ".repeat(indent) + line;
  if (indent + length + 1 + label <= room) return `${" ".repeat(indent)}${line} ${words}`;
  const short = paint(mark.style, mark.main ? "┗━" : "╰─");
  if (indent + 3 + label <= room) return `${" ".repeat(indent)}${short} ${words}`;
  return `${" ".repeat(Math.max(0, room - label))}${words}`;
}

/** Characters of a line to either side of a place that are read at most: a minified file may have megabytes on one line. */
const FAR = 2000;

/** The line on which a range begins, or as much of it as might be shown. */
function lineAround({ text }: SourceDocument, { start }: Range): { readonly line: string; readonly skipped: number } {
  const skipped = Math.max(0, start.column - 1 - FAR);
  const around = text.slice(start.offset - start.column + 1 + skipped, start.offset + FAR);
  const end = around.indexOf("\n", start.column - 1 - skipped);
  return { line: end < 0 ? around : around.slice(0, end), skipped };
}
