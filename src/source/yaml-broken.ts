import { isAlias, isMap, isScalar, isSeq, type Node, parseDocument, type YAMLError } from "yaml";
import type { Json } from "./document.ts";
import type { TextError } from "./json-text.ts";
import type { SyntaxNode, SyntaxPart } from "./syntax.ts";
import { mask, unmask } from "./yaml-masks.ts";
import { typed, type YamlReading } from "./yaml-text.ts";

/** Reads YAML that js-yaml refuses, as far as the tolerant parser gets; several errors, each with its place. Slow: for broken files only. */
export function parseBrokenYaml(text: string): YamlReading & { readonly errors: readonly TextError[] } {
  const document = parseDocument(mask(text), {
    logLevel: "silent",
    strict: false,
    uniqueKeys: false,
    schema: "failsafe",
    prettyErrors: false,
  });
  const read = document.contents ? nodeOf(document.contents, 0) : undefined;
  return {
    value: read?.value,
    root: read?.node,
    errors: document.errors.map((error: YAMLError) => ({ message: firstLine(error.message), offset: error.pos[0] })),
  };
}

const firstLine = (message: string): string => unmask(message.split("\n")[0] ?? message);

interface Read {
  readonly value: Json;
  readonly node: SyntaxNode;
}

function nodeOf(node: Node | null, fallback: number): Read {
  const [start, end] = node?.range ?? [fallback, fallback];
  if (isScalar(node)) {
    const text = unmask(String(node.value ?? ""));
    const value = node.type === "PLAIN" ? typed(text) : text;
    return { value, node: { kind: "scalar", start, end, parts: [], ...(typeof value === "string" ? { text } : {}) } };
  }
  if (isSeq(node)) {
    const read = node.items.map((item) => nodeOf(item as Node | null, end));
    const parts = read.map(
      ({ node: item }, index): SyntaxPart => ({ key: String(index), keyStart: item.start, keyEnd: item.start, node: item }),
    );
    return { value: read.map(({ value }) => value), node: { kind: "array", start, end, parts } };
  }
  if (isMap(node)) {
    const parts: SyntaxPart[] = [];
    const members: [string, Json][] = [];
    for (const pair of node.items) {
      const key = nodeOf(pair.key as Node | null, start);
      const value = nodeOf(pair.value as Node | null, key.node.end);
      const name = key.node.text ?? String(key.value);
      members.push([name, value.value]);
      parts.push({ key: name, keyStart: key.node.start, keyEnd: key.node.end, node: value.node });
    }
    return { value: Object.fromEntries(members), node: { kind: "object", start, end, parts } };
  }
  // What an alias of a broken file stands for is not known for sure.
  return { value: isAlias(node) ? `*${node.source}` : null, node: { kind: "scalar", start, end, parts: [], aliased: true } };
}
