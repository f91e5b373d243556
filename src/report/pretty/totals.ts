import type { LintResult } from "../../engine/result.ts";
import { count } from "../../rule/words.ts";
import type { ReportOptions } from "../reporter.ts";

/** One line: what was read, what became of the requests, the problems, and which files are no flows. */
export function totals({ report, unread }: LintResult, { paint }: ReportOptions): string {
  const { files, summary } = report;
  const { handedOff, violated, undecided, notJudged } = summary.requests;
  const flows = files.reduce((sum, file) => sum + file.flows.length, 0);
  const requests = handedOff + violated + undecided + notJudged;
  const verdicts = [
    some(handedOff, (n) => paint("good", `${n} handed off`)),
    some(violated, (n) => paint("error", `${n} violated`)),
    some(undecided, (n) => paint("warning", `${n} undecided`)),
    some(notJudged, (n) => `${n} not judged`),
  ].flat();
  const problems = [
    some(summary.errors, (n) => paint("error", count(n, "error"))),
    some(summary.warnings, (n) => paint("warning", count(n, "warning"))),
    some(summary.infos, (n) => paint("info", count(n, "info"))),
  ].flat();
  const aside = [
    some(summary.fixable, (n) => `${n} fixable`),
    some(summary.suppressed, (n) => `${n} suppressed`),
    some(summary.baselined, (n) => `${n} known before`),
    some(unread.length, (n) => `${count(n, "file")} without a flow`),
  ].flat();
  return [
    `${count(files.length, "file")}, ${count(flows, "flow")}`,
    `${count(requests, "request")}${verdicts.length > 0 ? `: ${verdicts.join(", ")}` : ""}`,
    problems.length > 0 ? problems.join(", ") : paint("good", "no problems"),
    ...aside.map((words) => paint("faint", words)),
  ].join(paint("faint", " · "));
}

const some = (n: number, words: (n: number) => string): readonly string[] => (n > 0 ? [words(n)] : []);
