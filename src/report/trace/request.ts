import type { Journey, Outcome, Spot } from "../../analysis/journey.ts";
import { stepsTo } from "../../analysis/verdict/trace.ts";
import { cellOf } from "../../analysis/verdict/verdict.ts";
import type { Walk } from "../../analysis/walk/walk.ts";
import type { LintResult } from "../../engine/result.ts";
import { remember } from "../../model/maps.ts";
import type { Channel } from "../../model/model.ts";
import { count, listed } from "../../rule/words.ts";
import { endingOf } from "../graph/ends.ts";
import { type Ending, LOOKS } from "../graph/graph.ts";
import { REQUESTS } from "../graph/words.ts";
import type { ReportOptions, Style } from "../reporter.ts";
import { printable, wrap } from "../width.ts";
import { byVerdict, SEVERITY_SIGNS, VERDICTS } from "../words.ts";
import { type HopLines, hopsOf, placeWords } from "./steps.ts";
import { endWords, gateWords, judgement } from "./words.ts";

/** The journey of a request: its verdict, each end with the way to it and the reason for its verdict, and the problems on the way. */
export function traceOf(journey: Journey, result: LintResult, options: ReportOptions): string {
  const { request, outcomes } = journey;
  const walks = new Map<Channel, Walk>();
  const { ends, more } = apart([...outcomes].sort(byVerdict));
  const ways = ends.map((end) => {
    const [channel] = end.channels;
    const walk = channel && remember(walks, channel, () => result.facts.walk(request, channel));
    const from = { label: request.name, caption: REQUESTS[request.kind], at: request.at };
    return hopsOf({ from, steps: (walk && stepsTo(walk, end)) ?? [], end }, result, options);
  });
  const texts = ends.map((end, i) => {
    const title = `${titleOf(end, options)}  ${options.paint("faint", `end ${i + 1} of ${ends.length}`)}`;
    return [title, ...since(ways[i - 1] ?? [], ways[i] ?? [], options), ...because(end, more.get(end) ?? 0, options)].join("\n");
  });
  return [head(journey, result, options), ...texts, tail(journey, result, options)].filter((part) => part !== "").join("\n\n");
}

/**
 * Ends that tell the reader the same once: a call that ignores the request is one fault however the conversation goes on, and ends hidden
 * behind a gate say nothing about the request. The first such end stands for the others.
 */
function apart(outcomes: readonly Outcome[]) {
  const first = new Map<Spot | string, Outcome>();
  const more = new Map<Outcome, number>();
  const ends = outcomes.filter((end) => {
    const { kind, gate, hides, swallowedAt } = end;
    const key = swallowedAt ?? (kind === "opaque" && !cellOf(kind, gate)?.rule ? `${gate} ${hides?.what}` : undefined);
    if (key === undefined) return true;
    const shown = remember(first, key, () => end);
    if (shown !== end) more.set(shown, (more.get(shown) ?? 0) + 1);
    return shown === end;
  });
  return { ends, more };
}

/** A way from where it leaves the one before it: the many ends of a long journey share their beginning. */
function since(before: readonly HopLines[], way: readonly HopLines[], { paint }: ReportOptions): readonly string[] {
  const differs = way.findIndex((hop, i) => hop.join() !== before[i]?.join());
  const same = differs < 0 ? way.length - 1 : differs;
  return same < 3 ? way.flat() : [paint("faint", `  1–${same}  as before`), ...way.slice(same).flat()];
}

const FOUND: Readonly<Record<Journey["request"]["why"], string>> = {
  configured: ": the config names it",
  name: ": its name says so",
  phrases: ": its words say so",
  "built-in": "",
};

function head({ request, verdict, reason, channels }: Journey, { document }: LintResult, { paint }: ReportOptions): string {
  const { sign, words, style } = VERDICTS[verdict];
  const cells = [...channels].map(([channel, on]) => `${channel} ${paint(VERDICTS[on].style, VERDICTS[on].words)}`);
  return [
    `${paint(style, sign)} ${paint("strong", printable(request.id))}  ${paint(style, words)}${reason === null ? "" : `: ${printable(reason)}`}`,
    `  ${REQUESTS[request.kind]}${request.hidden ? ": some of its phrases say so" : FOUND[request.why]}  ${paint("place", placeWords(request.at, document))}`,
    ...(cells.length > 0 ? [`  ${cells.join(" · ")}`] : []),
    ...(request.starts.length === 0 ? [paint("error", "  nothing handles it")] : []),
  ].join("\n");
}

function titleOf(end: Outcome, { paint }: ReportOptions): string {
  const ending = endingOf(end);
  const sign = ending ? LOOKS[ending].sign : VERDICTS["not-judged"].sign;
  return `${paint(styleOf(end), `${sign} ${end.kind}`)} on ${listed(end.channels)}`;
}

const STYLES: Readonly<Record<Ending, Style>> = { bad: "error", unsure: "warning", later: "info", "handed-off": "good" };
const styleOf = (end: Outcome): Style => STYLES[endingOf(end) ?? "later"];

function because(end: Outcome, more: number, { paint, width }: ReportOptions): readonly string[] {
  const others = more === 0 ? [] : [`${count(more, "more end")} like it`];
  const reasons = [endWords(end), gateWords(end.gate, end.condition), judgement(end), ...others].join("; ");
  const [first, ...rest] = wrap(`because ${reasons}`, width - 6);
  return [`   ${paint(styleOf(end), "=")}  ${first}`, ...rest.map((line) => `      ${line}`)];
}

function tail({ request }: Journey, { report, document }: LintResult, { paint }: ReportOptions): string {
  const own = report.problems.filter(({ requests }) => requests.includes(request.id));
  if (own.length === 0) return "";
  const lines = own.map(
    ({ severity, rule, message, file, pointer }) =>
      `  ${paint(severity, SEVERITY_SIGNS[severity])} ${printable(message)}\n    ${paint("faint", rule)}  ${paint("place", placeWords({ file, pointer }, document))}`,
  );
  return [`${count(own.length, "problem")} on it`, ...lines].join("\n");
}
