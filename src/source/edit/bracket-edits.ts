import type { SyntaxNode, SyntaxPart } from "../syntax.ts";
import { type Bracketed, type Brackets, type Growth, insertPart, isTight, removeParts } from "./bracketed.ts";
import type { Span, Spans, Target } from "./edits.ts";

/** Writes changes of objects and lists between brackets. */
export function bracketEdits(text: string, targets: readonly Target[], brackets: Brackets): Spans {
  const spans: Span[] = [];
  const growth = growthOf(targets);
  const bracketed = (owner: SyntaxNode): Bracketed => ({ text, owner, growth: growth(owner), brackets });
  const cleared = new Set<SyntaxNode>();
  const filled = new Set<string>();
  for (const { change, at, owner } of targets) {
    const { node, part } = at;
    switch (change.op) {
      case "set": {
        const room = { tight: isTight(text, owner?.node ?? node), ...(fitsOnLine(text, node, owner?.node) ? {} : { line: node.start }) };
        spans.push({ start: node.start, end: node.end, text: brackets.value(change.value, room) });
        break;
      }
      case "rename":
        if (!part || part.keyStart === part.keyEnd) return { refused: "an item has no name" };
        spans.push({ start: part.keyStart, end: part.keyEnd, text: brackets.key(change.key, text.slice(part.keyStart, part.keyEnd)) });
        break;
      case "add":
      case "insert": {
        if (node.kind !== (change.op === "add" ? "object" : "array")) return { refused: "there is no place for this member" };
        const place = `${change.pointer} ${countOf(change, node)}`;
        const key = change.op === "add" ? { key: change.key } : {};
        const added = { ...key, value: change.value, behind: countOf(change, node), follows: filled.has(place) };
        filled.add(place);
        spans.push(...insertPart(bracketed(node), added));
        break;
      }
      case "remove":
        if (!part || !owner) return { refused: "the whole file cannot be removed" };
        if (!cleared.has(owner.node)) spans.push(...removeParts(bracketed(owner.node)));
        cleared.add(owner.node);
    }
  }
  return { spans };
}

/** Behind how many parts of its owner something new comes. */
export const countOf = (change: Target["change"], { parts }: SyntaxNode): number =>
  change.op === "insert" && change.after !== undefined ? change.after + 1 : parts.length;

/** The members and items that the changes take out. */
export const goneIn = (targets: readonly Target[]): ReadonlySet<SyntaxPart> =>
  new Set(targets.flatMap(({ change, at }) => (change.op === "remove" && at.part ? [at.part] : [])));

/** What the changes together make of each object and list. */
function growthOf(targets: readonly Target[]): (owner: SyntaxNode) => Growth {
  const gone = goneIn(targets);
  return (owner) => {
    const kept = owner.parts.findLastIndex((part) => !gone.has(part));
    const atEnd = targets.some(
      ({ change, at }) => at.node === owner && (change.op === "add" || change.op === "insert") && countOf(change, owner) > kept,
    );
    return { gone, atEnd };
  };
}

/** What stood on one line beside others stays on one line. */
function fitsOnLine(text: string, old: SyntaxNode, owner: SyntaxNode | undefined): boolean {
  const isOneLine = (node: SyntaxNode) => !/[\r\n]/.test(text.slice(node.start, node.end));
  return isOneLine(old) && (old.parts.length > 0 || (owner !== undefined && isOneLine(owner)));
}
