import { type Located, locate, type SyntaxNode } from "../syntax.ts";

/** Why such a place is not edited. */
export const ALIASED = "the value stands behind a YAML alias: an edit would change every place that uses it";

/** Tells places that stand behind an alias, and in what one stands for. */
export function aliasesIn(root: SyntaxNode): (steps: readonly string[], at: Located | undefined) => boolean {
  const meant: SyntaxNode[] = [];
  const visit = (node: SyntaxNode): void => {
    if (node.aliased) meant.push(node);
    else for (const inner of [...node.parts.map((part) => part.node), ...(node.merged ?? [])]) visit(inner);
  };
  visit(root);
  return (steps, at) => {
    if (!at) return false;
    for (let depth = 0; depth <= at.depth; depth++) if (locate(root, steps.slice(0, depth)).node.aliased) return true;
    return meant.some(({ start, end }) => start <= at.node.start && at.node.end <= end);
  };
}
