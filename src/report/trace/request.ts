import type { Journey, Outcome } from "../../analysis/journey.ts";
import { stepsTo } from "../../analysis/trace.ts";
import { cellOf } from "../../analysis/verdict.ts";
import type { LintResult } from "../../engine/result.ts";
import { listed } from "../../rule/words.ts";
import { LOOKS } from "../graph/graph.ts";
import { endingOf, REQUESTS } from "../graph/whole.ts";
import type { ReportOptions, Style } from "../reporter.ts";
import { printable, wrap } from "../width.ts";
import { count, SEVERITY_SIGNS, VERDICTS } from "../words.ts";
import { pathLines, placeWords } from "./steps.ts";
import { endWords, gateWords, judgement } from "./words.ts";

/** The journey of a request: its verdict, every end with the way to it and why it was judged as it was, and the problems on it. */
export function traceOf(journey: Journey, result: LintResult, options: ReportOptions): string {
  const ends = [...journey.outcomes].sort((a, b) => rank(a) - rank(b));
  return [
    head(journey, result, options),
    ...ends.map((end, i) => endText(journey, end, `${i + 1} of ${ends.length}`, result, options)),
    tail(journey, result, options),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
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

const ORDER = ["violated", "undecided", "handed-off", null] as const;
const rank = ({ kind, gate }: Outcome): number => ORDER.indexOf(cellOf(kind, gate)?.verdict ?? null);

function endText({ request }: Journey, end: Outcome, number: string, result: LintResult, options: ReportOptions): string {
  const { paint, width } = options;
  const ending = endingOf(end);
  const style: Style = ending === "bad" ? "error" : ending === "unsure" ? "warning" : ending === "handed-off" ? "good" : "info";
  const sign = ending ? LOOKS[ending].sign : VERDICTS["not-judged"].sign;
  const [channel] = end.channels;
  const steps = channel && stepsTo(result.facts.walk(request, channel), end);
  const because = [endWords(end), gateWords(end.gate, end.condition), judgement(end)].join("; ");
  return [
    `${paint(style, `${sign} ${end.kind}`)} on ${listed(end.channels)}  ${paint("faint", `end ${number}`)}`,
    ...pathLines(
      { from: { label: request.name, caption: REQUESTS[request.kind], at: request.at }, steps: steps ?? [], end },
      result,
      options,
    ),
    ...wrap(`because ${because}`, width - 6).map((line, i) => (i === 0 ? `   ${paint(style, "=")}  ${line}` : `      ${line}`)),
  ].join("\n");
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
