import { conflictsIn } from "./conflicts.ts";
import type { Json, Language, Position, Range, SourceDocument, SyntaxProblem } from "./document.ts";
import { innerTree } from "./inner.ts";
import { commentsOf } from "./json-comments.ts";
import { jsonSyntax } from "./json-syntax.ts";
import { AT_START, positionsOf, START } from "./lines.ts";
import { type Broken, isJson, type Parsed, parse, type Tolerant } from "./parse.ts";
import { pointerOf, stepsOf, valueAt } from "./pointer.ts";
import { duplicates, type Located, locate, type SyntaxNode, stepsAt } from "./syntax.ts";
import { yamlComments } from "./yaml-comments.ts";

/** What a document is made of. */
export interface DocumentParts {
  readonly path: string;
  readonly named: boolean;
  readonly language: Language;
  readonly text: string;
  /** What is wrong besides what the parser finds. */
  readonly broken: readonly Broken[];
  readonly encoded?: "base64" | "zip";
  /** What a parser makes of the text that is loaded on demand; asked once. */
  readonly tolerant?: () => Tolerant;
}

/** Makes a document that is parsed, and whose places are found, on first access. */
export const documentOf = (parts: DocumentParts): SourceDocument => new ParsedDocument(parts);

class ParsedDocument implements SourceDocument {
  readonly path: string;
  readonly named: boolean;
  readonly language: Language;
  readonly text: string;
  readonly encoded?: "base64" | "zip";
  readonly position: (offset: number) => Position;
  private readonly broken: readonly Broken[];
  private readonly tolerant: (() => Tolerant) | undefined;
  private parsed: Parsed | undefined;
  private tree: { readonly root: SyntaxNode | undefined } | undefined;
  private repeats: boolean | undefined;
  /** The trees of the JSON inside strings; `undefined` for a string that holds none. */
  private readonly inner = new Map<SyntaxNode, SyntaxNode | undefined>();

  constructor({ path, named, language, text, broken, encoded, tolerant }: DocumentParts) {
    this.path = path;
    this.named = named;
    this.language = language;
    this.text = text;
    if (encoded) this.encoded = encoded;
    this.position = positionsOf(text);
    this.broken = broken;
    this.tolerant = tolerant;
  }

  get value(): Json | undefined {
    return this.parse().value;
  }

  get problems(): readonly SyntaxProblem[] {
    const { errors } = this.parse();
    const conflicts: readonly Broken[] = errors.length > 0 ? conflictsIn(this.text) : [];
    return [...this.broken, ...(conflicts.length > 0 ? conflicts : errors)].map(
      ({ message, offset, limit, unsupported }): SyntaxProblem => {
        const at = this.encoded === "base64" ? START : this.position(offset);
        return { message, at, ...(limit ? { limit } : {}), ...(unsupported ? { unsupported } : {}) };
      },
    );
  }

  range(pointer: string, part: "value" | "key" | "member" = "value"): Range {
    const found = this.locate(stepsOf(pointer));
    if (!found) return this.rangeOf(0, pointer === "" ? this.text.length : 0);
    const { node, part: owner } = found;
    if (part === "key" && owner && owner.keyEnd > owner.keyStart) return this.rangeOf(owner.keyStart, owner.keyEnd);
    if (part === "member" && owner && !node.aliased) return this.rangeOf(Math.min(owner.keyStart, node.start), node.end);
    return this.rangeOf(node.start, node.end);
  }

  resolves(pointer: string): boolean {
    const steps = stepsOf(pointer);
    // A text that is joined from parts is nowhere in the file as a whole.
    return (this.locate(steps)?.depth ?? 0) === steps.length || valueAt(this.value, steps) !== undefined;
  }

  isTag(pointer: string): boolean {
    const steps = stepsOf(pointer);
    const owner = steps.length === 0 ? undefined : this.locate(steps.slice(0, -1));
    return owner?.depth === steps.length - 1 && owner.node.tagged === true && owner.node.parts[0]?.key === steps.at(-1);
  }

  pointerAt(offset: number): string {
    const root = this.syntax();
    return root ? pointerOf(stepsAt(root, offset, this.inside)) : "";
  }

  duplicateKeys(): ReturnType<SourceDocument["duplicateKeys"]> {
    this.repeats ??= this.parse().repeats();
    const root = this.repeats ? this.syntax() : undefined;
    if (!root) return [];
    return duplicates(root).map(({ steps, part }) => ({
      pointer: pointerOf(steps),
      key: part.key,
      range: this.rangeOf(part.keyStart, part.keyEnd),
    }));
  }

  comments(): ReturnType<SourceDocument["comments"]> {
    const { text, language } = this;
    const read = () => (language === "yaml" ? yamlComments(text, this.syntax()) : isJson(language) ? commentsOf(text) : []);
    const found = this.parse().comments ?? read();
    return found.map(({ start, end }) => ({ text: text.slice(start, end), range: this.rangeOf(start, end) }));
  }

  syntax(): SyntaxNode | undefined {
    this.tree ??= { root: this.root() };
    return this.tree.root;
  }

  private parse(): Parsed {
    this.parsed ??= parse(this.text, this.language, this.tolerant?.());
    return this.parsed;
  }

  private root(): SyntaxNode | undefined {
    const { value, root } = this.parse();
    return this.tolerant || value === undefined ? root : (root ?? jsonSyntax(this.text));
  }

  private locate(steps: readonly string[]): Located | undefined {
    const root = this.syntax();
    return root && locate(root, steps, this.inside);
  }

  private readonly inside = (scalar: SyntaxNode): SyntaxNode | undefined => {
    if (!this.inner.has(scalar)) this.inner.set(scalar, innerTree(scalar, this.text));
    return this.inner.get(scalar);
  };

  private rangeOf(start: number, end: number): Range {
    return this.encoded === "base64" ? AT_START : { start: this.position(start), end: this.position(end) };
  }
}
