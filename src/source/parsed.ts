import type { Json, Language, Range, SourceDocument, SyntaxProblem } from "./document.ts";
import { innerTree } from "./inner.ts";
import { parseBrokenJson } from "./json-broken.ts";
import { commentsOf } from "./json-comments.ts";
import { jsonSyntax, repeatsKeys } from "./json-syntax.ts";
import { BEYOND, brokenTooDeepAt, LIMITS } from "./limits.ts";
import { AT_START, positionsOf, START } from "./lines.ts";
import { parseMarkdown } from "./markdown.ts";
import { escapeStep, stepsOf } from "./pointer.ts";
import { soundJson } from "./sound-json.ts";
import { duplicates, locate, type SyntaxNode, stepsAt } from "./syntax.ts";
import { yamlComments } from "./yaml-comments.ts";

/** Something wrong with a text, by its offset. */
export interface Broken {
  readonly message: string;
  readonly offset: number;
  readonly fatal?: boolean;
  readonly limit?: string;
  readonly unsupported?: boolean;
}

/** What a parser that was loaded on demand made of a text. */
export interface Tolerant {
  readonly reading: { readonly value: Json | undefined; readonly root: SyntaxNode | undefined };
  readonly errors: readonly Broken[];
}

interface Head {
  readonly path: string;
  readonly named: boolean;
  readonly language: Language;
  readonly text: string;
  /** What is wrong whatever the parser says. */
  readonly broken: readonly Broken[];
  readonly encoded?: "base64" | "zip";
  /** The reading of a YAML text. */
  readonly yaml?: Tolerant;
}

/** A document whose value is parsed when somebody first asks, and whose places are looked up when somebody first asks. */
export function documentOf(head: Head): SourceDocument {
  const { path, named, language, text, encoded, yaml } = head;
  const position = positionsOf(text);
  const parsed = once((): Parsed => {
    if (yaml) return { ...yaml.reading, repeats: () => true, errors: yaml.errors };
    if (language === "markdown") return { ...parseMarkdown(text), repeats: () => true, errors: [] };
    return isData(language) ? parseJson(text) : NO_DATA;
  });
  const root = once(() => {
    if (yaml) return yaml.reading.root;
    const { value, root } = parsed();
    return value === undefined ? undefined : (root ?? jsonSyntax(text));
  });
  const inner = new Map<SyntaxNode, SyntaxNode | undefined>();
  const inside = (scalar: SyntaxNode) => {
    if (!inner.has(scalar)) inner.set(scalar, innerTree(scalar, text));
    return inner.get(scalar);
  };
  const rangeOf = (start: number, end: number): Range => (encoded === "base64" ? AT_START : { start: position(start), end: position(end) });

  const document: SourceDocument = {
    path,
    named,
    language,
    text,
    position,
    ...(encoded ? { encoded } : {}),
    get value() {
      return parsed().value;
    },
    get problems() {
      return [...head.broken, ...parsed().errors].map(({ message, offset, fatal, limit, unsupported }): SyntaxProblem => {
        const at = encoded === "base64" ? START : position(offset);
        return { message, at, fatal: fatal === true, ...(limit ? { limit } : {}), ...(unsupported ? { unsupported } : {}) };
      });
    },
    range(pointer, part = "value") {
      const tree = root();
      if (!tree) return rangeOf(0, pointer === "" ? text.length : 0);
      const at = locate(tree, stepsOf(pointer), inside);
      const { node, part: owner } = at;
      if (part === "key" && owner && owner.keyEnd > owner.keyStart) return rangeOf(owner.keyStart, owner.keyEnd);
      if (part === "member" && owner && !node.aliased) return rangeOf(Math.min(owner.keyStart, node.start), node.end);
      return rangeOf(node.start, node.end);
    },
    resolves(pointer) {
      const tree = root();
      const steps = stepsOf(pointer);
      return tree ? locate(tree, steps, inside).depth === steps.length : steps.length === 0;
    },
    isTag(pointer) {
      const tree = root();
      const steps = stepsOf(pointer);
      if (!tree || steps.length === 0) return false;
      const owner = locate(tree, steps.slice(0, -1), inside);
      return owner.depth === steps.length - 1 && owner.node.tagged === true && owner.node.parts[0]?.key === steps.at(-1);
    },
    pointerAt(offset) {
      const tree = root();
      return tree
        ? stepsAt(tree, offset, inside)
            .map((step) => `/${escapeStep(step)}`)
            .join("")
        : "";
    },
    duplicateKeys() {
      const tree = parsed().repeats() ? root() : undefined;
      if (!tree) return [];
      return duplicates(tree).map(({ steps, part }) => ({
        pointer: steps.map((step) => `/${escapeStep(step)}`).join(""),
        key: part.key,
        range: rangeOf(part.keyStart, part.keyEnd),
      }));
    },
    comments() {
      const found = language === "yaml" ? yamlComments(text, root()) : isData(language) ? commentsOf(text) : [];
      return found.map(({ start, end }) => ({ text: text.slice(start, end), range: rangeOf(start, end) }));
    },
    syntax: root,
  };
  return document;
}

interface Parsed {
  readonly value: Json | undefined;
  /** Where a tolerant parser had to read the text. */
  readonly root?: SyntaxNode | undefined;
  /** False where no object has a key twice; true where one has, or where nobody has looked. */
  readonly repeats: () => boolean;
  readonly errors: readonly Broken[];
}

const NO_DATA: Parsed = { value: undefined, repeats: () => false, errors: [] };
const isData = (language: Language): boolean => language === "json" || language === "jsonc";

/** Nothing but `JSON.parse` for what it takes, after a look at the depth; the tolerant reader for all else. */
function parseJson(text: string): Parsed {
  if (text === "") return NO_DATA;
  const limited = (name: "characters" | "depth", at: number): Parsed => ({ ...NO_DATA, errors: [past(name, at)] });
  if (text.length > LIMITS.characters) return limited("characters", 0);
  const value = soundJson(text);
  if (value !== undefined) return { value, repeats: once(() => repeatsKeys(text, value)), errors: [] };
  const deep = brokenTooDeepAt(text);
  if (deep >= 0) return limited("depth", deep);
  const { errors, repeats, ...read } = parseBrokenJson(text);
  return { ...read, repeats: () => repeats, errors: errors.map((each) => ({ ...each, fatal: !read.root })) };
}

/** A limit that a text breaks. */
export const past = (name: "characters" | "depth" | "aliases", offset: number): Broken => ({
  message: BEYOND[name],
  offset,
  fatal: true,
  limit: name,
});

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
