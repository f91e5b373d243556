import type { SourceDocument, TextEdit } from "../document.ts";
import { innerJson, stepsOf } from "../pointer.ts";
import { type Located, locate, type SyntaxNode } from "../syntax.ts";
import type { Change } from "./change.ts";
import { jsonEdits } from "./json-edits.ts";
import { yamlEdits } from "./yaml-edits.ts";

/** Text edits, or why there are none. */
export type Edits = { readonly edits: readonly TextEdit[] } | { readonly refused: string };

/** A span of the text to be replaced. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What the writers of a language know of the place of a change. */
export interface Target {
  readonly change: Change;
  readonly at: Located;
  /** The object or list around it; absent for the root. */
  readonly owner?: Located;
}

/** Writes changes as edits of the text: everything that they do not name keeps its bytes. Refuses what it cannot write for sure. */
export function editsFor(document: SourceDocument, changes: readonly Change[]): Edits {
  if (document.encoded === "base64")
    return { refused: "the file is a base64 export; change the flow where it was exported and export it again" };
  if (document.encoded === "zip") return { refused: "the file is inside a zip; unpack it first" };
  if (document.problems.length > 0) return { refused: "the file has syntax errors; correct these first" };
  const root = document.syntax();
  if (!root) return { refused: "the file holds no data" };
  const targets: Target[] = [];
  const meant = document.language === "yaml" ? meantByAliases(root) : [];
  for (const change of changes) {
    const steps = stepsOf(change.pointer);
    const at = locate(root, steps, () => undefined);
    if (at.depth !== steps.length) {
      const scalar = at.node.tagged ? at.node.parts[0]?.node : at.node;
      const quoted = innerJson(scalar?.text ?? "") !== undefined;
      return {
        refused: quoted ? "the flow stands inside a string" : `there is nothing at ${change.pointer} that could be edited`,
      };
    }
    for (let depth = 0; depth <= steps.length; depth++)
      if (locate(root, steps.slice(0, depth), () => undefined).node.aliased) return { refused: ALIASED };
    if (meant.some(({ start, end }) => start <= at.node.start && at.node.end <= end)) return { refused: ALIASED };
    targets.push({ change, at, ...(steps.length > 0 ? { owner: locate(root, steps.slice(0, -1), () => undefined) } : {}) });
  }
  const written = document.language === "yaml" ? yamlEdits(document.text, targets) : jsonEdits(document.text, targets);
  if ("refused" in written) return written;
  const spans = [...written.spans].sort((a, b) => a.start - b.start || a.end - b.end);
  const overlap = spans.some((span, i) => span.start < (spans[i - 1]?.end ?? 0));
  if (overlap) return { refused: "the changes of this fix overlap" };
  return { edits: spans.map((span) => ({ file: document.path, ...span })) };
}

const ALIASED = "the value stands behind a YAML alias: an edit would change every place that uses it";

/** The values that aliases stand for. */
function meantByAliases(root: SyntaxNode): readonly SyntaxNode[] {
  const found: SyntaxNode[] = [];
  const visit = (node: SyntaxNode): void => {
    if (node.aliased) found.push(node);
    else for (const inner of [...node.parts.map((part) => part.node), ...(node.merged ?? [])]) visit(inner);
  };
  visit(root);
  return found;
}

/** The text after edits of one file. Edits must not overlap. */
export function applyEdits(text: string, edits: readonly Span[]): string {
  let result = "";
  let at = 0;
  for (const { start, end, text: by } of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    result += text.slice(at, start) + by;
    at = end;
  }
  return result + text.slice(at);
}
