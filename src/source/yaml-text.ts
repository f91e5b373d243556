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
import type { TextError } from "./json-broken.ts";
import { LIMITS } from "./limits.ts";
import { extentOf, type SyntaxNode, type SyntaxPart } from "./syntax.ts";
import { type Masked, mask } from "./yaml-masks.ts";
import { aliasOf, listOf, type Member, mapOf, type Read, scalarOf, tagged } from "./yaml-reads.ts";

/**
 * YAML 1.2, first document of a stream, by the events of js-yaml: one reading gives values and places. Scalars keep their text but for
 * `true`, `false`, `null`, and numbers whose text is the one that JSON would write (`+4915…` and `007` stay texts).
 */
export interface YamlReading {
  readonly value: Json | undefined;
  readonly root: SyntaxNode | undefined;
}

/** What a text says, or why it is no YAML. */
export type YamlResult = { readonly reading: YamlReading } | { readonly error: TextError; readonly tooDeep: boolean };

/** Reads a text that is valid YAML (after masking); the first error otherwise. */
export function parseYaml(text: string): YamlResult {
  const masked = mask(text);
  try {
    // The parser counts a list mark and what stands behind it as two levels; the reader counts exactly.
    return { reading: new Reader(masked, parseEvents(masked.text, { maxDepth: 2 * LIMITS.depth + 2 })).document() };
  } catch (error) {
    if (error instanceof TooDeep) return { error: { message: error.message, offset: error.offset }, tooDeep: true };
    if (!(error instanceof YAMLException)) throw error;
    return { error: { message: error.reason, offset: error.mark?.position ?? 0 }, tooDeep: error.reason.includes("maxDepth") };
  }
}

type Collection = Pick<Extract<Event, { type: typeof EVENT_ID.SEQUENCE | typeof EVENT_ID.MAPPING }>, "start" | "style">;

const isBlockText = ({ style }: ScalarEvent): boolean => style === SCALAR_STYLE.LITERAL_BLOCK || style === SCALAR_STYLE.FOLDED_BLOCK;

class TooDeep extends Error {
  readonly offset: number;

  constructor(offset: number) {
    super();
    this.offset = offset;
  }
}

class Reader {
  private at = 0;
  private depth = 0;
  /** Where what was read last ends. */
  private passed = 0;
  private readonly anchors = new Map<string, Read>();
  private readonly text: string;
  private readonly restore: Masked["restore"];
  private readonly events: readonly Event[];

  constructor({ text, restore }: Masked, events: readonly Event[]) {
    this.text = text;
    this.restore = restore;
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
        return this.dressed(event, this.scalar(event));
      case EVENT_ID.SEQUENCE:
        return this.dressed(
          event,
          this.deeper(event.start, () => this.list(event)),
        );
      case EVENT_ID.MAPPING:
        return this.dressed(
          event,
          this.deeper(event.start, () => this.map(event)),
        );
      default:
        throw new Error(`unexpected event of type ${event?.type}`);
    }
  }

  private deeper(start: number, read: () => Read): Read {
    if (++this.depth > LIMITS.depth) throw new TooDeep(start);
    this.passed = start;
    const found = read();
    this.depth--;
    this.passed = found.node.end;
    return found;
  }

  private alias(start: number, end: number): Read {
    const target = this.anchors.get(this.text.slice(start, end));
    if (!target) throw new YAMLException(`the anchor "${this.text.slice(start, end)}" does not exist`);
    this.passed = end;
    return aliasOf(target, start - 1, end);
  }

  /** A node with its tag and its anchor. */
  private dressed(event: { tagStart: number; tagEnd: number; anchorStart: number; anchorEnd: number }, bare: Read): Read {
    const read = event.tagStart < 0 ? bare : tagged(bare, this.tag(event), event.tagStart, event.tagEnd);
    if (event.anchorStart >= 0) this.anchors.set(this.text.slice(event.anchorStart, event.anchorEnd), read);
    return read;
  }

  private tag({ tagStart, tagEnd }: { tagStart: number; tagEnd: number }): string {
    return tagStart < 0 ? "" : this.text.slice(tagStart, tagEnd);
  }

  private scalar(event: ScalarEvent): Read {
    if (event.valueStart < 0) return this.nothing(event);
    const text = this.restore(getScalarValue(this.text, event));
    const quotes = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED ? 1 : 0;
    const isPlain = event.style === SCALAR_STYLE.PLAIN && this.tag(event) !== "!!str";
    this.passed = this.endOf(event) + quotes;
    return scalarOf(text, isPlain, event.valueStart - quotes, this.passed, isBlockText(event) ? "block" : undefined);
  }

  /** A value that is not written stands behind its tag or anchor, or behind the mark that announces it. */
  private nothing(event: ScalarEvent): Read {
    const mark = /(?:(?:\s|#[^\n]*\n)*[:?-])?/y;
    mark.lastIndex = this.passed;
    mark.exec(this.text);
    this.passed = Math.max(event.tagEnd, event.anchorEnd) >= 0 ? Math.max(event.tagEnd, event.anchorEnd) : mark.lastIndex;
    return scalarOf("", this.tag(event) !== "!!str", this.passed, this.passed);
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

  private list({ start, style }: Collection): Read {
    const items: Read[] = [];
    while (this.events[this.at]?.type !== EVENT_ID.POP) items.push(this.read());
    this.at++;
    return listOf(items, start, (parts) => this.close(start, style, parts, "]"));
  }

  private map({ start, style }: Collection): Read {
    const members: Member[] = [];
    while (this.events[this.at]?.type !== EVENT_ID.POP) {
      const key = this.read();
      const name = typeof key.value === "string" ? key.value : this.restore(this.text.slice(key.node.start, key.node.end));
      members.push({ name, key, item: this.read() });
    }
    this.at++;
    return mapOf(members, start, (parts) => this.close(start, style, parts, "}"));
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
