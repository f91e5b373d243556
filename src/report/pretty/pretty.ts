import type { Reporter } from "../reporter.ts";
import { problemText } from "./problem.ts";
import { requestTable } from "./requests.ts";
import { totals } from "./totals.ts";

/** The report for people: each problem in its place, the requests with their verdicts, and one last line of totals. */
export const pretty: Reporter = (result, options) =>
  [
    ...result.problems.map((problem) => problemText(problem, result, options)),
    ...requestTable(result, options),
    totals(result, options),
  ].join("\n\n");
