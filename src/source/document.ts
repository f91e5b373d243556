import type { SyntaxNode } from "./syntax.ts";

/** Files as documents: values parsed fast, positions looked up only when somebody asks. */

/** A value of JSON, whatever language it was written in. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A file as it comes in. `path` is relative to the working directory, with `/`; a zip member is `agent.zip!/flows/x.json`. */
export interface SourceFile {
  readonly path: string;
  /** Bytes, or text that somebody decoded already (an editor's buffer). */
  readonly content: Uint8Array | string;
  /** True where a person named this very file (its syntax errors are reported even if no platform claims it). */
  readonly named?: boolean;
}

/** What a file is written in; `lu` and `text` are no data. */
export type Language = "json" | "jsonc" | "yaml" | "lu" | "markdown" | "text";

/** A position: 1-based line and column (UTF-16 units), 0-based offset into `SourceDocument.text`. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** Start is inclusive, end exclusive. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A syntax error, or a limit that the file exceeds. */
export interface SyntaxProblem {
  readonly message: string;
  readonly at: Position;
  /** `limit` problems are reported as `source/limit`, all others as `source/parse-error`. */
  readonly limit?: string;
  /** A known form that cannot be read offline; reported as `source/unsupported`. */
  readonly unsupported?: boolean;
}

/**
 * A parsed file. `value` holds plain JSON values whatever the language (YAML: booleans and null are typed, a number is typed only where
 * writing it again gives the same text, so that `+4915…` and `007` stay strings). Read object members with `member()` of `json.ts`, never
 * with `value[key]`: keys may be called `__proto__` or `constructor`.
 */
export interface SourceDocument {
  readonly path: string;
  readonly language: Language;
  /** The decoded text without byte order mark; offsets count in it. */
  readonly text: string;
  /** The parsed value (of Markdown: its sections); `undefined` where the file does not parse at all, or is no data file (`lu`, `text`). */
  readonly value: Json | undefined;
  readonly problems: readonly SyntaxProblem[];
  readonly named: boolean;
  /**
   * True where `text` is not what stands on disk (base64 exports, zip members): ranges point to line 1 of the file, or into the member,
   * and nothing can be edited. `encoded` names how.
   */
  readonly encoded?: "base64" | "zip";
  /** The range of the value at a pointer, or of its key; the nearest existing parent where the pointer does not resolve. */
  range(pointer: string, part?: "value" | "key" | "member"): Range;
  /** True where the pointer resolves to a value of this document. */
  resolves(pointer: string): boolean;
  /** True where the last step of a pointer names a YAML tag in its long form (`!Sub x` read as `{"Fn::Sub": "x"}`) and no key of the text. */
  isTag(pointer: string): boolean;
  /** The pointer of the innermost value at an offset. */
  pointerAt(offset: number): string;
  /** Keys that stand twice in one object, each with its place: `JSON.parse` would drop the first silently. Scans on demand. */
  duplicateKeys(): readonly { readonly pointer: string; readonly key: string; readonly range: Range }[];
  /** Comments with their ranges (JSONC, YAML), for inline suppressions. */
  comments(): readonly { readonly text: string; readonly range: Range }[];
  /** Offset (in `text`) → position. */
  position(offset: number): Position;
  /** Where each value stands, for edits; built on demand. `undefined` where nothing could be read. */
  syntax(): SyntaxNode | undefined;
}

/** One edit of a document's text: replace `[start, end)` by `text`. Offsets count UTF-16 units in `SourceDocument.text`. */
export interface TextEdit {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
