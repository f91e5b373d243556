import type { Json } from "../document.ts";
import { isObject } from "../json.ts";
import type { SyntaxNode, SyntaxPart } from "../syntax.ts";
import { typed } from "../yaml-text.ts";
import type { Span, Target } from "./edits.ts";
import { jsonEdits } from "./json-edits.ts";
import { eolOf, indentUnit } from "./style.ts";

/** Edits of YAML in the style of their neighbours. Flow collections (`{a: 1}`) are written like JSON, block collections line by line. */
export function yamlEdits(text: string, targets: readonly Target[]): { readonly spans: readonly Span[] } | { readonly refused: string } {
  const spans: Span[] = [];
  const inFlow: Target[] = [];
  const gone = new Set(targets.flatMap(({ change, at }) => (change.op === "remove" && at.part ? [at.part] : [])));
  for (const target of targets) {
    const { change, at, owner } = target;
    const { node, part } = at;
    if (change.op === "rename") {
      if (!part) return { refused: "the whole file has no name" };
      spans.push({ start: part.keyStart, end: part.keyEnd, text: scalar(change.key, text.slice(part.keyStart, part.keyEnd)) });
      continue;
    }
    const container = change.op === "add" || change.op === "insert" ? node : owner?.node;
    const isScalar = change.op === "set" && node.kind === "scalar" && (typeof change.value !== "object" || change.value === null);
    if (container && !isScalar && isFlow(text, container)) {
      inFlow.push(target);
      continue;
    }
    if (change.op === "set") {
      if (isScalar) {
        const old = text.slice(node.start, node.end);
        if (isBlockScalar(text, node)) return { refused: "the value is a block of text" };
        const gap = node.start === node.end ? " " : "";
        spans.push({
          start: node.start,
          end: node.end,
          text: gap + scalar(change.value as Json, old, container !== undefined && isFlow(text, container)),
        });
      } else if (part) spans.push(replaceBlock(text, part, change.value));
      else return { refused: "the whole file cannot be replaced" };
      continue;
    }
    if (change.op === "remove") {
      if (!part || !owner) return { refused: "the whole file cannot be removed" };
      const span = remove(text, owner.node, part);
      if (!span) return { refused: "nothing would be left of this block" };
      spans.push(span);
      continue;
    }
    const before = change.op === "insert" && change.after !== undefined ? node.parts.slice(0, change.after + 1) : node.parts;
    const last = before.findLast((each) => !gone.has(each));
    if (!last) return { refused: "the block is empty" };
    const eol = eolOf(text);
    const end = lineEnd(text, last.node.end);
    const lines =
      change.op === "add"
        ? member(change.key, change.value, column(text, node.parts[0]?.keyStart ?? 0), text)
        : item(change.value, dashColumn(text, last), text);
    spans.push({ start: end, end, text: eol + lines.join(eol) });
  }
  const written = jsonEdits(text, inFlow, true);
  return "refused" in written ? written : { spans: [...spans, ...written.spans] };
}

const isFlow = (text: string, node: SyntaxNode): boolean => node.kind !== "scalar" && /[[{]/.test(text[node.start] ?? "");
const isBlockScalar = (text: string, node: SyntaxNode): boolean =>
  /[|>][-+0-9]*[ \t]*(?:#.*)?\r?\n[ \t]*$/.test(text.slice(Math.max(0, node.start - 80), node.start));

const column = (text: string, offset: number): number => offset - (text.lastIndexOf("\n", offset - 1) + 1);

/** The column of the dash in front of an item. */
function dashColumn(text: string, part: SyntaxPart): number {
  const start = part.node.start;
  const dash = text.lastIndexOf("-", start - 1);
  return column(text, dash);
}

/** The end of the line of an offset, its comment included, its line break excluded. */
function lineEnd(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  if (end < 0) return text.length;
  return text[end - 1] === "\r" ? end - 1 : end;
}

/** A scalar in the quotes of the one that it replaces, or in double quotes where it would be read as something else. */
function scalar(value: Json, like = "", inFlow = false): string {
  if (typeof value !== "string") return JSON.stringify(value);
  if (like.startsWith('"')) return JSON.stringify(value);
  if (like.startsWith("'") && !/[\n\r]/.test(value)) return `'${value.replaceAll("'", "''")}'`;
  return isPlain(value) && !(inFlow && /[,[\]{}]/.test(value)) ? value : JSON.stringify(value);
}

const isPlain = (value: string): boolean =>
  value !== "" &&
  /^[A-Za-z0-9_./][^\n\r]*$/.test(value) &&
  !/: |:$| #|\s$/.test(value) &&
  typed(value) === value &&
  !/^[+\-.\d]/.test(value);

function member(key: string, value: Json, indent: number, text: string): readonly string[] {
  const label = `${" ".repeat(indent)}${scalar(key)}:`;
  if (isObject(value) && Object.keys(value).length > 0)
    return [label, ...Object.entries(value).flatMap(([name, inner]) => member(name, inner, indent + step(text), text))];
  if (Array.isArray(value) && value.length > 0) return [label, ...value.flatMap((each) => item(each, indent + step(text), text))];
  return [`${label} ${scalar(value)}`];
}

function item(value: Json, indent: number, text: string): readonly string[] {
  if (!isObject(value) || Object.keys(value).length === 0) return [`${" ".repeat(indent)}- ${scalar(value)}`];
  const lines = Object.entries(value).flatMap(([name, inner]) => member(name, inner, indent + 2, text));
  return lines.map((line, i) => (i === 0 ? `${" ".repeat(indent)}- ${line.slice(indent + 2)}` : line));
}

const step = (text: string): number => {
  const unit = indentUnit(text);
  return unit.startsWith("\t") ? 2 : Math.min(unit.length, 4);
};

/** Puts another value under a key: whatever stood there goes, with its lines. */
function replaceBlock(text: string, part: SyntaxPart, value: Json): Span {
  const eol = eolOf(text);
  const key = text.slice(part.keyStart, part.keyEnd);
  const [head = "", ...lines] = member("x", value, column(text, part.keyStart), text);
  const first = head.trimStart().replace(/^x/, () => key);
  return { start: part.keyStart, end: part.node.end, text: [first, ...lines].join(eol) };
}

/** The lines of a member or an item; `undefined` where it is the only one. */
function remove(text: string, owner: SyntaxNode, part: SyntaxPart): Span | undefined {
  if (owner.parts.length === 1) return undefined;
  const index = owner.parts.indexOf(part);
  const next = owner.parts[index + 1];
  const begin = owner.kind === "array" ? text.lastIndexOf("-", part.node.start - 1) : part.keyStart;
  const lineStart = text.lastIndexOf("\n", begin - 1) + 1;
  const ownLine = /^[ \t]*$/.test(text.slice(lineStart, begin));
  const end = lineEnd(text, part.node.end);
  if (ownLine) {
    const after = /^\r?\n/.exec(text.slice(end))?.[0].length ?? 0;
    return after > 0 ? { start: lineStart, end: end + after, text: "" } : { start: Math.max(0, lineStart - 1), end, text: "" };
  }
  // The first member of a list item stands behind its dash: the next one moves up.
  return next ? { start: begin, end: next.keyStart, text: "" } : undefined;
}
