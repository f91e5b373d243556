import type { Range as LspRange } from "vscode-languageserver";
import type { LintResult } from "../engine/result.ts";
import { remember } from "../model/maps.ts";
import type { Place } from "../model/model.ts";
import { firstLine as firstLineOf } from "../report/places.ts";
import type { Range, SourceDocument } from "../source/document.ts";

/** A range as the protocol counts it, from 0; ours count from 1. Both count UTF-16 units. */
export const lspRange = ({ start, end }: Range): LspRange => ({
  start: { line: start.line - 1, character: start.column - 1 },
  end: { line: end.line - 1, character: end.column - 1 },
});

/** The ranges looked up so far, by document and pointer: most files stay as they are while one is edited. */
const known = new WeakMap<SourceDocument, Map<string, LspRange>>();
const NOWHERE: LspRange = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** The range of a place; of one with several lines its key, so that an editor underlines a line and not a block. */
export function rangeAt(result: LintResult, { file, pointer, span }: Place): LspRange {
  const document = result.document(file);
  if (!document) return NOWHERE;
  if (span) return firstLine(document, { start: document.position(span.start), end: document.position(span.end) });
  const ranges = remember(known, document, () => new Map());
  return remember(ranges, pointer, () => {
    const whole = document.range(pointer);
    return firstLine(document, whole.start.line === whole.end.line ? whole : document.range(pointer, "key"));
  });
}

/** A range, cut off at the end of its first line. */
export const firstLine = (document: SourceDocument, range: Range): LspRange => lspRange(firstLineOf(document, range));
