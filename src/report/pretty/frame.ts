import type { Range, SourceDocument } from "../../source/document.ts";
import type { Paint, Style } from "../reporter.ts";
import { printable, width as widthOf } from "../width.ts";

/** A part of a text that a frame points at, and what it says there. */
export interface Mark {
  readonly range: Range;
  readonly label: string;
  readonly style: Style;
  /** The place of the problem itself is underlined more strongly. */
  readonly main: boolean;
}

/** How many lines without a mark may stand between two marks before they are left out. */
const NEAR = 2;

/** The lines of a text that carry marks, with what each mark says below its line. `gutter` is the width of the line numbers. */
export function frame(document: SourceDocument, marks: readonly Mark[], gutter: number, columns: number, paint: Paint): readonly string[] {
  const lines = new Map<number, Mark[]>();
  for (const mark of [...marks].sort((a, b) => a.range.start.offset - b.range.start.offset)) {
    const { line } = mark.range.start;
    lines.set(line, [...(lines.get(line) ?? []), mark]);
  }
  const room = Math.max(20, columns - gutter - 5);
  const side = (number?: number) => paint("faint", `${String(number ?? "").padStart(gutter)} │`);
  const out: string[] = [];
  let last: { readonly line: number; readonly end: number } | undefined;
  for (const [line, here] of lines) {
    if (last !== undefined && line - last.line - 1 > NEAR) out.push(paint("faint", `${" ".repeat(gutter)} ┆`));
    else if (last !== undefined) {
      let begin = last.end + 1;
      for (let between = last.line + 1; between < line; between++) {
        const source = lineFrom(document, begin);
        out.push(`${side(between)} ${paint("faint", cut(source, 1, room).shown)}`.trimEnd());
        begin += source.length + 1;
      }
    }
    const [one] = here;
    if (!one) continue;
    const begin = one.range.start.offset - one.range.start.column + 1;
    const source = lineFrom(document, begin);
    for (const group of inView(here, room)) {
      const [first] = group;
      if (!first) continue;
      const { shown, column } = cut(source, first.range.start.column, room);
      out.push(`${side(line)} ${shown}`.trimEnd());
      for (const mark of group) out.push(`${side()} ${pointer(mark, source, column, room, paint)}`);
    }
    last = { line, end: begin + source.length };
  }
  return out;
}

/** The marks of one line, in groups that fit into one cut of it: a minified file has one line for everything. */
function inView(marks: readonly Mark[], room: number): readonly (readonly Mark[])[] {
  const groups: Mark[][] = [];
  for (const mark of marks) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (group && first && mark.range.start.column - first.range.start.column < room / 2) group.push(mark);
    else groups.push([mark]);
  }
  return groups;
}

/** The underline of a mark and its words behind it, or below it where they do not fit. */
function pointer(mark: Mark, source: string, from: number, room: number, paint: Paint): string {
  const { start, end } = mark.range;
  const stop = end.line === start.line ? end.column : source.length + 1;
  const before = printable(source.slice(from - 1, start.column - 1));
  const text = printable(source.slice(start.column - 1, stop - 1)).trimEnd();
  const indent = widthOf(before) + (from > 1 ? 1 : 0);
  const length = Math.max(1, Math.min(widthOf(text), Math.max(1, room - indent)));
  const line = paint(mark.style, (mark.main ? "━" : "─").repeat(length));
  const words = paint(mark.style, mark.label);
  const fits = indent + length + 1 + widthOf(mark.label) <= room;
  if (fits) return `${" ".repeat(indent)}${line} ${words}`;
  const short = Math.max(0, Math.min(indent, room - widthOf(mark.label)));
  return `${" ".repeat(short)}${words}`;
}

/** As much of a line as fits, beginning early enough that a column is seen. `column` is where the shown part begins. */
function cut(line: string, wanted: number, room: number): { readonly shown: string; readonly column: number } {
  const whole = printable(line);
  if (widthOf(whole) <= room) return { shown: whole, column: 1 };
  const lead = Math.floor(room / 4);
  const column = wanted - 1 > room * 0.6 ? Math.max(1, wanted - lead) : 1;
  const rest = printable(line.slice(column - 1, column - 1 + room * 2));
  const head = column > 1 ? "…" : "";
  let shown = "";
  for (const char of rest) {
    if (widthOf(shown) + widthOf(char) > room - 2) return { shown: `${head}${shown}…`, column };
    shown += char;
  }
  return { shown: head + shown, column };
}

/** The line that begins at an offset, without its line feed. */
function lineFrom({ text }: SourceDocument, begin: number): string {
  const end = text.indexOf("\n", begin);
  return text.slice(begin, end < 0 ? undefined : end);
}
