import { parseTolerantly } from "./json-text.ts";
import { innerJson } from "./pointer.ts";
import type { SyntaxNode } from "./syntax.ts";

/** The tree of the JSON inside a string scalar, in offsets of the outer text. `undefined` where the string holds none. */
export function innerTree(scalar: SyntaxNode, source: string): SyntaxNode | undefined {
  if (scalar.text === undefined || innerJson(scalar.text) === undefined) return undefined;
  const { root } = parseTolerantly(scalar.text);
  if (!root) return undefined;
  const offsets = alignment(scalar.text, source, scalar.start, scalar.end);
  const at = (offset: number) => offsets[offset] ?? scalar.end;
  const move = (node: SyntaxNode): SyntaxNode => ({
    ...node,
    start: at(node.start),
    end: at(node.end - 1) + 1,
    parts: node.parts.map((part) => ({ ...part, keyStart: at(part.keyStart), keyEnd: at(part.keyEnd - 1) + 1, node: move(part.node) })),
  });
  return move(root);
}

/** For each character of a decoded string the offset at which the source writes it: escapes and indentation stand between. */
function alignment(decoded: string, source: string, start: number, end: number): readonly number[] {
  const escaped = source[start] === '"';
  const offsets: number[] = [];
  let at = escaped || source[start] === "'" ? start + 1 : start;
  for (const char of units(decoded)) {
    if (escaped) {
      offsets.push(at);
      at += escapeLength(source, at);
    } else {
      // Folded and literal blocks leave out indentation; a folded line break reads as a space.
      const before = at;
      while (at < end && source[at] !== char) at++;
      if (at >= end) at = before;
      offsets.push(at);
      if (source[at] === char) at++;
    }
  }
  return offsets;
}

function* units(text: string): Generator<string> {
  for (let i = 0; i < text.length; i++) yield text.charAt(i);
}

function escapeLength(source: string, at: number): number {
  if (source[at] !== "\\") return 1;
  return source[at + 1] === "u" ? 6 : 2;
}
