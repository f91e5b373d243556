import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from "vscode-languageserver";
import type { ConfigError } from "../engine/config/check-file.ts";
import type { LintResult, Problem, ReportedProblem } from "../engine/result.ts";
import { push } from "../model/maps.ts";
import { hopWords } from "../report/words.ts";
import { onDisk } from "../source/file-names.ts";
import { firstLine, lspRange, rangeAt } from "./places.ts";
import type { Linted } from "./project.ts";

const SEVERITY = { error: DiagnosticSeverity.Error, warning: DiagnosticSeverity.Warning, info: DiagnosticSeverity.Information } as const;
const SOURCE = "botflow-lint";

/** What a diagnostic is made for. */
export interface Viewer {
  /** The URI of a file of the project. */
  readonly uriOf: (file: string) => string;
  /** The editor can show the way to a problem. */
  readonly showsRoutes: boolean;
}

/** The diagnostics of a project by file: the problems of its flows, and the errors of its config. */
export function allDiagnostics({ result, wrong }: Linted, viewer: Viewer): ReadonlyMap<string, readonly Diagnostic[]> {
  const found = new Map<string, Diagnostic[]>();
  for (const error of wrong) push(found, error.file, configDiagnostic(error));
  for (const problem of result.problems) push(found, onDisk(problem.reported.file).file, diagnosticOf(problem, result, viewer));
  return found;
}

/** A problem as a diagnostic, with the way to it as related locations. */
export function diagnosticOf({ rule, reported: problem }: Problem, result: LintResult, { uriOf, showsRoutes }: Viewer): Diagnostic {
  return {
    range: rangeOf(problem, result),
    severity: SEVERITY[problem.severity],
    source: SOURCE,
    code: problem.rule,
    codeDescription: { href: problem.url },
    message: problem.message,
    ...(rule.marksUnused ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    ...(showsRoutes
      ? {
          relatedInformation: problem.route.map((hop) => ({
            location: { uri: uriOf(hop.file), range: hop.range ? lspRange(hop.range) : rangeAt(result, hop) },
            message: hopWords(hop),
          })),
        }
      : {}),
    data: { fingerprint: problem.fingerprint },
  };
}

/** The key of the place if the problem is about the whole value there, else the characters that it is about. */
function rangeOf({ range, ...place }: ReportedProblem, result: LintResult): Diagnostic["range"] {
  const document = result.document(place.file);
  if (!document) return lspRange(range);
  const { start, end } = document.range(place.pointer);
  const isWhole = start.offset === range.start.offset && end.offset === range.end.offset;
  return isWhole ? rangeAt(result, place) : firstLine(document, range);
}

const configDiagnostic = ({ range, message }: ConfigError): Diagnostic => ({
  range: lspRange(range),
  severity: DiagnosticSeverity.Error,
  source: SOURCE,
  code: "config",
  message,
});
