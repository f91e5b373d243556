import { alignment } from "../inner.ts";
import { column } from "../lines.ts";
import type { Extent, SyntaxNode } from "../syntax.ts";
import type { Refused, Span, Target } from "./edits.ts";
import { jsonEdits } from "./json-edits.ts";
import { eolOf, isLiteralAt } from "./style.ts";

/**
 * Edits of the JSON inside a string, written as the string is: with its escapes, or below its indentation. `spans` mean the source, `inner`
 * the decoded string.
 */
export function innerEdits(
  source: string,
  scalar: SyntaxNode,
  targets: readonly Target[],
): { readonly spans: readonly Span[]; readonly inner: readonly Span[] } | Refused {
  const { text = "" } = scalar;
  const written = jsonEdits(text, targets);
  if ("refused" in written) return written;
  const places = alignment(text, source, scalar);
  const write = writerOf(source, scalar, places);
  const spans: Span[] = [];
  for (const { start, end, text: by } of written.spans) {
    const inside = write(by);
    const from = start < end ? places[start]?.start : places[start - 1]?.end;
    const to = start < end ? places[end - 1]?.end : from;
    if (inside === undefined || from === undefined || to === undefined) return { refused: "the string is written over folded lines" };
    spans.push({ start: from, end: to, text: inside });
  }
  return { spans, inner: written.spans };
}

/** How a text is written inside a scalar; `undefined` where a line break would be folded. */
function writerOf(source: string, { start, text = "" }: SyntaxNode, places: readonly Extent[]): (by: string) => string | undefined {
  const quote = source[start];
  if (quote === '"') return (by) => JSON.stringify(by).slice(1, -1);
  if (quote === "'") return (by) => (/[\r\n]/.test(by) ? undefined : by.replaceAll("'", "''"));
  const first = text.search(/\S/);
  const at = places[first]?.start ?? start;
  if (!isLiteralAt(source, at)) return (by) => (/[\r\n]/.test(by) ? undefined : by);
  const indent = " ".repeat(column(source, at) - column(text, first));
  return (by) => by.replaceAll(/\r?\n/g, eolOf(source) + indent);
}
