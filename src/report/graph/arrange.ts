import { layout as dagre, Graph } from "@dagrejs/dagre";
import type { GraphEdge } from "./graph.ts";
import type { Box, DrawnEdge, Point } from "./layout.ts";
import { edgeLabel, edgeLabelSize, type Size } from "./size.ts";

/** Connected nodes, laid out from their top left corner. */
export interface Arranged {
  readonly width: number;
  readonly height: number;
  readonly boxes: ReadonlyMap<string, Box>;
  readonly edges: readonly DrawnEdge[];
}

/** The exact ranking takes seconds beyond this. */
const MANY = 250;

/** Ranks nodes from top to bottom along their edges. Edges that requests take are drawn straighter. */
export function arrange(ids: readonly string[], edges: readonly GraphEdge[], sizes: ReadonlyMap<string, Size>): Arranged {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({
    rankdir: "TB",
    nodesep: 26,
    ranksep: 32,
    edgesep: 12,
    ...(ids.length > MANY ? { ranker: "longest-path" as const } : {}),
  });
  for (const id of ids) graph.setNode(id, { width: sizes.get(id)?.width ?? 0, height: sizes.get(id)?.height ?? 0 });
  const own = edges.filter(({ from }) => graph.hasNode(from));
  for (const [i, edge] of own.entries()) {
    const label = edgeLabel(edge);
    const size = label === "" ? {} : { ...edgeLabelSize(label), labelpos: "c" as const };
    graph.setEdge(edge.from, edge.to, { ...size, weight: edge.leads ? 4 : 1 }, String(i));
  }
  dagre(graph);
  const { width = 0, height = 0 } = graph.graph() as Partial<Box>;
  return {
    width,
    height,
    boxes: new Map(ids.map((id) => [id, boxOf(graph.node(id))])),
    edges: own.map((edge, i) => {
      const { points = [], x = 0, y = 0 } = graph.edge(edge.from, edge.to, String(i)) as Partial<Point> & { points?: Point[] };
      return { edge, points: edge.from === edge.to ? loop(boxOf(graph.node(edge.from))) : points, at: { x, y } };
    }),
  };
}

/** An edge from a box to itself, in the room that is left for its label. (dagre gets these points wrong when it lays out from top to bottom.) */
function loop({ x, y, width, height }: Box): readonly Point[] {
  const [right, out] = [x + width / 2, x + width / 2 + 20];
  return [
    { x: right, y: y - height / 4 },
    { x: out, y: y - height / 3 },
    { x: out, y: y + height / 3 },
    { x: right, y: y + height / 4 },
  ];
}

const boxOf = ({ x = 0, y = 0, width = 0, height = 0 }: Partial<Box>): Box => ({ x, y, width, height });
