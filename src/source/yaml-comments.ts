import type { Extent, SyntaxNode } from "./syntax.ts";

/** Comments of YAML with their `#`: from a `#` at the start of a line or after a space, outside every scalar. */
export function yamlComments(text: string, root: SyntaxNode | undefined): readonly Extent[] {
  if (!text.includes("#")) return [];
  const scalars = scalarsOf(root);
  const found: Extent[] = [];
  const comment = /(?<=^|[ \t])#[^\r\n]*/gm;
  let next = 0;
  for (let match = comment.exec(text); match; match = comment.exec(text)) {
    const start = match.index;
    while ((scalars[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    const scalar = scalars[next];
    if (scalar && scalar.start <= start) comment.lastIndex = scalar.end;
    else found.push({ start, end: comment.lastIndex });
  }
  return found;
}

/** Where the scalars stand, keys included, in the order of the text. */
function scalarsOf(root: SyntaxNode | undefined): readonly Extent[] {
  const scalars: Extent[] = [];
  const collect = (node: SyntaxNode): void => {
    if (node.kind === "scalar") scalars.push(node);
    for (const part of node.parts) {
      if (part.keyEnd > part.keyStart) scalars.push({ start: part.keyStart, end: part.keyEnd });
      if (!part.node.aliased) collect(part.node);
    }
  };
  if (root) collect(root);
  return scalars.sort((a, b) => a.start - b.start);
}
