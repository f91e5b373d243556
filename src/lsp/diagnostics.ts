import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from "vscode-languageserver";
import type { LintResult, ReportedProblem } from "../engine/result.ts";
import { rangeAt } from "./places.ts";

const SEVERITY = { error: DiagnosticSeverity.Error, warning: DiagnosticSeverity.Warning, info: DiagnosticSeverity.Information } as const;

/** The problems of one file as an editor shows them, the way to each as related locations. */
export function diagnosticsOf(file: string, result: LintResult, uriOf: (file: string) => string): Diagnostic[] {
  return result.report.problems.filter((problem) => problem.file === file).map((problem) => diagnostic(problem, result, uriOf));
}

function diagnostic(problem: ReportedProblem, result: LintResult, uriOf: (file: string) => string): Diagnostic {
  return {
    range: rangeAt(result, problem),
    severity: SEVERITY[problem.severity],
    source: "botflow-lint",
    code: problem.rule,
    codeDescription: { href: problem.url },
    message: problem.message,
    ...(problem.rule === "structure/unreachable-node" ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    relatedInformation: problem.route.map((hop) => ({
      location: { uri: uriOf(hop.file), range: rangeAt(result, hop) },
      message: hop.exit === undefined ? hop.label : `${hop.exit} → ${hop.label}`,
    })),
    data: { fingerprint: problem.fingerprint },
  };
}
