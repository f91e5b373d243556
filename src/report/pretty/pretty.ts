import type { LintResult } from "../../engine/result.ts";
import type { Reporter, ReportOptions } from "../reporter.ts";
import { wrap } from "../width.ts";
import { problemText } from "./problem.ts";
import { requestTable } from "./requests.ts";
import { totals } from "./totals.ts";

/** The report for people: each problem at its place, the requests with their verdicts, and a last line of totals. */
export const pretty: Reporter = (result, options) =>
  [
    ...result.problems.map((problem) => problemText(problem, result, options)),
    ...requestTable(result, options),
    ...noRequest(result, options),
    totals(result, options),
  ].join("\n\n");

/** Says that nothing was judged because no bot has a request for a person, so that nobody takes it for a success. */
function noRequest({ facts, report }: LintResult, { paint, width }: ReportOptions): readonly string[] {
  if (report.files.length === 0 || facts.journeys.some(({ request }) => !request.hidden)) return [];
  const lines = wrap("no request for a person was found; where there is one, name it in the config under requests", width - 2);
  return [lines.map((line) => `  ${paint("faint", line)}`).join("\n")];
}
