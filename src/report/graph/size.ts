import { shorten, width, wrap } from "../width.ts";
import type { GraphEdge, GraphNode } from "./graph.ts";

/** How large texts and boxes are, in pixels. Text is measured in columns, because nothing here can measure a font. */
export const FONT = { label: 13, caption: 11, line: 17, captionLine: 14 } as const;
const COLUMN = { label: 8.1, caption: 6.4 } as const;
const PADDING = { x: 14, y: 9 } as const;
const COLUMNS = { label: 26, caption: 42, edge: 24 } as const;
const MOST_LINES = 3;
const SIGN = 24;

/** The size and the text of a box. */
export interface Size {
  readonly width: number;
  readonly height: number;
  /** The label, broken into lines. */
  readonly lines: readonly string[];
  readonly caption: string;
}

/** Measures a box: as wide as its longest line and as high as its lines. */
export function sizeOf(node: GraphNode): Size {
  const all = wrap(node.label, COLUMNS.label).map((line) => shorten(line, COLUMNS.label));
  const lines = all.length > MOST_LINES ? [...all.slice(0, MOST_LINES - 1), `${all[MOST_LINES - 1]} …`] : all;
  const caption = shorten(node.caption, COLUMNS.caption);
  const widest = Math.max(...lines.map((line) => width(line) * COLUMN.label), width(caption) * COLUMN.caption, 40);
  return {
    lines,
    caption,
    width: Math.round(widest + (node.look === "step" ? 0 : SIGN) + 2 * PADDING.x),
    height: lines.length * FONT.line + (caption === "" ? 0 : FONT.captionLine) + 2 * PADDING.y,
  };
}

/** The label of an edge. */
export const edgeLabel = ({ label }: GraphEdge): string => shorten(label, COLUMNS.edge);

/** The size of that label. */
export const edgeLabelSize = (label: string) => ({ width: width(label) * COLUMN.caption + 6, height: FONT.captionLine });
