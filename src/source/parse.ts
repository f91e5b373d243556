import type { Json, Language } from "./document.ts";
import { parseBrokenJson, type TextError } from "./json-broken.ts";
import { repeatsKeys } from "./json-syntax.ts";
import { BEYOND, LIMITS } from "./limits.ts";
import { parseMarkdown } from "./markdown.ts";
import { brokenTooDeepAt } from "./nesting.ts";
import { soundJson } from "./sound-json.ts";
import type { SyntaxNode } from "./syntax.ts";

/** An error in a text, or a reason why it was not read; see `SyntaxProblem`. */
export interface Broken extends TextError {
  readonly limit?: string;
  readonly unsupported?: boolean;
}

/** What a parser that was loaded on demand made of a text. */
export interface Tolerant {
  readonly reading: { readonly value: Json | undefined; readonly root: SyntaxNode | undefined };
  readonly errors: readonly Broken[];
}

/** A text as a value. */
export interface Parsed {
  readonly value: Json | undefined;
  /** Where its values stand; absent where nobody had to look yet. */
  readonly root?: SyntaxNode | undefined;
  /** False where no object has a key twice; true where one has, or where nobody has looked. */
  readonly repeats: () => boolean;
  readonly errors: readonly Broken[];
}

const NO_DATA: Parsed = { value: undefined, repeats: () => false, errors: [] };

/** True of a language that JSON's own parser reads. */
export const isJson = (language: Language): boolean => language === "json" || language === "jsonc";

/** Parses a text; of YAML, what its parser has made of it is taken as it is. */
export function parse(text: string, language: Language, yaml: Tolerant | undefined): Parsed {
  if (yaml) return { ...yaml.reading, repeats: () => true, errors: yaml.errors };
  if (language === "markdown") return { ...parseMarkdown(text), repeats: () => true, errors: [] };
  return isJson(language) ? parseJson(text) : NO_DATA;
}

/** Nothing but `JSON.parse` for what it takes, after a look at the depth; the tolerant reader for all else. */
function parseJson(text: string): Parsed {
  if (text === "") return NO_DATA;
  const limited = (name: "characters" | "depth", at: number): Parsed => ({ ...NO_DATA, errors: [past(name, at)] });
  if (text.length > LIMITS.characters) return limited("characters", 0);
  const value = soundJson(text);
  if (value !== undefined) return { value, repeats: () => repeatsKeys(text, value), errors: [] };
  const deep = brokenTooDeepAt(text);
  if (deep >= 0) return limited("depth", deep);
  const { errors, repeats, ...read } = parseBrokenJson(text);
  return { ...read, repeats: () => repeats, errors };
}

/** A limit that a text breaks. */
export const past = (name: "characters" | "depth" | "aliases", offset: number): Broken => ({
  message: BEYOND[name],
  offset,
  limit: name,
});
