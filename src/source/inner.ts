import { jsonSyntax } from "./json-syntax.ts";
import { innerJson } from "./pointer.ts";
import type { Extent, SyntaxNode } from "./syntax.ts";

/** The tree of the JSON inside a string scalar, in offsets of the outer text; `undefined` if the string holds none. */
export function innerTree(scalar: SyntaxNode, source: string): SyntaxNode | undefined {
  if (scalar.inner) return scalar.inner;
  const { text } = scalar;
  if (text === undefined || innerJson(text) === undefined) return undefined;
  const spans = alignment(text, source, scalar);
  const startOf = (offset: number) => spans[offset]?.start ?? scalar.end;
  const endOf = (offset: number) => spans[offset - 1]?.end ?? scalar.end;
  const move = (node: SyntaxNode): SyntaxNode => {
    // JSON inside JSON inside a text is escaped once more, and only here is its own text at hand.
    const deeper = node.inner ?? innerTree(node, text);
    return {
      kind: node.kind,
      ...(node.text === undefined ? {} : { text: node.text }),
      start: startOf(node.start),
      end: endOf(node.end),
      ...(deeper ? { inner: move(deeper) } : {}),
      parts: node.parts.map((part) => {
        const inner = move(part.node);
        // An item has no key: its place is where it begins.
        const keyEnd = part.keyEnd > part.keyStart ? endOf(part.keyEnd) : inner.start;
        return { ...part, keyStart: startOf(part.keyStart), keyEnd, node: inner };
      }),
    };
  };
  return move(jsonSyntax(text));
}

const isBlank = (char: string | undefined): boolean => char === " " || char === "\n" || char === "\r" || char === "\t";

/** Where the source writes each character of a decoded string, which escapes, indentation and folded line breaks have moved. */
export function alignment(decoded: string, source: string, scalar: Extent): readonly Extent[] {
  const quote = source[scalar.start];
  let at = begin(source, scalar);
  const pastBlanks = (from: number): number => {
    let to = from;
    while (to < scalar.end && isBlank(source[to])) to++;
    return to;
  };
  const next = (char: string): Extent => {
    // An escaped line break is no character.
    while (quote === '"' && source[at] === "\\" && /[\r\n]/.test(source[at + 1] ?? "")) at = pastBlanks(at + 1);
    if (quote === '"' && source[at] === "\\") return { start: at, end: at + escapeLength(source[at + 1]) };
    if (char === "\n" && source.startsWith("\r\n", at)) return { start: at, end: at + 2 };
    if (source[at] !== char && isBlank(char)) return { start: at, end: pastBlanks(at) };
    const start = source[at] === char ? at : pastBlanks(at);
    return { start, end: start + (quote === "'" && char === "'" ? 2 : 1) };
  };
  const spans: Extent[] = [];
  for (let i = 0; i < decoded.length; i++) {
    const before = spans.at(-1);
    const isSecondHalf = before !== undefined && before.end - before.start === LONGEST_ESCAPE && /[\udc00-\udfff]/.test(decoded.charAt(i));
    const span = isSecondHalf ? before : next(decoded.charAt(i));
    spans.push(span);
    at = span.end;
  }
  return spans;
}

/** The earliest offset of a scalar's first character: after its quote, or below the header of a block in YAML (`|`) or Terraform (`<<`). */
function begin(source: string, { start }: Extent): number {
  const first = source[start];
  if (first === '"' || first === "'") return start + 1;
  return first === "|" || first === ">" || first === "<" ? source.indexOf("\n", start) + 1 : start;
}

/** YAML has `\x41` and `\U0001F600` beside JSON's escapes. */
const LONGEST_ESCAPE = 10;
const ESCAPE_LENGTHS: Readonly<Record<string, number>> = { x: 4, u: 6, U: LONGEST_ESCAPE };
const escapeLength = (kind: string | undefined): number => ESCAPE_LENGTHS[kind ?? ""] ?? 2;
