import type { Verdict } from "../../analysis/journey.ts";
import type { LintResult, ReportedRequest } from "../../engine/result.ts";
import { CHANNELS } from "../../model/model.ts";
import type { ReportOptions } from "../reporter.ts";
import { pad, printable, shorten, width as widthOf } from "../width.ts";
import { VERDICTS } from "../words.ts";

const HEAD = "requests for a person";

/** The requests for a person with their verdict on each judged channel; empty where there are none. */
export function requestTable({ report }: LintResult, { paint, width }: ReportOptions): readonly string[] {
  const requests = report.requests.filter((request) => !request.hidden);
  if (requests.length === 0) return [];
  const channels = CHANNELS.filter((channel) => requests.some((request) => request.channels[channel]));
  const columns = channels.map((channel) => Math.max(channel.length, 10));
  const fixed = 4 + columns.reduce((sum, column) => sum + column + 2, 0);
  const room = Math.max(16, width - fixed - 2);
  const names = requests.map(({ id }) => shorten(printable(id), room));
  const name = Math.max(HEAD.length - 2, ...names.map(widthOf));
  const head = `  ${pad(HEAD, name + 2)}  ${channels.map((channel, i) => pad(channel, columns[i] ?? 0)).join("  ")}`;
  const rows = requests.map((request, n) => {
    const { sign, style } = VERDICTS[request.verdict];
    const cells = channels.map((channel, i) => cell(request, request.channels[channel], columns[i] ?? 0, paint));
    const line = `  ${paint(style, sign)} ${pad(names[n] ?? "", name)}  ${cells.join("  ")}`.trimEnd();
    return request.reason === null ? line : `${line}\n    ${paint("faint", shorten(printable(request.reason), width - 4))}`;
  });
  return [[paint("faint", head.trimEnd()), ...rows].join("\n")];
}

function cell({ verdict }: ReportedRequest, on: Verdict | undefined, column: number, paint: ReportOptions["paint"]): string {
  const shown = on ?? (verdict === "not-judged" ? "not-judged" : undefined);
  if (!shown) return pad("", column);
  const { words, style } = VERDICTS[shown];
  return paint(style, pad(words, column));
}
