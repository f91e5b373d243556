import type { Json } from "../document.ts";
import { beginsLine, column, lineEnd, lineStart } from "../lines.ts";
import { stepsOf } from "../pointer.ts";
import { extentOf, type SyntaxNode, type SyntaxPart } from "../syntax.ts";
import { behindBlanks, skip, YAML_TRIVIA } from "../trivia.ts";
import { countOf, goneIn } from "./bracket-edits.ts";
import type { Span, Spans, Target } from "./edits.ts";
import { eolOf, headBefore, removeLines } from "./style.ts";
import { blockLines, isInline, itemLines, keyWord, memberLines, scalar, stepOf } from "./yaml-words.ts";

/** Edits of YAML blocks, line by line. What cannot be written for sure is refused. */
export function blockEdits(text: string, targets: readonly Target[]): Spans {
  const spans: Span[] = [];
  const gone = goneIn(targets);
  const cleared = new Set<SyntaxNode>();
  // Where two blocks end on one line, what is added to the inner one comes first.
  const inward = targets.toSorted((a, b) => stepsOf(b.change.pointer).length - stepsOf(a.change.pointer).length);
  for (const target of inward) {
    if (target.change.op === "remove" && target.owner) {
      // What goes from a block goes at once.
      if (cleared.has(target.owner.node)) continue;
      cleared.add(target.owner.node);
    }
    const written = write(text, target, gone);
    if ("refused" in written) return written;
    spans.push(...written.spans);
  }
  return { spans };
}

function write(text: string, { change, at: { node, part }, owner }: Target, gone: ReadonlySet<SyntaxPart>): Spans {
  switch (change.op) {
    case "rename":
      if (!part || part.keyStart === part.keyEnd) return { refused: "an item has no name" };
      return { spans: [{ start: part.keyStart, end: part.keyEnd, text: keyWord(change.key, text.slice(part.keyStart, part.keyEnd)) }] };
    case "set": {
      const begin = part && owner && beginOf(text, owner.node, part);
      if (!part || !owner || begin === undefined) return { refused: "the whole file cannot be replaced" };
      return { spans: replaceValue(text, owner.node, part, begin, change.value) };
    }
    case "remove":
      return owner ? removeParts(text, owner.node, gone) : { refused: "the whole file cannot be removed" };
    case "add":
      if (node.kind !== "object") return { refused: "there is no place for this member" };
      return addBehind(text, node, lastOf(node.parts, gone), (at) => memberLines(change.key, change.value, at, stepOf(text)));
    case "insert": {
      if (node.kind !== "array") return { refused: "there is no place for this member" };
      const lines = (at: number) => itemLines(change.value, at, stepOf(text));
      const count = countOf(change, node);
      return (count === 0 && addFirst(text, node, lines)) || addBehind(text, node, lastOf(node.parts.slice(0, count), gone), lines);
    }
  }
}

const lastOf = (parts: readonly SyntaxPart[], gone: ReadonlySet<SyntaxPart>) => parts.findLast((each) => !gone.has(each));

/** Adds an item in front of all others; nothing where the first one shares its line. `lines` writes it in a column. */
function addFirst(text: string, list: SyntaxNode, lines: (at: number) => readonly string[]): Spans | undefined {
  const [first] = list.parts;
  const dash = first && beginOf(text, list, first);
  if (dash === undefined || !beginsLine(text, dash)) return undefined;
  const start = lineStart(text, dash);
  const added = lines(column(text, dash)).map((line) => line + eolOf(text));
  return { spans: [{ start, end: start, text: added.join("") }] };
}

/** Adds a member or an item below another one. `lines` writes it in a column: that of the first member, or of the dash before it. */
function addBehind(text: string, block: SyntaxNode, last: SyntaxPart | undefined, lines: (at: number) => readonly string[]): Spans {
  const [first] = block.parts;
  const begin = last && beginOf(text, block, last);
  if (!first || !last || begin === undefined) return { refused: "nothing stands in this block that something could be written behind" };
  const start = lineEnd(text, Math.max(extentOf(last.node).end, last.keyEnd));
  if (start === text.length && needsLineEnd(text, last.node)) return { refused: "the text before it has no line end" };
  const added = lines(column(text, block.kind === "object" ? first.keyStart : begin));
  return { spans: [{ start, end: start, text: eolOf(text) + added.join(eolOf(text)) }] };
}

