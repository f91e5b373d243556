import type { SourceDocument, TextEdit } from "../document.ts";
import { jsonSyntax } from "../json-syntax.ts";
import { innerJson, parentOf, pointerOf, stepsOf } from "../pointer.ts";
import { type Located, locate, type SyntaxNode } from "../syntax.ts";
import { ALIASED, aliasesIn } from "./aliases.ts";
import type { Change } from "./change.ts";
import { innerEdits } from "./inner-edits.ts";
import { jsonEdits } from "./json-edits.ts";
import { lineEdit } from "./line-edits.ts";
import { yamlEdits } from "./yaml-edits.ts";

/** Text edits, and the changes that they make of the file's own value: of what stands inside a string, the string; or why there are none. */
export type Edits = { readonly edits: readonly TextEdit[]; readonly changes: readonly Change[] } | Refused;

/** A span of the text to be replaced. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What a writer makes of changes, or why it cannot. */
export type Spans = { readonly spans: readonly Span[] } | Refused;
/** Why something cannot be written. */
export interface Refused {
  readonly refused: string;
}

/** A change of values; lines are cut whatever the language. */
type DataChange = Exclude<Change, { readonly op: "cut" }>;

/** What the writers of a language know of the place of a change. */
export interface Target {
  readonly change: DataChange;
  readonly at: Located;
  /** The object or list around it; absent for the root. */
  readonly owner?: Located;
}

/** Writes changes as edits of the text: everything that they do not name keeps its bytes. Refuses what it cannot write for sure. */
export function editsFor(document: SourceDocument, changes: readonly Change[]): Edits {
  const closed = closedTo(document);
  if (closed !== undefined) return { refused: closed };
  const sorted = sort(document, changes);
  if ("refused" in sorted) return sorted;
  const { root, outer, strings } = sorted;
  const spans = sorted.cuts.map(({ span }) => span);
  const said: Change[] = sorted.cuts.map(({ change }) => change);
  for (const [scalar, quoted] of strings) {
    const written = writeInside(document.text, scalar, quoted);
    if ("refused" in written) return written;
    spans.push(...written.spans);
    said.push(written.change);
  }
  const written = root && outer.length > 0 ? writeData(document, root, outer) : { spans: [] };
  if ("refused" in written) return written;
  spans.push(...written.spans);
  spans.sort((a, b) => a.start - b.start || a.end - b.end);
  const overlap = spans.some((span, i) => span.start < (spans[i - 1]?.end ?? 0));
  if (overlap) return { refused: "the changes of this fix overlap" };
  return { edits: spans.map((span) => ({ file: document.path, ...span })), changes: [...outer, ...said] };
}

/** Why nothing can be written into a file. */
export function closedTo({ encoded, language, problems }: SourceDocument): string | undefined {
  if (language === "hcl") return "the file is in Terraform's language, which is not written; change it by hand";
  if (encoded === "base64") return "the file is a base64 export; change the flow where it was exported and export it again";
  if (encoded === "zip") return "the file is inside a zip; unpack it first";
  return problems.length > 0 ? "the file has syntax errors; correct these first" : undefined;
}

/** The changes of a file by who writes them. */
interface Sorted {
  readonly root: SyntaxNode | undefined;
  /** Of the file's own data. */
  readonly outer: readonly DataChange[];
  /** Of the JSON in its strings, by the string. */
  readonly strings: ReadonlyMap<SyntaxNode, Quoted>;
  /** Lines that go, of a text or of a file that is no data. */
  readonly cuts: readonly { readonly change: Change; readonly span: Span }[];
}

/** What is changed inside a string, by pointers into the JSON that it holds. */
interface Quoted {
  readonly pointer: string;
  readonly changes: DataChange[];
}

