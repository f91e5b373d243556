import type { Notification, ReportingDescriptor, Run } from "sarif";
import { SEVERITIES } from "../../analysis/verdict/verdict.ts";
import type { LintResult, Problem } from "../../engine/result.ts";
import { HOME, NAME, VERSION } from "../../engine/tool.ts";
import { type Severity, strictSeverity } from "../../rule/rule.ts";
import { count } from "../../rule/words.ts";
import { ownerOf } from "../owner.ts";
import type { Reporter } from "../reporter.ts";
import { artifacts, ROOT } from "./artifacts.ts";
import { LEVELS, resultOf, type Shared } from "./result.ts";

/** GitHub shows this many results of a run, worst first; it rejects a file with more than 25,000. */
const MOST_RESULTS = 5000;

/** SARIF 2.1.0, for code scanning and editors: https://docs.oasis-open.org/sarif/sarif/v2.1.0/ */
export const sarif: Reporter = (lint) =>
  JSON.stringify({ $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [runOf(lint)] }, null, 2);

function runOf(lint: LintResult): Run {
  const all = [
    ...lint.problems.map((problem) => ({ problem, by: undefined })),
    ...lint.suppressed.map((each) => ({ problem: each, by: each.by })),
  ];
  const shown = mostImportant(all);
  const rules = new Map(shown.map(({ problem }) => [problem.rule.id, problem]));
  const files = artifacts();
  for (const { file } of lint.report.files) files.itself(file);
  const shared: Shared = {
    lint,
    files,
    ruleIndex: new Map([...rules.keys()].map((id, i) => [id, i])),
    requests: new Map(lint.report.requests.map((request) => [request.id, request])),
    ownerOf: ownerOf(lint.facts),
  };
  const results = shown.map(({ problem, by }) => resultOf(problem, shared, by));
  return {
    tool: {
      driver: {
        name: NAME,
        version: VERSION,
        semanticVersion: VERSION,
        informationUri: HOME,
        rules: [...rules.values()].map(descriptorOf),
      },
    },
    columnKind: "utf16CodeUnits",
    originalUriBaseIds: { [ROOT]: { description: { text: "The folder in which the tool was run." } } },
    invocations: [{ executionSuccessful: true, toolExecutionNotifications: leftOut(all.length - shown.length) }],
    artifacts: files.list,
    results,
    properties: { summary: lint.report.summary },
  };
}

/** The results that are kept if there are too many: errors before warnings before remarks, and accepted ones last. */
function mostImportant<T extends { readonly problem: Problem; readonly by: unknown }>(all: readonly T[]): readonly T[] {
  if (all.length <= MOST_RESULTS) return all;
  const weight = ({ problem, by }: T) => (by ? SEVERITIES.length : SEVERITIES.indexOf(problem.reported.severity));
  return [...all].sort((a, b) => weight(a) - weight(b)).slice(0, MOST_RESULTS);
}

const leftOut = (n: number): Notification[] =>
  n > 0
    ? [{ level: "warning", message: { text: `${count(n, "result")} left out: a run holds at most ${MOST_RESULTS}, the worst ones` } }]
    : [];

function descriptorOf({ rule, reported }: Problem): ReportingDescriptor {
  const { id, docs, help, severity } = rule;
  const [category = ""] = id.split("/");
  const level = severity === "off" ? strictSeverity(rule) : severity;
  return {
    id,
    name: id.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: docs.summary },
    fullDescription: { text: `${docs.summary}. What to do: ${help}.` },
    help: { text: `What to do: ${help}.\n\n${reported.url}`, markdown: `**What to do:** ${help}.\n\n[About this rule](${reported.url})` },
    helpUri: reported.url,
    defaultConfiguration: { enabled: severity !== "off", level: LEVELS[level] },
    properties: { tags: ["chatbot", category], "problem.severity": PROBLEM_SEVERITY[level] },
  };
}

/** GitHub's own words for levels. */
const PROBLEM_SEVERITY: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "recommendation" };
