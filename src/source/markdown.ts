import type { Json } from "./document.ts";
import type { SyntaxNode } from "./syntax.ts";

/**
 * A Markdown text as data: its sections, `{"heading": "…", "lines": ["* …", "- …"]}`, each line without the blanks around it. Lines before the
 * first heading have the heading `""`. Blank lines, comments and fenced code are left out.
 */
export function parseMarkdown(source: string): { readonly value: Json; readonly root: SyntaxNode } {
  const sections: Section[] = [];
  let inFence = false;
  let offset = 0;
  for (const line of withoutComments(source).split("\n")) {
    const said = line.trim();
    const start = offset + line.indexOf(said);
    offset += line.length + 1;
    if (said.startsWith("```")) inFence = !inFence;
    else if (!inFence && said !== "") add(sections, said, start);
  }
  return {
    value: sections.map(({ heading, lines }) => ({ heading: heading.text, lines: lines.map(({ text }) => text) })),
    root: list(sections.map(nodeOf), 0, source.length),
  };
}

interface Line {
  readonly text: string;
  readonly start: number;
}

interface Section {
  readonly heading: Line;
  readonly lines: Line[];
}

function add(sections: Section[], said: string, start: number): void {
  const heading = /^#+\s*/.exec(said)?.[0];
  if (heading !== undefined) sections.push({ heading: { text: said.slice(heading.length), start: start + heading.length }, lines: [] });
  else {
    if (sections.length === 0) sections.push({ heading: { text: "", start: 0 }, lines: [] });
    sections.at(-1)?.lines.push({ text: said, start });
  }
}

/** The text with blanks in place of comments, so that offsets stay the same. */
const withoutComments = (source: string): string => source.replace(/<!--[\s\S]*?(?:-->|$)/g, (comment) => comment.replace(/[^\n]/g, " "));

const scalar = ({ text, start }: Line): SyntaxNode => ({ kind: "scalar", start, end: start + text.length, parts: [], text });

function list(nodes: readonly SyntaxNode[], start: number, end: number): SyntaxNode {
  return { kind: "array", start, end, parts: nodes.map((node, i) => ({ key: String(i), keyStart: node.start, keyEnd: node.start, node })) };
}

function nodeOf({ heading, lines }: Section): SyntaxNode {
  const head = scalar(heading);
  const items = lines.map(scalar);
  const end = items.at(-1)?.end ?? head.end;
  const below = list(items, items[0]?.start ?? head.end, end);
  const part = (key: string, node: SyntaxNode) => ({ key, keyStart: node.start, keyEnd: node.start, node });
  return { kind: "object", start: head.start, end, parts: [part("heading", head), part("lines", below)] };
}
