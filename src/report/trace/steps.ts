import type { Value } from "../../analysis/conditions/facts.ts";
import { guardWords } from "../../analysis/conditions/guard.ts";
import type { Gate, Outcome } from "../../analysis/journey.ts";
import { spotLabel } from "../../analysis/verdict/route.ts";
import type { Known, Step } from "../../analysis/verdict/trace.ts";
import type { LintResult } from "../../engine/result.ts";
import type { Literal, Place } from "../../model/model.ts";
import { isSamePlace } from "../../model/place.ts";
import { nameAlone } from "../../model/scoped.ts";
import { captionOf, exitLabel } from "../graph/words.ts";
import { anchor } from "../places.ts";
import type { ReportOptions } from "../reporter.ts";
import { printable, wrap } from "../width.ts";
import { gateWords } from "./words.ts";

/** The lines of a hop. */
export type HopLines = readonly string[];

/** A path from a request. */
export interface Path {
  /** The request. */
  readonly from: { readonly label: string; readonly caption: string; readonly at: Place };
  readonly steps: readonly Step[];
  /** The end: it may have a gate of its own, that of an exit which leads nowhere. */
  readonly end?: Pick<Outcome, "gate" | "condition">;
}

/** A path, hop by hop: a numbered line, and below it what becomes known there and the gate that the path has passed. */
export function hopsOf({ from, steps, end }: Path, { document }: LintResult, options: ReportOptions): readonly HopLines[] {
  const { paint } = options;
  const hops: string[][] = [];
  const hop = (label: string, caption: string, at: Place, by: string) => {
    const way = by === "" ? "" : `${paint("faint", `${printable(by)} →`)} `;
    const number = String(hops.length + 1).padStart(4);
    const place = paint("place", placeWords(at, document));
    hops.push([`${paint("faint", number)}  ${way}${paint("strong", printable(label))}  ${paint("faint", printable(caption))}  ${place}`]);
  };
  const note = (name: string, text: string) => {
    const [first = "", ...rest] = wrap(text, Math.max(30, options.width - 15));
    hops.at(-1)?.push(`      ${paint("mark", name.padEnd(6))} ${first}`, ...rest.map((line) => " ".repeat(13) + line));
  };
  let known = new Map<string, string>();
  let gate: Gate = "none";
  let shown = from.at;
  hop(from.label, from.caption, from.at, "");
  for (const [i, step] of steps.entries()) {
    const { node } = step.spot;
    const isRepeated = isSamePlace(node.at, shown);
    if (!(node.synthetic && i < steps.length - 1) && !isRepeated) {
      hop(spotLabel(step.spot), captionOf(node), node.at, step.back ? "back" : step.by ? exitLabel(step.by) : "");
      shown = node.at;
    }
    if (step.by?.when) note("where", printable(guardWords(step.by.when)));
    const news = step.known.filter(({ variable, value }) => known.get(variable) !== valueWords(value));
    if (news.length > 0) note("knows", news.map(knownWords).join(", "));
    if (step.gate !== gate) note("gate", `${step.gate}: ${gateWords(step.gate, step.branch)}`);
    known = new Map(step.known.map(({ variable, value }) => [variable, valueWords(value)]));
    gate = step.gate;
  }
  if (end && end.gate !== gate) note("gate", `${end.gate}: ${gateWords(end.gate, end.condition)}`);
  return hops;
}

/** A variable and what is known about it. */
export const knownWords = ({ variable, value }: Known): string => `${printable(nameAlone(variable))} ${valueWords(value)}`;

function valueWords({ is, not, asked, handed }: Value): string {
  const said = is !== undefined ? `= ${literal(is)}` : notWords(not);
  return `${said}${asked ? ", as the customer answered" : handed ? ", as it was handed back" : ""}`;
}

const literal = (value: Literal): string => (value === null ? "not set" : `"${printable(value)}"`);

/** What a value is known not to be. */
function notWords(values: readonly Literal[]): string {
  const written = values.flatMap((value) => (value === null ? [] : literal(value)));
  const others = written.length > 1 ? `none of ${written.join(", ")}` : `not ${written.join()}`;
  const isSet = values.includes(null) || values.length === 0;
  return [...(isSet ? ["is set"] : []), ...(written.length > 0 ? [isSet ? others : `is ${others}`] : [])].join(", and ");
}

/** `flows/bot.json:12 /nodes/dial`: for people, and for `--why`. */
export function placeWords({ file, pointer, span }: Place, document: LintResult["document"]): string {
  const source = document(file);
  const start = source && (span ? source.position(span.start) : anchor(source, { pointer }).start);
  const line = start && source.encoded !== "base64" ? `:${start.line}` : "";
  return printable(`${file}${line}${pointer === "" ? "" : ` ${pointer}`}`);
}