function sort(document: SourceDocument, changes: readonly Change[]): Sorted | Refused {
  const root = document.language === "markdown" ? undefined : document.syntax();
  const yaml = document.language === "yaml" ? root : undefined;
  const isShared = yaml ? aliasesIn(yaml) : () => false;
  const outer: DataChange[] = [];
  const strings = new Map<SyntaxNode, Quoted>();
  const cuts: Sorted["cuts"][number][] = [];
  for (const change of yaml ? emptied(document.text, yaml, changes) : changes) {
    const steps = stepsOf(change.pointer);
    const at = root && locate(root, steps);
    if (isShared(steps, at)) return { refused: ALIASED };
    if (change.op === "cut") {
      const span = at && at.depth < steps.length ? undefined : lineEdit(document.text, change.line, at?.node);
      if (!span) return { refused: "the line stands in a text that is written in an unusual way" };
      cuts.push({ change, span });
    } else if (!at) return { refused: "the file holds no data" };
    else if (at.depth === steps.length) outer.push(change);
    else if (!quote(strings, at, steps, change)) return { refused: nothingAt(change) };
  }
  return { root, outer, strings, cuts };
}

/** Writes changes of the JSON that a string holds, and says what they make of the string. */
function writeInside(
  text: string,
  scalar: SyntaxNode,
  { pointer, changes }: Quoted,
): { readonly spans: readonly Span[]; readonly change: Change } | Refused {
  const json = scalar.text ?? "";
  const found = targetsIn(jsonSyntax(json), changes);
  const written = "refused" in found ? found : innerEdits(text, scalar, found.targets);
  if ("refused" in written) return written;
  return { spans: written.spans, change: { op: "set", pointer, value: applyEdits(json, written.inner) } };
}

function writeData({ text, language }: SourceDocument, root: SyntaxNode, changes: readonly DataChange[]): Spans {
  const found = targetsIn(root, changes);
  if ("refused" in found) return found;
  return language === "yaml" ? yamlEdits(text, found.targets) : jsonEdits(text, found.targets);
}

const nothingAt = ({ pointer }: Change): string => `there is nothing at ${pointer} that could be edited`;

/** Notes a change of the JSON that a string holds; false where the pointer leads into none. A short YAML tag has no step of its own. */
function quote(strings: Map<SyntaxNode, Quoted>, { node, depth }: Located, steps: readonly string[], change: DataChange): boolean {
  const tag = node.tagged ? node.parts[0] : undefined;
  const scalar = tag?.node ?? node;
  if (innerJson(scalar.text ?? "") === undefined) return false;
  const pointer = pointerOf([...steps.slice(0, depth), ...(tag ? [tag.key] : [])]);
  const quoted = strings.get(scalar) ?? { pointer, changes: [] };
  quoted.changes.push({ ...change, pointer: pointerOf(steps.slice(depth)) });
  strings.set(scalar, quoted);
  return true;
}

function targetsIn(root: SyntaxNode, changes: readonly DataChange[]): { readonly targets: readonly Target[] } | Refused {
  const targets: Target[] = [];
  for (const change of changes) {
    const steps = stepsOf(change.pointer);
    const at = locate(root, steps);
    if (at.depth !== steps.length) return { refused: nothingAt(change) };
    targets.push({ change, at, ...(steps.length > 0 ? { owner: locate(root, steps.slice(0, -1)) } : {}) });
  }
  return { targets };
}

/** A list in block style that loses all its items is written as an empty one, unless comments would go with them. */
function emptied(text: string, root: SyntaxNode, changes: readonly Change[]): readonly Change[] {
  const listOf = ({ pointer }: Change) => parentOf(pointer);
  const isGone = (list: string): boolean => {
    const { node } = locate(root, stepsOf(list));
    return (
      node.kind === "array" &&
      node.style !== "flow" &&
      node.parts.length === changes.filter((change) => change.op === "remove" && listOf(change) === list).length &&
      !changes.some(({ op, pointer }) => op === "insert" && pointer === list) &&
      !/(?:^|\s)#/.test(text.slice(node.start, node.end))
    );
  };
  const lists = new Set(changes.flatMap((change) => (change.op === "remove" ? [listOf(change)] : [])));
  const gone = new Set([...lists].filter(isGone));
  if (gone.size === 0) return changes;
  return [
    ...changes.filter((change) => change.op !== "remove" || !gone.has(listOf(change))),
    ...[...gone].map((pointer): Change => ({ op: "set", pointer, value: [] })),
  ];
}

/** The text after edits of one file. Edits must not overlap. */
export function applyEdits(text: string, edits: readonly Span[]): string {
  let result = "";
  let at = 0;
  for (const { start, end, text: by } of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    result += text.slice(at, start) + by;
    at = end;
  }
  return result + text.slice(at);
}
