import type { Range as LspRange } from "vscode-languageserver";
import type { LintResult } from "../engine/result.ts";
import type { Place } from "../model/model.ts";
import type { Range } from "../source/document.ts";

/** Positions of the protocol count from 0, ours from 1; both count UTF-16 units. */
export const lspRange = ({ start, end }: Range): LspRange => ({
  start: { line: start.line - 1, character: start.column - 1 },
  end: { line: end.line - 1, character: end.column - 1 },
});

/** The range of a place: the key of a member, so that an editor underlines one line and not a block. */
export function rangeAt(result: LintResult, { file, pointer }: Place): LspRange {
  const document = result.document(file);
  if (!document) return { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  const whole = document.range(pointer);
  const range = whole.start.line === whole.end.line ? whole : document.range(pointer, "key");
  return lspRange(range.start.line === range.end.line ? range : { start: range.start, end: endOfLine(document.text, range) });
}

function endOfLine(text: string, { start }: Range): Range["end"] {
  const found = text.slice(start.offset).search(/\r?\n|$/);
  return { line: start.line, column: start.column + found, offset: start.offset + found };
}

/** True where `inner` is `outer` or stands in it. */
export const holds = (outer: string, inner: string): boolean => outer === inner || inner.startsWith(`${outer}/`);
