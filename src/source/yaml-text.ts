import {
  CHOMPING_MODE,
  COLLECTION_STYLE,
  type CollectionStyle,
  EVENT_ID,
  type Event,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
  YAMLException,
} from "js-yaml";
import type { Json } from "./document.ts";
import type { TextError } from "./json-text.ts";
import { LIMITS } from "./limits.ts";
import { extentOf, type SyntaxNode, type SyntaxPart } from "./syntax.ts";
import { skip, YAML_TRIVIA } from "./trivia.ts";
import { mask, unmask } from "./yaml-masks.ts";

/**
 * YAML 1.2, first document of a stream, by the events of js-yaml: one reading gives values and places. Scalars keep their text but for
 * `true`, `false`, `null`, and numbers whose text is the one that JSON would write (`+4915…` and `007` stay texts).
 */
export interface YamlReading {
  readonly value: Json | undefined;
  readonly root: SyntaxNode | undefined;
}

export type YamlResult = { readonly reading: YamlReading } | { readonly error: TextError };

/** Reads a text that is valid YAML (after masking); the first error otherwise. */
export function parseYaml(text: string): YamlResult {
  const masked = mask(text);
  try {
    return { reading: new Reader(masked, parseEvents(masked, {})).document() };
  } catch (error) {
    if (error instanceof YAMLException) return { error: { message: error.reason, offset: error.mark?.position ?? 0 } };
    throw error;
  }
}

/** Tags of CloudFormation's short form: `!Sub x` is `{"Fn::Sub": "x"}`. Source: "Intrinsic function reference". */
const FUNCTIONS = new Set(
  "And Base64 Cidr Contains Equals FindInMap ForEach GetAtt GetAZs If ImportValue Join Length Not Or Select Split Sub ToJsonString Transform".split(
    " ",
  ),
);
const longForm = (tag: string): string | undefined =>
  tag === "!Ref" || tag === "!Condition" ? tag.slice(1) : FUNCTIONS.has(tag.slice(1)) ? `Fn::${tag.slice(1)}` : undefined;

interface Read {
  readonly value: Json;
  readonly node: SyntaxNode;
  /** How many values this is once aliases are followed. */
  readonly size: number;
}

class Reader {
  private at = 0;
  private readonly anchors = new Map<string, Read>();
  private readonly text: string;
  private readonly events: readonly Event[];

  constructor(text: string, events: readonly Event[]) {
    this.text = text;
    this.events = events;
  }

  document(): YamlReading {
    const first = this.events[this.at++];
    const next = this.events[this.at];
    if (!first || !next || next.type === EVENT_ID.POP) return { value: undefined, root: undefined };
    const { value, node } = this.read();
    return { value, root: node };
  }

  private read(): Read {
    const event = this.events[this.at++];
    switch (event?.type) {
      case EVENT_ID.ALIAS:
        return this.alias(event.anchorStart, event.anchorEnd);
      case EVENT_ID.SCALAR:
        return this.anchored(event, this.tagged(event, this.scalar(event)));
      case EVENT_ID.SEQUENCE:
        return this.anchored(event, this.tagged(event, this.list(event)));
      case EVENT_ID.MAPPING:
        return this.anchored(event, this.tagged(event, this.map(event)));
      default:
        throw new Error(`unexpected event of type ${event?.type}`);
    }
  }

  private alias(start: number, end: number): Read {
    const target = this.anchors.get(this.text.slice(start, end));
    if (!target) throw new YAMLException(`the anchor "${this.text.slice(start, end)}" does not exist`);
    // An alias shows the places of the text that it stands for, which is where somebody has to look.
    return { ...target, node: { ...target.node, aliased: true, own: { start: start - 1, end } } };
  }

  private anchored(event: { anchorStart: number; anchorEnd: number }, read: Read): Read {
    if (event.anchorStart >= 0) this.anchors.set(this.text.slice(event.anchorStart, event.anchorEnd), read);
    return read;
  }

  private tagged(event: { tagStart: number; tagEnd: number }, read: Read): Read {
    if (event.tagStart < 0) return read;
    const tag = this.text.slice(event.tagStart, event.tagEnd);
    if (tag === "!!str" && read.node.text !== undefined) return { ...read, value: read.node.text };
    const key = longForm(tag);
    if (key === undefined) return read;
    const part: SyntaxPart = { key, keyStart: event.tagStart, keyEnd: event.tagEnd, node: read.node };
    const node: SyntaxNode = { kind: "object", start: event.tagStart, end: read.node.end, parts: [part], tagged: true };
    return { value: { [key]: read.value }, node, size: read.size + 1 };
  }

  private scalar(event: ScalarEvent): Read {
    const text = unmask(getScalarValue(this.text, event));
    const quotes = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED ? 1 : 0;
    const range = { start: event.valueStart - quotes, end: this.endOf(event) + quotes };
    const node: SyntaxNode = { kind: "scalar", ...range, parts: [], ...(isBlockText(event) ? { style: "block" } : {}) };
    const value = event.style === SCALAR_STYLE.PLAIN ? typed(text) : text;
    return { value, node: typeof value === "string" ? { ...node, text } : node, size: 1 };
  }

  /** A block scalar's range runs up to the next token; its last line ends it, with `+` the blank lines behind it. */
  private endOf(event: ScalarEvent): number {
    const { valueStart, valueEnd, chomping } = event;
    if (!isBlockText(event)) return valueEnd;
    let end = valueEnd;
    if (chomping === CHOMPING_MODE.KEEP) return this.text[end - 1] === "\n" ? end - (this.text[end - 2] === "\r" ? 2 : 1) : end;
    while (end > valueStart && /\s/.test(this.text[end - 1] ?? "")) end--;
    return end;
  }

