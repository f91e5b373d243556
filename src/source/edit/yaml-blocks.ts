import type { Json } from "../document.ts";
import { stepsOf } from "../pointer.ts";
import { extentOf, type SyntaxNode, type SyntaxPart } from "../syntax.ts";
import { behindBlanks, skip, YAML_TRIVIA } from "../trivia.ts";
import { countOf, growthOf } from "./bracket-edits.ts";
import type { Span, Target } from "./edits.ts";
import { beginsLine, column, eolOf, lineEnd, lineStart, removeLines } from "./style.ts";
import { blockLines, isEmpty, itemLines, keyWord, memberLines, scalar, stepOf } from "./yaml-words.ts";

/** Edits of YAML blocks, line by line. What cannot be written for sure is refused. */
export function blockEdits(text: string, targets: readonly Target[]): { readonly spans: readonly Span[] } | { readonly refused: string } {
  const spans: Span[] = [];
  const growth = growthOf(targets);
  const cleared = new Set<SyntaxNode>();
  // Where two blocks end on one line, what is added to the inner one comes first.
  const inward = targets.toSorted((a, b) => stepsOf(b.change.pointer).length - stepsOf(a.change.pointer).length);
  for (const { change, at, owner } of inward) {
    const { node, part } = at;
    if (change.op === "rename") {
      if (!part || part.keyStart === part.keyEnd) return { refused: "an item has no name" };
      spans.push({ start: part.keyStart, end: part.keyEnd, text: keyWord(change.key, text.slice(part.keyStart, part.keyEnd)) });
    } else if (change.op === "set") {
      const begin = part && owner && beginOf(text, owner.node, part);
      if (!part || !owner || begin === undefined) return { refused: "the whole file cannot be replaced" };
      spans.push(...replaceValue(text, owner.node, part, begin, change.value));
    } else if (change.op === "remove") {
      if (!part || !owner) return { refused: "the whole file cannot be removed" };
      const { gone } = growth(owner.node);
      if (owner.node.merged || owner.node.parts.every((each) => gone.has(each))) return { refused: "nothing would be left of this block" };
      if (cleared.has(owner.node)) continue;
      cleared.add(owner.node);
      const removed = removeParts(text, owner.node, gone);
      if (!removed) return { refused: "this block is written in an unusual way" };
      spans.push(...removed);
    } else {
      if (node.kind !== (change.op === "add" ? "object" : "array")) return { refused: "there is no place for this member" };
      const { gone } = growth(node);
      const last = node.parts.slice(0, countOf(change, node)).findLast((each) => !gone.has(each));
      const first = node.parts[0];
      const dash = first && beginOf(text, node, first);
      if (change.op === "insert" && countOf(change, node) === 0 && dash !== undefined && beginsLine(text, dash)) {
        const at = lineStart(text, dash);
        const lines = itemLines(change.value, column(text, dash), stepOf(text));
        spans.push({ start: at, end: at, text: lines.map((line) => line + eolOf(text)).join("") });
        continue;
      }
      const begin = last && beginOf(text, node, last);
      if (!last || !first || begin === undefined) return { refused: "nothing stands in this block that something could be written behind" };
      const added =
        change.op === "add"
          ? memberLines(change.key, change.value, column(text, first.keyStart), stepOf(text))
          : itemLines(change.value, column(text, begin), stepOf(text));
      const { end } = extentOf(last.node);
      const at = lineEnd(text, Math.max(end, last.keyEnd));
      if (at === text.length && needsLineEnd(text, last.node)) return { refused: "the text before it has no line end" };
      spans.push({ start: at, end: at, text: eolOf(text) + added.join(eolOf(text)) });
    }
  }
  return { spans };
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
  return node.style === "block" && !/[|>]\d?-\d?[ \t]*(?:#.*)?\r?\n[ \t]*$/.test(text.slice(Math.max(0, node.start - HEAD), node.start));
}
/** More than a block's head and the comment behind it take. */
const HEAD = 400;

/** Puts another value behind a key or a dash: comments beside it stay, whatever stood there goes with its lines. */
function replaceValue(text: string, owner: SyntaxNode, part: SyntaxPart, begin: number, value: Json): readonly Span[] {
  const { node } = part;
  const isItem = owner.kind === "array";
  const indicator = isItem ? begin + 1 : skip(YAML_TRIVIA, text, part.keyEnd) + 1;
  const [eol, step] = [eolOf(text), stepOf(text)];
  const ownLines = node.kind !== "scalar" && node.style !== "flow" && beginsLine(text, node.start);
  if (isEmpty(value)) {
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

/** Takes members or items out with their lines; a comment behind one stays. `undefined` where the lines are not as expected. */
function removeParts(text: string, owner: SyntaxNode, gone: ReadonlySet<SyntaxPart>): readonly Span[] | undefined {
  const spans: Span[] = [];
  for (const [i, part] of owner.parts.entries()) {
    if (!gone.has(part)) continue;
    const begin = beginOf(text, owner, part);
    if (begin === undefined) return undefined;
    const end = Math.max(extentOf(part.node).end, part.keyEnd);
    if (beginsLine(text, begin)) {
      spans.push(removeLines(text, begin, end));
      continue;
    }
    // The first member of a list item stands behind its dash: the next one that stays moves up.
    const next = owner.parts.slice(i).find((each) => !gone.has(each));
    const follows = next && beginOf(text, owner, next);
    if (follows === undefined) return undefined;
    const isDirect = /^\s*$/.test(text.slice(end, follows)) && next === owner.parts[i + 1];
    spans.push({ start: begin, end: isDirect ? follows : behindBlanks(text, end), text: "" });
  }
  return spans;
}
