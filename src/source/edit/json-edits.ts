import type { Json } from "../document.ts";
import type { SyntaxNode, SyntaxPart } from "../syntax.ts";
import type { Span, Target } from "./edits.ts";
import { eolOf, indentAt, indentUnit } from "./style.ts";

/**
 * Edits of JSON and JSONC in the style of their neighbours: indentation, spaces around colons, line ends and comments stay as found.
 * `oneLine` = new values are written on one line (inside YAML).
 */
export function jsonEdits(
  text: string,
  targets: readonly Target[],
  oneLine = false,
): { readonly spans: readonly Span[] } | { readonly refused: string } {
  const spans: Span[] = [];
  const grown = new Set(targets.flatMap(({ change, at }) => (change.op === "add" || change.op === "insert" ? [at.node] : [])));
  const gone = new Set(targets.flatMap(({ change, at }) => (change.op === "remove" && at.part ? [at.part] : [])));
  for (const { change, at, owner } of targets) {
    const { node, part } = at;
    switch (change.op) {
      case "set":
        spans.push({
          start: node.start,
          end: node.end,
          text: oneLine ? inline(text, change.value) : write(text, node.start, change.value),
        });
        break;
      case "rename":
        if (!part) return { refused: "the whole file has no name" };
        spans.push({ start: part.keyStart, end: part.keyEnd, text: JSON.stringify(change.key) });
        break;
      case "add":
      case "insert": {
        if (node.kind !== (change.op === "add" ? "object" : "array")) return { refused: "there is no place for this member" };
        const before = change.op === "insert" && change.after !== undefined ? node.parts.slice(0, change.after + 1) : node.parts;
        const kept = before.filter((each) => !gone.has(each));
        const isLast = node.parts.slice(before.length).every((each) => gone.has(each));
        spans.push(...append(text, node, kept, isLast, change.value, change.op === "add" ? change.key : undefined));
        break;
      }
      case "remove":
        if (!part || !owner) return { refused: "the whole file cannot be removed" };
        spans.push(...remove(text, owner.node, part, gone, grown.has(owner.node)));
    }
  }
  return { spans };
}

const startOf = (part: SyntaxPart): number => Math.min(part.keyStart, part.node.start);

/** A value as JSON: on one line in a minified or one-line surrounding, else broken and indented as the rest of the file is. */
function write(text: string, at: number, value: Json): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (isMinified(text)) return JSON.stringify(value);
  const lines = JSON.stringify(value, null, indentUnit(text)).split("\n");
  return lines.join(eolOf(text) + indentAt(text, at));
}

const isMinified = (text: string): boolean => !text.trimEnd().includes("\n");

/** Adds a member or an item behind the last one of `parts`. */
function append(
  text: string,
  owner: SyntaxNode,
  parts: readonly SyntaxPart[],
  isLast: boolean,
  value: Json,
  key: string | undefined,
): readonly Span[] {
  const last = parts.at(-1);
  const colon = last && key !== undefined ? colonLike(text, last) : isMinified(text) ? ":" : ": ";
  const label = key === undefined ? "" : JSON.stringify(key) + colon;
  if (!last) {
    const at = owner.start + 1;
    return [{ start: at, end: at, text: label + write(text, owner.start, value) }];
  }
  const { comma, end } = behind(text, last.node.end);
  // A comma behind a member that others followed separates; only behind the very last one it trails.
  const trailing = comma !== undefined && last === owner.parts.at(-1);
  const ownLine = /\n[ \t]*$/.test(text.slice(0, startOf(last)));
  if (ownLine) {
    const indent = indentAt(text, startOf(last));
    const added = `${eolOf(text)}${indent}${label}${write(text, startOf(last), value)}${trailing || !isLast ? "," : ""}`;
    // A comment behind the last member belongs to it, so the new one goes to the line below.
    const lineEnd = endOfTrivia(text, end);
    if (comma !== undefined) return [{ start: lineEnd, end: lineEnd, text: added }];
    if (lineEnd === last.node.end) return [{ start: lineEnd, end: lineEnd, text: `,${added}` }];
    return [
      { start: last.node.end, end: last.node.end, text: "," },
      { start: lineEnd, end: lineEnd, text: added },
    ];
  }
  const gap = gapLike(text, parts, owner);
  const tail = isLast ? "" : ",";
  if (comma !== undefined) return [{ start: comma + 1, end: comma + 1, text: `${gap}${label}${inline(text, value)}${tail}` }];
  return [{ start: last.node.end, end: last.node.end, text: `,${gap}${label}${inline(text, value)}` }];
}

