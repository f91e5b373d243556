import type { LintResult, Problem, ReportedHop } from "../../engine/result.ts";
import type { Range, SourceDocument } from "../../source/document.ts";
import type { Paint, ReportOptions } from "../reporter.ts";
import { printable, shorten, wrap } from "../width.ts";
import { SEVERITY_SIGNS } from "../words.ts";
import { frame, type Mark } from "./frame.ts";

/** One problem: what, where, the way from the request to the bad end in the text, and the next step. */
export function problemText({ rule, reported }: Problem, { document }: LintResult, { paint, width }: ReportOptions): string {
  const { severity, message, file, range, requests } = reported;
  const [first = "", ...rest] = wrap(printable(message), width - 4);
  const sign = paint(severity, SEVERITY_SIGNS[severity]);
  const place = `${printable(file)}:${range.start.line}:${range.start.column}`;
  const { lines, gutter } = story(reported, document, paint, width);
  const side = `${" ".repeat(gutter)} `;
  const asked = requests.length > 1 ? [note("asked by", printable(requests.join(", ")), side, paint, width)] : [];
  const next = [
    note("next step", rule.help, side, paint, width),
    ...reported.fixes.map((fix) => note("fix", fix.title, side, paint, width)),
  ];
  return [
    `${sign} ${paint("strong", first)}`,
    ...rest.map((line) => `  ${paint("strong", line)}`),
    `  ${paint(severity, severity)} ${paint("faint", rule.id)}  ${paint("place", place)}`,
    "",
    ...lines,
    ...asked.flat(),
    ...next.flat(),
  ].join("\n");
}

function note(name: string, text: string, side: string, paint: Paint, width: number): readonly string[] {
  const lead = `${side}= ${name}: `;
  const [first = "", ...rest] = wrap(text, Math.max(20, width - lead.length));
  return [`${paint("faint", `${side}=`)} ${paint("info", `${name}:`)} ${first}`, ...rest.map((line) => " ".repeat(lead.length) + line)];
}

/** A step of the way, found in its text. */
interface Step {
  readonly hop: ReportedHop;
  readonly number: number;
  readonly document: SourceDocument;
  readonly range: Range;
}

/** More steps than this lose their middle. */
const MOST = 8;

function story(
  { file, pointer, range, route }: Problem["reported"],
  document: LintResult["document"],
  paint: Paint,
  width: number,
): { readonly lines: readonly string[]; readonly gutter: number } {
  const found = route.flatMap((hop, i): Step[] => {
    const source = document(hop.file);
    return source ? [{ hop, number: i + 1, document: source, range: anchor(source, hop.pointer) }] : [];
  });
  const left = found.length > MOST ? found.length - MOST : 0;
  const steps = left > 0 ? [...found.slice(0, 2), ...found.slice(2 - MOST)] : found;
  const own = document(file);
  const marks = new Map<SourceDocument, Mark[]>();
  const add = (source: SourceDocument, mark: Mark) => marks.set(source, [...(marks.get(source) ?? []), mark]);
  for (const { hop, number, document: source, range: at } of steps) {
    const main = hop.file === file && hop.pointer === pointer;
    const skipped = left > 0 && number === found.length - MOST + 3 ? ` (after ${left} more)` : "";
    const label = `${number} ${hop.exit === undefined ? "" : `${printable(hop.exit)} → `}${shorten(printable(hop.label), 50)}${skipped}`;
    add(source, { range: at, label, style: main ? "error" : "mark", main });
  }
  const shown = steps.some(({ hop }) => hop.file === file && hop.pointer === pointer);
  if (own && !shown) {
    const at = route.length === 0 && pointer === "" ? range : anchor(own, pointer);
    add(own, { range: at, label: route.length === 0 ? "" : "here", style: "error", main: true });
  }
  const readable = [...marks].filter(([source]) => source.encoded !== "base64");
  const gutter = Math.max(3, ...readable.flatMap(([, list]) => list.map((mark) => String(mark.range.start.line).length)));
  const blocks = [...marks].flatMap(([source, list]) => {
    const title =
      marks.size > 1 || source.path !== file
        ? [`${" ".repeat(gutter)} ${paint("faint", "╭")} ${paint("place", printable(source.path))}`]
        : [];
    // An encoded export has no lines that anybody could read: the steps are listed by their names.
    const body =
      source.encoded === "base64"
        ? list
            .filter((mark) => mark.label !== "")
            .map((mark) => `${" ".repeat(gutter)} ${paint("faint", "│")} ${paint(mark.style, mark.label)}`)
        : frame(source, list, gutter, width, paint);
    return [...title, ...body];
  });
  return { lines: blocks, gutter };
}

/** What a frame underlines: the key of a member, else the first line of the value. */
function anchor(document: SourceDocument, pointer: string): Range {
  return pointer === "" ? { start: document.position(0), end: document.position(0) } : document.range(pointer, "key");
}
