import type { LintResult, Problem, ReportedRequest } from "../engine/result.ts";
import { CHANNELS, type Channel } from "../model/model.ts";
import { count } from "../rule/words.ts";
import { totals } from "./pretty/totals.ts";
import { code, prose } from "./prose.ts";
import { plain, type Reporter } from "./reporter.ts";
import { headline, hopWords, SEVERITY_SIGNS, VERDICTS, worstFirst } from "./words.ts";

/** For job summaries and comments: the verdicts as a table, then the problems, worst first. */
export const markdown: Reporter = (result, options) => {
  const last = `${prose(totals(result, { ...options, paint: plain }))}`;
  const head = [`## ${prose(headline(result.report.summary))}`, ...requestTable(result), ""];
  return [...head, ...problemList(result.problems, MOST_BYTES - bytes([...head, last].join("\n"))), last].join("\n");
};

/** GitHub drops a job summary of more than 1 MiB. */
const MOST_BYTES = 1_000_000;
const encoder = new TextEncoder();
const bytes = (text: string): number => encoder.encode(text).length + 1;

function requestTable({ report }: LintResult): readonly string[] {
  const requests = report.requests.filter(({ hidden }) => !hidden).slice(0, MOST_ROWS);
  if (requests.length === 0) return [];
  const channels = CHANNELS.filter((channel) => requests.some((request) => request.channels[channel]));
  const left = report.requests.filter(({ hidden }) => !hidden).length - requests.length;
  return [
    "",
    `| | request for a person | ${[...channels, ""].join(" | ")}|`,
    `|---|---|${"---|".repeat(channels.length + 1)}`,
    ...requests.map((request) => rowOf(request, channels)),
    ...(left > 0 ? ["", `… and ${count(left, "more request")}.`] : []),
  ];
}

const MOST_ROWS = 500;

function rowOf({ id, verdict, channels, reason }: ReportedRequest, shown: readonly Channel[]): string {
  const cells = shown.map((channel) => {
    const of = channels[channel];
    return of ? `${VERDICTS[of].sign} ${VERDICTS[of].words}` : "";
  });
  const why = reason === null ? "" : prose(reason);
  return `| ${[VERDICTS[verdict].sign, prose(id), ...cells, verdict === "not-judged" ? `not judged: ${why}` : why].join(" | ")} |`;
}

function problemList(problems: readonly Problem[], room: number): readonly string[] {
  const items = worstFirst(problems).map(itemOf);
  const shown: string[] = [];
  for (const item of items) {
    room -= bytes(item);
    if (room < 0) break;
    shown.push(item);
  }
  const left = items.length - shown.length;
  return [...shown, ...(left > 0 ? [`… and ${count(left, "more problem")}.`, ""] : [])];
}

function itemOf({ rule, reported }: Problem): string {
  const { severity, message, file, range, url, requests, fixes } = reported;
  const route = reported.route.map(hopWords).map((step, i) => `  ${i + 1}. ${prose(step)}`);
  return [
    `- ${SEVERITY_SIGNS[severity]} **${prose(message)}**  `,
    `  ${severity} [${prose(rule.id)}](${url}) in ${code(`${file}:${range.start.line}:${range.start.column}`)}  `,
    ...(requests.length > 0 ? [`  Asked by: ${requests.map(prose).join(", ")}  `] : []),
    ...fixes.map(({ title }) => `  Fix: ${prose(title)}  `),
    `  Next step: ${prose(rule.help)}`,
    ...(route.length > 0 ? ["", "  <details><summary>The way there</summary>", "", ...route, "", "  </details>"] : []),
    "",
  ].join("\n");
}
