import type { LintResult, Problem, ReportedRequest } from "../engine/result.ts";
import { NAME } from "../engine/tool.ts";
import type { Reporter } from "./reporter.ts";
import { hopWords, VERDICTS } from "./words.ts";
import { element, textElement } from "./xml.ts";

/**
 * JUnit XML as Jenkins, GitLab and Azure read it. A suite is a file. Errors, at which a pipeline should stop, are failed cases; warnings,
 * remarks and requests that are not judged are skipped cases; requests that end with a person are passed cases. A violated or undecided
 * request has no case of its own because its problems have. GitLab identifies a case by its class and name, so the name tells the place.
 */
export const junit: Reporter = (result) => {
  const { report, problems } = result;
  const files = [...new Set([...report.files.map(({ file }) => file), ...problems.map(({ reported }) => reported.file)])].sort();
  const suites = files.map((file) => suiteOf(file, result));
  const sum = (key: "tests" | "failures") => suites.reduce((all, suite) => all + suite[key], 0);
  const all = element(
    "testsuites",
    { name: NAME, tests: sum("tests"), failures: sum("failures"), errors: 0 },
    suites.map(({ xml }) => xml),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${all}`;
};

interface Case {
  readonly xml: string;
  readonly is: "passed" | "failed" | "skipped";
}

interface Suite {
  readonly xml: string;
  readonly tests: number;
  readonly failures: number;
  readonly skipped: number;
}

function suiteOf(file: string, { report, problems }: LintResult): Suite {
  const requests = report.requests.filter((request) => request.file === file && !request.hidden);
  const found: readonly Case[] = [
    ...requests.flatMap(requestCase),
    ...problems.filter(({ reported }) => reported.file === file).map(problemCase),
  ];
  const cases =
    found.length > 0 ? found : [{ xml: element("testcase", { name: `no problems in ${file}`, classname: NAME }), is: "passed" as const }];
  const number = (is: Case["is"]) => cases.filter((each) => each.is === is).length;
  const counts = { tests: cases.length, failures: number("failed"), skipped: number("skipped") };
  const xml = element(
    "testsuite",
    { name: file, file, tests: counts.tests, failures: counts.failures, errors: 0, skipped: counts.skipped },
    cases.map((each) => each.xml),
  );
  return { xml, ...counts };
}

function requestCase({ id, verdict, reason, channels }: ReportedRequest): readonly Case[] {
  const head = { name: `the request "${id}" ends with a person`, classname: "requests" };
  const on = Object.entries(channels).map(([channel, of]) => `${channel}: ${VERDICTS[of].words}`);
  if (verdict === "handed-off") return [{ xml: element("testcase", head, [textElement("system-out", {}, on.join("\n"))]), is: "passed" }];
  if (verdict !== "not-judged") return [];
  return [{ xml: element("testcase", head, [element("skipped", { message: `not judged: ${reason}` })]), is: "skipped" }];
}

function problemCase({ rule, reported }: Problem): Case {
  const { severity, message, file, pointer, range, url } = reported;
  const failed = severity === "error";
  const text = [
    `${file}:${range.start.line}:${range.start.column} ${pointer}`,
    ...reported.route.map(hopWords).map((step) => `  ${step}`),
    `next step: ${rule.help}`,
    ...reported.fixes.map(({ title }) => `fix: ${title}`),
    url,
  ].join("\n");
  const outcome = textElement(failed ? "failure" : "skipped", { message, type: failed ? rule.id : severity }, text);
  return {
    xml: element("testcase", { name: `${message} (${file}#${pointer})`, classname: rule.id }, [outcome]),
    is: failed ? "failed" : "skipped",
  };
}
