import { type CodeAction, CodeActionKind, type Diagnostic, type Range as LspRange } from "vscode-languageserver";
import type { LintResult, ReportedProblem } from "../engine/result.ts";
import type { SourceDocument } from "../source/document.ts";
import { lineStart } from "../source/lines.ts";
import { locate, stepsAt } from "../source/syntax.ts";
import { diagnosticOf, type Viewer } from "./diagnostics.ts";
import { lspRange } from "./places.ts";

/** The fixes for the problems in a range, and for each problem a comment that accepts it. */
export function actionsIn(file: string, range: LspRange, result: LintResult, viewer: Viewer): CodeAction[] {
  return result.problems.flatMap((problem) => {
    const { reported } = problem;
    if (reported.file !== file) return [];
    const shown = diagnosticOf(problem, result, viewer);
    if (!touches(shown.range, range)) return [];
    return [...fixesOf(reported, shown, result, viewer.uriOf), ...suppressionOf(reported, shown, result.document(file), viewer.uriOf)];
  });
}

const touches = (a: LspRange, b: LspRange): boolean => a.start.line <= b.end.line && b.start.line <= a.end.line;

function fixesOf(problem: ReportedProblem, shown: Diagnostic, result: LintResult, uriOf: (file: string) => string): readonly CodeAction[] {
  return problem.fixes.flatMap(({ title, safety, edits }): CodeAction[] => {
    if (edits.length === 0) return [];
    const changes: Record<string, { range: LspRange; newText: string }[]> = {};
    for (const { file, start, end, text } of edits) {
      const document = result.document(file);
      if (!document) return [];
      const list = changes[uriOf(file)] ?? [];
      list.push({ range: lspRange({ start: document.position(start), end: document.position(end) }), newText: text });
      changes[uriOf(file)] = list;
    }
    return [{ title, kind: CodeActionKind.QuickFix, diagnostics: [shown], isPreferred: safety === "safe", edit: { changes } }];
  });
}

/** The action that writes the comment, if the line may have one above it: in YAML, Terraform, and JSON that has some already or is named `.jsonc`. */
function suppressionOf(
  problem: ReportedProblem,
  shown: Diagnostic,
  document: SourceDocument | undefined,
  uriOf: (file: string) => string,
): readonly CodeAction[] {
  if (!document || document.encoded) return [];
  const { language, text } = document;
  const hasHashes = language === "yaml" || language === "hcl";
  if (!hasHashes && language !== "jsonc" && document.comments().length === 0) return [];
  if (isInText(document, lineStart(text, problem.range.start.offset))) return [];
  const line = text.split("\n")[shown.range.start.line] ?? "";
  const indent = /^\s*/.exec(line)?.[0] ?? "";
  const at = { line: shown.range.start.line, character: 0 };
  const newText = `${indent}${hasHashes ? "#" : "//"} botflow-lint-ignore ${problem.rule} -- why this is accepted\n`;
  return [
    {
      title: `Accept ${problem.rule} here, with a comment`,
      kind: CodeActionKind.QuickFix,
      diagnostics: [shown],
      edit: { changes: { [uriOf(problem.file)]: [{ range: { start: at, end: at }, newText }] } },
    },
  ];
}

/** True inside a text of several lines, of which a comment would be a part. */
function isInText(document: SourceDocument, offset: number): boolean {
  const root = document.syntax();
  if (!root) return false;
  const { node } = locate(
    root,
    stepsAt(root, offset, () => undefined),
  );
  // A block of YAML begins on the line below its mark.
  const begin = node.style === "block" ? node.start : node.start + 1;
  return node.kind === "scalar" && begin <= offset && offset < node.end;
}
