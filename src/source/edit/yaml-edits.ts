import type { SyntaxNode } from "../syntax.ts";
import { bracketEdits } from "./bracket-edits.ts";
import type { Span, Spans, Target } from "./edits.ts";
import { blockEdits } from "./yaml-blocks.ts";
import { FLOW, isInline, scalar } from "./yaml-words.ts";

/** Edits of YAML in the style of their neighbours: between brackets as in JSON, in blocks line by line, scalars where they stand. */
export function yamlEdits(text: string, targets: readonly Target[]): Spans {
  const spans: Span[] = [];
  const inFlow: Target[] = [];
  const inBlocks: Target[] = [];
  for (const target of targets) {
    const { change, at, owner } = target;
    const container = change.op === "add" || change.op === "insert" ? at.node : owner?.node;
    if (owner?.node.tagged) return { refused: "the value stands behind a YAML tag" };
    if (change.op === "set" && at.node.kind === "scalar" && isInline(change.value) && at.node.style !== "block")
      spans.push(setScalar(text, at.node, scalar(change.value, text.slice(at.node.start, at.node.end), container?.style === "flow")));
    else if (container?.style === "flow") inFlow.push(target);
    else inBlocks.push(target);
  }
  for (const written of [bracketEdits(text, inFlow, FLOW), blockEdits(text, inBlocks)]) {
    if ("refused" in written) return written;
    spans.push(...written.spans);
  }
  return { spans };
}

const setScalar = (text: string, { start, end }: SyntaxNode, by: string): Span => ({
  start,
  end,
  text: start === end && /[:-]/.test(text[start - 1] ?? "") ? ` ${by}` : by,
});
