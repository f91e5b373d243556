import type { Json, Language } from "./document.ts";
import { parseBrokenJson, type TextError } from "./json-broken.ts";
import { repeatsKeys } from "./json-syntax.ts";
import { BEYOND, LIMITS } from "./limits.ts";
import { parseMarkdown } from "./markdown.ts";
import { brokenTooDeepAt } from "./nesting.ts";
import { soundJson } from "./sound-json.ts";
import type { Extent, SyntaxNode } from "./syntax.ts";

/** An error in a text, or a reason why it was not read; see `SyntaxProblem`. */
export interface Broken extends TextError {
  readonly limit?: string;
  readonly unsupported?: boolean;
}

/** The result of a parser that is loaded on demand. */
export interface Tolerant {
  readonly reading: { readonly value: Json | undefined; readonly root: SyntaxNode | undefined };
  readonly errors: readonly Broken[];
  /** The comments, if the parser has found them. */
  readonly comments?: readonly Extent[];
}

/** A parsed text. */
export interface Parsed {
  readonly value: Json | undefined;
  /** The places of its values, if the parser has found them. */
  readonly root?: SyntaxNode | undefined;
  /** False if no object has a key twice; true if one has, or if it is not known. */
  readonly repeats: () => boolean;
  readonly errors: readonly Broken[];
  /** The comments, if the parser has found them. */
  readonly comments?: readonly Extent[] | undefined;
}

const NO_DATA: Parsed = { value: undefined, repeats: () => false, errors: [] };

/** True of JSON, with or without comments. */
export const isJson = (language: Language): boolean => language === "json" || language === "jsonc";

/** Parses a text; `tolerant` = what a parser that is loaded on demand makes of it. */
export function parse(text: string, language: Language, tolerant: Tolerant | undefined): Parsed {
  if (tolerant) return { ...tolerant.reading, repeats: () => true, errors: tolerant.errors, comments: tolerant.comments };
  if (language === "markdown") return { ...parseMarkdown(text), repeats: () => true, errors: [] };
  return isJson(language) ? parseJson(text) : NO_DATA;
}

/** Parses with `JSON.parse`, after checking the depth, or with the tolerant reader if that fails. */
function parseJson(text: string): Parsed {
  if (text === "") return NO_DATA;
  const limited = (name: "characters" | "depth", at: number): Parsed => ({ ...NO_DATA, errors: [past(name, at)] });
  if (text.length > LIMITS.characters) return limited("characters", 0);
  const value = soundJson(text);
  if (value !== undefined) return { value, repeats: () => repeatsKeys(text, value), errors: [] };
  const deep = brokenTooDeepAt(text);
  if (deep >= 0) return limited("depth", deep);
  const { errors, told, repeats, ...read } = parseBrokenJson(text);
  return { ...read, repeats: () => repeats, errors: errors.slice(0, told) };
}

/** The problem of a text that exceeds a limit. */
export const past = (name: "characters" | "depth" | "aliases", offset: number): Broken => ({
  message: BEYOND[name],
  offset,
  limit: name,
});
