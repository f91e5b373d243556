import { type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import type { Json } from "../../src/source/document.ts";
import type { SyntaxNode } from "../../src/source/syntax.ts";

/** What jsonc-parser, the parser of the most used editor, makes of a text: the measure for our own readers. */
export function jsoncTree(text: string) {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true, disallowComments: false, allowEmptyContent: false });
  return {
    tree: tree && written(tree),
    value: tree && read(tree),
    errors: errors.map(({ error, offset }) => ({ error: printParseErrorCode(error), offset })),
  };
}

/** Everything in a tree of ours, written out. */
export const whole = ({ kind, start, end, text, parts }: SyntaxNode): unknown => ({
  kind,
  start,
  end,
  ...(text === undefined ? {} : { text }),
  parts: parts.map(({ node, ...part }) => ({ ...part, node: whole(node) })),
});

function written({ type, offset, length, value, children = [] }: Node): unknown {
  const [start, end] = [offset, offset + length];
  if (type === "array") {
    const parts = children.map((child, i) => ({ key: String(i), keyStart: child.offset, keyEnd: child.offset, node: written(child) }));
    return { kind: "array", start, end, parts };
  }
  if (type === "object") {
    const parts = children.flatMap(({ children: [key, child] = [] }) =>
      key && child ? [{ key: key.value, keyStart: key.offset, keyEnd: key.offset + key.length, node: written(child) }] : [],
    );
    return { kind: "object", start, end, parts };
  }
  return { kind: "scalar", start, end, parts: [], ...(typeof value === "string" ? { text: value } : {}) };
}

function read({ type, value, children = [] }: Node): Json {
  if (type === "array") return children.map(read);
  if (type !== "object") return value;
  return Object.fromEntries(children.flatMap(({ children: [key, child] = [] }) => (key && child ? [[key.value, read(child)]] : [])));
}