const inline = (text: string, value: Json): string => {
  const compact = JSON.stringify(value);
  return isMinified(text) || typeof value !== "object" || value === null
    ? compact
    : JSON.stringify(value, null, 1).replace(/\n\s*/g, (_, at: number, whole: string) =>
        /[[{]$/.test(whole.slice(0, at)) || /^[\]}]/.test(whole.slice(at).trimStart()) ? "" : " ",
      );
};

/** The text between a neighbour's key and its value; the common one where it holds a comment or a line break. */
function colonLike(text: string, part: SyntaxPart): string {
  const found = text.slice(part.keyEnd, part.node.start);
  return /^[ \t]*:[ \t]*$/.test(found) ? found : ": ";
}

/** The blanks between a comma and the next member on one line. */
function gapLike(text: string, parts: readonly SyntaxPart[], owner: SyntaxNode): string {
  for (let i = 1; i < parts.length; i++) {
    const [before, after] = [parts[i - 1], parts[i]];
    const found = before && after ? /^,([ \t]*)$/.exec(text.slice(before.node.end, startOf(after)))?.[1] : undefined;
    if (found !== undefined) return found;
  }
  return /^[[{]\s*\S+?:\S/.test(text.slice(owner.start, owner.end)) && isMinified(text) ? "" : " ";
}

/** The comma behind a value, if there is one, and the end of what belongs to the value. */
function behind(text: string, end: number): { readonly comma: number | undefined; readonly end: number } {
  const match = /^(?:\s|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*,/.exec(text.slice(end));
  if (!match) return { comma: undefined, end };
  const comma = end + match[0].length - 1;
  return { comma, end: comma + 1 };
}

/** Behind the comments that follow on the same line. */
function endOfTrivia(text: string, from: number): number {
  const match = /^(?:[ \t]*(?:\/\*(?:(?!\*\/)[^\n])*\*\/|\/\/[^\r\n]*))+/.exec(text.slice(from));
  return match ? from + match[0].length : from;
}

/** Takes out a member or an item with its comma; a line that held nothing else goes, too. */
function remove(text: string, owner: SyntaxNode, part: SyntaxPart, gone: ReadonlySet<SyntaxPart>, grows: boolean): readonly Span[] {
  const index = owner.parts.indexOf(part);
  const start = startOf(part);
  const { comma, end } = behind(text, part.node.end);
  const next = owner.parts[index + 1];
  const kept = owner.parts.slice(0, index).findLast((each) => !gone.has(each));
  const stop = comma === undefined ? part.node.end : end;
  const spans: Span[] = [];
  // The comma of the member before it goes where nothing follows any more.
  const nothingFollows = owner.parts.slice(index + 1).every((each) => gone.has(each));
  const before = kept && nothingFollows && !grows && comma === undefined ? behind(text, kept.node.end).comma : undefined;
  if (before !== undefined) spans.push({ start: before, end: before + 1, text: "" });
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const ownLine = /^[ \t]*$/.test(text.slice(lineStart, start));
  const rest = /^[ \t]*(?:\r?\n|$)/.exec(text.slice(stop));
  if (ownLine && rest) return [...spans, { start: lineStart, end: stop + rest[0].length, text: "" }];
  // The blanks behind the comma that goes, go with the first member of the tail.
  const blanks =
    nothingFollows && kept && owner.parts[index - 1] === kept ? (/(?<=,)[ \t]+$/.exec(text.slice(0, start))?.[0].length ?? 0) : 0;
  const inline = next && comma !== undefined && !text.slice(stop, startOf(next)).includes("\n");
  spans.push({ start: start - blanks, end: inline ? startOf(next) : stop, text: "" });
  return spans;
}
