import type { LintResult, Problem, ReportedHop } from "../../engine/result.ts";
import { isSamePlace } from "../../model/place.ts";
import { count } from "../../rule/words.ts";
import { anchor } from "../places.ts";
import type { Paint, ReportOptions } from "../reporter.ts";
import { printable, shorten, wrap } from "../width.ts";
import { SEVERITY_SIGNS } from "../words.ts";
import { frame, type Layout, type Mark } from "./frame.ts";

/** One problem: what, where, the way from the request to the bad end in the text, and the next step. */
export function problemText(problem: Problem, { document }: LintResult, { paint, width }: ReportOptions): string {
  const { rule, reported } = problem;
  const { severity, message, file, range, requests } = reported;
  const [first = "", ...rest] = wrap(printable(message), width - 4);
  const sign = paint(severity, SEVERITY_SIGNS[severity]);
  const place = `${printable(file)}:${range.start.line}:${range.start.column}`;
  const { lines, gutter } = story(problem, document, paint, width);
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

/** Steps of a route that are shown; the middle of a longer one is left out. */
const MOST = 8;

/** The way from the request to the bad end, or the place of a problem that has no route. */
function story(
  { rule, reported }: Problem,
  document: LintResult["document"],
  paint: Paint,
  width: number,
): { readonly lines: readonly string[]; readonly gutter: number } {
  const { file, pointer, range, route } = reported;
  const isHere = (hop: ReportedHop) => isSamePlace(hop, reported);
  const marks = route.flatMap((hop): Mark[] => {
    const source = document(hop.file);
    if (!source) return [];
    const label = `${hop.exit === undefined ? "" : `${printable(hop.exit)} → `}${shorten(printable(hop.label), 60)}`;
    return [{ document: source, range: anchor(source, hop), label, style: isHere(hop) ? "error" : "mark", main: isHere(hop) }];
  });
  const own = document(file);
  if (own && !route.some(isHere) && !rule.hidesLines) {
    const at = route.length === 0 && range.start.offset !== own.range(pointer).start.offset ? range : anchor(own, { pointer });
    marks.push({ document: own, range: at, label: route.length === 0 ? "" : "here", style: "error", main: true });
  }
  const left = marks.length > MOST ? marks.length - MOST : 0;
  const head = left > 0 ? marks.slice(0, 2) : [];
  const tail = left > 0 ? marks.slice(2 + left) : marks;
  const gutter = Math.max(3, ...marks.map((mark) => String(mark.range.start.line).length));
  const layout = { gutter, width, paint };
  const between = left > 0 ? [paint("faint", `${" ".repeat(gutter)} ┆ ${count(left, "more step")}`)] : [];
  return { lines: [...blocks(head, file, layout), ...between, ...blocks(tail, head.at(-1)?.document.path ?? file, layout)], gutter };
}

/** A frame for each run of marks in the same file, with the file's name where it changes. */
function blocks(marks: readonly Mark[], before: string, layout: Layout): readonly string[] {
  const { gutter, paint } = layout;
  const stretches: Mark[][] = [];
  for (const mark of marks) {
    const last = stretches.at(-1);
    if (last?.[0]?.document === mark.document) last.push(mark);
    else stretches.push([mark]);
  }
  let file = before;
  return stretches.flatMap((stretch) => {
    const source = stretch[0]?.document;
    if (!source) return [];
    const title = source.path === file ? [] : [`${" ".repeat(gutter)} ${paint("faint", "╭─")} ${paint("place", printable(source.path))}`];
    file = source.path;
    return [...title, ...(source.encoded === "base64" ? byName(stretch, layout) : frame(stretch, layout))];
  });
}

/** The way through an encoded export, which has no readable lines: its steps by their names. */
const byName = (marks: readonly Mark[], { gutter, paint }: Layout): readonly string[] =>
  marks
    .filter(({ label }) => label !== "")
    .map(({ label, style }) => `${" ".repeat(gutter)} ${paint("faint", "│")} ${paint(style, label)}`);
