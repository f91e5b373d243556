import { alignment } from "../inner.ts";
import { lineEnd } from "../lines.ts";
import type { SyntaxNode } from "../syntax.ts";
import type { Span } from "./edits.ts";
import { isLiteralAt, removeLines } from "./style.ts";

/** Takes a line out of a file, or out of a text in it; `undefined` where the text does not write its lines as they are. */
export function lineEdit(source: string, line: number, scalar?: SyntaxNode): Span | undefined {
  const text = scalar ? (scalar.text ?? "") : source;
  const lines = text.split("\n");
  const blanks = /^\s*/.exec(lines[line] ?? "")?.[0].length ?? 0;
  const inText = lines.slice(0, line).join("\n").length + (line > 0 ? 1 : 0) + blanks;
  const begin = scalar ? alignment(text, source, scalar)[inText]?.start : inText;
  if (begin === undefined || line >= lines.length || (scalar && !isLiteral(source, text, scalar))) return undefined;
  return removeLines(source, begin, lineEnd(source, begin));
}

function isLiteral(source: string, text: string, scalar: SyntaxNode): boolean {
  const first = alignment(text, source, scalar)[text.search(/\S/)];
  return first !== undefined && isLiteralAt(source, first.start);
}
