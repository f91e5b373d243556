import { layout as dagre, Graph } from "@dagrejs/dagre";
import { shorten, width, wrap } from "../width.ts";
import type { FlowGraph, GraphEdge, GraphGroup, GraphNode } from "./graph.ts";

/** A graph with a place for everything, in pixels from the top left corner. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
  readonly groups: readonly DrawnGroup[];
}

export interface Box {
  /** Of its middle. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface DrawnNode extends Box {
  readonly node: GraphNode;
  /** The label, broken into lines. */
  readonly lines: readonly string[];
  readonly caption: string;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface DrawnEdge {
  readonly edge: GraphEdge;
  readonly points: readonly Point[];
  readonly label: string;
  /** The middle of the label. */
  readonly at: Point;
}

export interface DrawnGroup extends Box {
  readonly group: GraphGroup;
}

/** Sizes in pixels. Texts are measured by their columns, because nothing here can measure a font. */
export const FONT = { label: 13, caption: 11, line: 17, captionLine: 14 } as const;
const COLUMN = { label: 7.4, caption: 6.1 } as const;
const PADDING = { x: 14, y: 9 } as const;
const COLUMNS = { label: 24, caption: 34, edge: 22 } as const;
const MOST_LINES = 3;
const TITLE = 18;
/** The exact ranking takes seconds beyond this. */
const MANY = 250;

/** Lays a graph out from top to bottom, the flows as frames where there are several. */
export function layout({ nodes, edges, groups }: FlowGraph): Drawing {
  const framed = groups.length > 1;
  const graph = new Graph({ multigraph: true, compound: framed });
  graph.setGraph({
    rankdir: "TB",
    nodesep: 26,
    ranksep: framed ? 30 : 34,
    edgesep: 12,
    marginx: 10,
    marginy: framed ? 10 + TITLE : 10,
    ...(nodes.length > MANY ? { ranker: "longest-path" as const } : {}),
  });
  if (framed) for (const { id } of groups) graph.setNode(`group ${id}`, {});
  const sized = new Map(nodes.map((node) => [node.id, sizeOf(node)]));
  for (const node of nodes) {
    const size = sized.get(node.id);
    graph.setNode(node.id, { width: size?.width ?? 0, height: size?.height ?? 0 });
    if (framed && node.group !== undefined) graph.setParent(node.id, `group ${node.group}`);
  }
  const drawn = edges.filter(({ from, to }) => sized.has(from) && sized.has(to));
  for (const [i, edge] of drawn.entries()) {
    const label = edgeLabel(edge);
    const size = label === "" ? {} : { width: width(label) * COLUMN.caption + 6, height: FONT.captionLine, labelpos: "c" as const };
    graph.setEdge(edge.from, edge.to, { ...size, weight: edge.leads ? 4 : 1 }, String(i));
  }
  dagre(graph);
  const size = graph.graph() as { width?: number; height?: number };
  return {
    width: Math.ceil(size.width ?? 0),
    height: Math.ceil(size.height ?? 0),
    nodes: nodes.flatMap((node) => {
      const found = sized.get(node.id);
      return found ? [{ node, ...boxOf(graph.node(node.id)), ...found }] : [];
    }),
    edges: drawn.map((edge, i) => {
      const { points = [], x = 0, y = 0 } = graph.edge(edge.from, edge.to, String(i)) as { points?: Point[]; x?: number; y?: number };
      return { edge, points, label: edgeLabel(edge), at: { x, y } };
    }),
    groups: framed ? groups.map((group) => ({ group, ...boxOf(graph.node(`group ${group.id}`)) })) : [],
  };
}

const boxOf = ({ x = 0, y = 0, width: w = 0, height: h = 0 }: Partial<Box>): Box => ({ x, y, width: w, height: h });

const edgeLabel = ({ label }: GraphEdge): string => shorten(label, COLUMNS.edge);

/** A box is as wide as its longest line and as high as its lines. */
function sizeOf(node: GraphNode) {
  const all = wrap(node.label, COLUMNS.label).map((line) => shorten(line, COLUMNS.label));
  const lines = all.length > MOST_LINES ? [...all.slice(0, MOST_LINES - 1), `${all[MOST_LINES - 1]} …`] : all;
  const caption = shorten(node.caption, COLUMNS.caption);
  const widest = Math.max(...lines.map((line) => width(line) * COLUMN.label), width(caption) * COLUMN.caption, 40);
  const sign = node.look === "step" ? 0 : 18;
  return {
    lines,
    caption,
    width: Math.round(widest + sign + 2 * PADDING.x),
    height: lines.length * FONT.line + (caption === "" ? 0 : FONT.captionLine) + 2 * PADDING.y,
  };
}
