import type { SyntaxNode } from "./syntax.ts";

/** Files as documents: values parsed fast, positions looked up only when somebody asks. */

/** A value of JSON, whatever language it was written in. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** An input file. `path` is relative to the working directory, with `/`; a zip member is `agent.zip!/flows/x.json`. */
export interface SourceFile {
  readonly path: string;
  /** The bytes, or a text that is decoded already (an editor's buffer). */
  readonly content: Uint8Array | string;
  /** True if a person named this file, so that its syntax errors are reported even if no platform claims it. */
  readonly named?: boolean;
}

/** The language of a file; `hcl` is Terraform's; `lu` and `text` are not read as data. */
export type Language = "json" | "jsonc" | "yaml" | "hcl" | "lu" | "markdown" | "text";

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
  /** The limit that is exceeded; reported as `source/limit`. */
  readonly limit?: string;
  /** True of a known form that cannot be read offline; reported as `source/unsupported`. */
  readonly unsupported?: boolean;
}

/**
 * A parsed file. `value` holds plain JSON values whatever the language. In YAML, booleans and null are typed, but a number only if writing it again
 * gives the same text, so that `+4915…` and `007` stay strings. Read members with `member()` of `json.ts`, never with `value[key]`: keys may
 * be called `__proto__` or `constructor`.
 */
export interface SourceDocument {
  readonly path: string;
  readonly language: Language;
  /** The decoded text without byte order mark; all offsets refer to it. */
  readonly text: string;
  /** The parsed value (of Markdown: its sections); `undefined` if nothing of the file can be parsed, or if it holds no data (`lu`, `text`). */
  readonly value: Json | undefined;
  readonly problems: readonly SyntaxProblem[];
  readonly named: boolean;
  /**
   * Set if `text` is not what is on disk: of a base64 export, ranges point to line 1 of the file; of a zip member, into the member. Neither can be
   * edited.
   */
  readonly encoded?: "base64" | "zip";
  /** The range of the value at a pointer, of its key, or of both; of the nearest existing parent if the pointer does not resolve. */
  range(pointer: string, part?: "value" | "key" | "member"): Range;
  /** True if the pointer resolves to a value of this document. */
  resolves(pointer: string): boolean;
  /** True if the last step of a pointer is a YAML tag in its long form (`!Sub x`, read as `{"Fn::Sub": "x"}`) and not a key of the text. */
  isTag(pointer: string): boolean;
  /** The pointer of the innermost value at an offset. */
  pointerAt(offset: number): string;
  /** Keys that occur twice in one object, of which `JSON.parse` would silently drop the first. Scans on demand. */
  duplicateKeys(): readonly { readonly pointer: string; readonly key: string; readonly range: Range }[];
  /** Comments with their ranges (JSONC, YAML, HCL), for inline suppressions. */
  comments(): readonly { readonly text: string; readonly range: Range }[];
  /** The position of an offset into `text`. */
  position(offset: number): Position;
  /** The places of all values, for edits; built on demand. `undefined` if nothing could be read. */
  syntax(): SyntaxNode | undefined;
}

/** One edit of a document's text: replaces `[start, end)` by `text`. Offsets are UTF-16 units in `SourceDocument.text`. */
export interface TextEdit {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