  /** Nothing at all as a value stands behind the colon or dash that has it. */
  private placed(node: SyntaxNode, indicator: number): SyntaxNode {
    if (node.kind !== "scalar" || node.start >= 0) return node;
    const at = /[:-]/.test(this.text[indicator] ?? "") ? indicator + 1 : indicator;
    return { ...node, start: at, end: at };
  }

  private list({ start, style }: Collection): Read {
    const values: Json[] = [];
    const parts: SyntaxPart[] = [];
    let size = 1;
    while (this.events[this.at]?.type !== EVENT_ID.POP) {
      const { value, node: read, size: own } = this.read();
      const before = parts.at(-1);
      const node = read.start < 0 ? this.placed(read, before ? skip(YAML_TRIVIA, this.text, extentOf(before.node).end) : start) : read;
      parts.push({ key: String(values.length), keyStart: extentOf(node).start, keyEnd: extentOf(node).start, node });
      values.push(value);
      size = this.grown(size, own);
    }
    this.at++;
    return { value: values, node: { kind: "array", start, ...this.close(start, style, parts, "]"), parts }, size };
  }

  private map({ start, style }: Collection): Read {
    const members: [string, Json][] = [];
    const merged: [string, Json][] = [];
    const from: SyntaxNode[] = [];
    const parts: SyntaxPart[] = [];
    let size = 1;
    while (this.events[this.at]?.type !== EVENT_ID.POP) {
      const key = this.read();
      const { value, node: read, size: own } = this.read();
      const node = read.start < 0 ? this.placed(read, skip(YAML_TRIVIA, this.text, key.node.end)) : read;
      size = this.grown(size, own);
      if (key.node.text === "<<" || key.value === "<<") {
        merged.push(...mergedMembers(value));
        from.push(node);
      } else {
        const name = typeof key.value === "string" ? key.value : this.text.slice(key.node.start, key.node.end);
        members.push([name, value]);
        parts.push({ key: name, keyStart: key.node.start, keyEnd: key.node.end, node });
      }
    }
    this.at++;
    return {
      value: Object.fromEntries([...merged, ...members]),
      node: { kind: "object", start, ...this.close(start, style, parts, "}"), parts, ...(from.length > 0 ? { merged: from } : {}) },
      size,
    };
  }

  private grown(size: number, by: number): number {
    if (size + by > LIMITS.aliases) throw new TooManyAliases();
    return size + by;
  }

  /** Where a collection ends: behind its bracket, or with its last part. */
  private close(start: number, style: CollectionStyle, parts: readonly SyntaxPart[], bracket: string): Pick<SyntaxNode, "end" | "style"> {
    let end = Math.max(start, ...parts.slice(-1).map(({ keyEnd, node }) => Math.max(keyEnd, extentOf(node).end)));
    if (style !== COLLECTION_STYLE.FLOW) return { end };
    if (parts.length === 0) end = start + 1;
    for (; end < this.text.length; end++) {
      if (this.text[end] === bracket) return { end: end + 1, style: "flow" };
      if (this.text[end] === "#" && /\s/.test(this.text[end - 1] ?? " ")) end = this.lineEnd(end);
    }
    return { end, style: "flow" };
  }

  private lineEnd(from: number): number {
    const end = this.text.indexOf("\n", from);
    return end < 0 ? this.text.length : end;
  }
}

interface Collection {
  readonly start: number;
  readonly style: CollectionStyle;
}

const isBlockText = ({ style }: ScalarEvent): boolean => style === SCALAR_STYLE.LITERAL_BLOCK || style === SCALAR_STYLE.FOLDED_BLOCK;

/** Aliases of aliases multiply; past the limit the file is not read. */
export class TooManyAliases extends Error {}

const mergedMembers = (value: Json): [string, Json][] =>
  Array.isArray(value)
    ? value.toReversed().flatMap(mergedMembers)
    : typeof value === "object" && value !== null
      ? Object.entries(value)
      : [];

/** The value of a plain scalar. */
export function typed(text: string): Json {
  if (text === "" || text === "~" || text === "null" || text === "Null" || text === "NULL") return null;
  if (text === "true" || text === "True" || text === "TRUE") return true;
  if (text === "false" || text === "False" || text === "FALSE") return false;
  if (!/^-?\d/.test(text)) return text;
  const number = Number(text);
  return Number.isFinite(number) && String(number) === text ? number : text;
}

/** Comments with their `#`: from a `#` at the start of a line or after a space, outside every scalar. */
export function yamlComments(text: string, root: SyntaxNode | undefined): readonly { readonly start: number; readonly end: number }[] {
  if (!text.includes("#")) return [];
  const scalars: SyntaxNode[] = [];
  const collect = (node: SyntaxNode): void => {
    if (node.kind === "scalar") scalars.push(node);
    for (const part of node.parts) {
      if (part.keyEnd > part.keyStart) scalars.push({ kind: "scalar", start: part.keyStart, end: part.keyEnd, parts: [] });
      if (!part.node.aliased) collect(part.node);
    }
  };
  if (root) collect(root);
  scalars.sort((a, b) => a.start - b.start);
  const found: { start: number; end: number }[] = [];
  let next = 0;
  for (const match of text.matchAll(/(?<=^|[ \t])#[^\r\n]*/gm)) {
    if (match.index < (found.at(-1)?.end ?? 0)) continue;
    while ((scalars[next]?.end ?? Number.POSITIVE_INFINITY) <= match.index) next++;
    if ((scalars[next]?.start ?? Number.POSITIVE_INFINITY) > match.index)
      found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found;
}
