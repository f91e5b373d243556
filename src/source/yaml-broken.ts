import { isAlias, isMap, isScalar, isSeq, type Node, parseDocument } from "yaml";
import type { TextError } from "./json-broken.ts";
import { type Masked, mask } from "./yaml-masks.ts";
import { aliasOf, listOf, mapOf, type Read, scalarOf, tagged } from "./yaml-reads.ts";
import type { YamlReading } from "./yaml-text.ts";

/** Reads YAML that js-yaml refuses, as far as the tolerant parser gets; several errors, each with its place. Slow: for broken files only. */
export function parseBrokenYaml(text: string): YamlReading & { readonly errors: readonly TextError[] } {
  const masked = mask(text);
  const document = parseDocument(masked.text, {
    logLevel: "silent",
    strict: false,
    uniqueKeys: false,
    schema: "failsafe",
    prettyErrors: false,
  });
  const reader = new Reader(masked);
  const read = document.contents ? reader.read(document.contents as Node, 0) : undefined;
  const errors = document.errors.map(({ message, pos }) => ({ message: firstLine(masked.restore(message)), offset: pos[0] }));
  const all = [...errors, ...reader.errors].sort((a, b) => a.offset - b.offset);
  return { value: read?.value, root: read?.node, errors: all.filter(({ offset }, i) => isApart(text, all[i - 1]?.offset, offset)) };
}

/** False of an error on the line of the one before it, or on the next line: it mostly follows from that one. */
const isApart = (text: string, before: number | undefined, offset: number): boolean =>
  before === undefined || text.slice(before, offset).split("\n").length > 2;

const firstLine = (message: string): string => message.split("\n")[0] ?? message;

class Reader {
  readonly errors: TextError[] = [];
  private readonly anchors = new Map<string, Read>();
  private readonly text: string;
  private readonly restore: Masked["restore"];

  constructor({ text, restore }: Masked) {
    this.text = text;
    this.restore = restore;
  }

  /** `fallback` is where a value stands that is not written. */
  read(node: Node | null, fallback: number): Read {
    const [start, end] = node?.range ?? [fallback, fallback];
    if (isAlias(node)) return this.alias(node.source, start, end);
    const bare = this.bare(node, start, end);
    const tag = node?.tag;
    const tagAt = tag === undefined ? -1 : this.text.lastIndexOf(tag, start);
    const read = tag === undefined || tagAt < 0 ? bare : tagged(bare, tag, tagAt, tagAt + tag.length);
    if (isScalar(node) || isSeq(node) || isMap(node)) if (node.anchor) this.anchors.set(node.anchor, read);
    return read;
  }

  private bare(node: Node | null, start: number, end: number): Read {
    if (isSeq(node))
      return listOf(
        node.items.map((item) => this.read(item as Node | null, end)),
        start,
        () => ({ end, ...(node.flow ? { style: "flow" } : {}) }),
      );
    if (isMap(node)) {
      const members = node.items.map((pair) => {
        const key = this.read(pair.key as Node | null, start);
        const name = typeof key.value === "string" ? key.value : this.restore(this.text.slice(key.node.start, key.node.end));
        return { name, key, item: this.read(pair.value as Node | null, key.node.end) };
      });
      return mapOf(members, start, () => ({ end, ...(node.flow ? { style: "flow" } : {}) }));
    }
    const text = isScalar(node) ? this.restore(String(node.value ?? "")) : "";
    return scalarOf(text, !isScalar(node) || (node.type === "PLAIN" && !node.tag?.endsWith(":str")), start, end);
  }

  private alias(name: string, start: number, end: number): Read {
    const target = this.anchors.get(name);
    if (target) return aliasOf(target, start, end);
    // No anchor is called so: designer tools write the media type of anything without quotes.
    if (!/^[\w-]+$/.test(name)) return scalarOf(`*${name}`, false, start, end);
    this.errors.push({ message: `the anchor "${name}" does not exist`, offset: start });
    return {
      ...scalarOf(`*${name}`, false, start, end),
      node: { kind: "scalar", start, end, parts: [], aliased: true, own: { start, end } },
    };
  }
}