/** Where a member's key or an item's dash stands. */
function beginOf(text: string, owner: SyntaxNode, part: SyntaxPart): number | undefined {
  if (owner.kind === "object") return part.keyStart;
  const before = owner.parts[owner.parts.indexOf(part) - 1];
  const dash = before ? skip(YAML_TRIVIA, text, extentOf(before.node).end) : owner.start;
  return text[dash] === "-" ? dash : undefined;
}

/** True for a text of several lines that would gain a line break with the line end that something behind it needs; `|-` drops it. */
function needsLineEnd(text: string, node: SyntaxNode): boolean {
  const last = node.aliased ? undefined : node.parts.at(-1);
  if (last) return needsLineEnd(text, last.node);
  return node.style === "block" && !/[|>]\d?-\d?[ \t]*(?:#.*)?\r?\n[ \t]*$/.test(headBefore(text, node.start));
}

/** Puts another value behind a key or a dash: comments beside it stay, whatever stood there goes with its lines. */
function replaceValue(text: string, owner: SyntaxNode, part: SyntaxPart, begin: number, value: Json): readonly Span[] {
  const { node } = part;
  const isItem = owner.kind === "array";
  const indicator = isItem ? begin + 1 : skip(YAML_TRIVIA, text, part.keyEnd) + 1;
  const [eol, step] = [eolOf(text), stepOf(text)];
  const ownLines = node.kind !== "scalar" && node.style !== "flow" && beginsLine(text, node.start);
  if (isInline(value)) {
    if (!ownLines) return [{ start: indicator, end: node.end, text: ` ${scalar(value)}` }];
    return [
      { start: indicator, end: indicator, text: ` ${scalar(value)}` },
      { start: lineEnd(text, lineStart(text, node.start) - 1), end: node.end, text: "" },
    ];
  }
  if (isItem) {
    const at = ownLines ? column(text, node.start) : column(text, begin) + 2;
    const lines = blockLines(value, at, step).join(eol).slice(at);
    return ownLines ? [{ start: node.start, end: node.end, text: lines }] : [{ start: indicator, end: node.end, text: ` ${lines}` }];
  }
  const lines = blockLines(value, column(text, begin) + step, step).join(eol);
  if (ownLines) return [{ start: lineStart(text, node.start), end: node.end, text: lines }];
  const end = lineEnd(text, node.end);
  return [
    { start: indicator, end: node.end, text: "" },
    { start: end, end, text: eol + lines },
  ];
}

/** Takes members or items out with their lines; a comment behind one stays. */
function removeParts(text: string, owner: SyntaxNode, gone: ReadonlySet<SyntaxPart>): Spans {
  if (owner.merged || owner.parts.every((each) => gone.has(each))) return { refused: "nothing would be left of this block" };
  const spans: Span[] = [];
  for (const [i, part] of owner.parts.entries()) {
    if (!gone.has(part)) continue;
    const begin = beginOf(text, owner, part);
    if (begin === undefined) return UNUSUAL;
    const end = Math.max(extentOf(part.node).end, part.keyEnd);
    if (beginsLine(text, begin)) {
      spans.push(removeLines(text, begin, end));
      continue;
    }
    // The first member of a list item stands behind its dash: the next one that stays moves up.
    const next = owner.parts.slice(i).find((each) => !gone.has(each));
    const follows = next && beginOf(text, owner, next);
    if (follows === undefined) return UNUSUAL;
    const isDirect = /^\s*$/.test(text.slice(end, follows)) && next === owner.parts[i + 1];
    spans.push({ start: begin, end: isDirect ? follows : behindBlanks(text, end), text: "" });
  }
  return { spans };
}

const UNUSUAL = { refused: "this block is written in an unusual way" };
