import { arrange } from "./arrange.ts";
import { between, pointsOf } from "./curve.ts";
import type { FlowGraph, GraphEdge, GraphGroup, GraphNode } from "./graph.ts";
import { pack } from "./pack.ts";
import { type Size, sizeOf } from "./size.ts";

/** A graph laid out, in pixels from the top left corner. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
  readonly groups: readonly DrawnGroup[];
}

/** Pixels from the top left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle; `x` and `y` are its centre. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** A box with its place and its text. */
export interface DrawnNode extends Box, Size {
  readonly node: GraphNode;
}

/** A way with its bends. */
export interface DrawnEdge {
  readonly edge: GraphEdge;
  readonly points: readonly Point[];
  /** The centre of the label. */
  readonly at: Point;
}

/** The frame of a flow. */
export interface DrawnGroup extends Box {
  readonly group: GraphGroup;
}

const MARGIN = 12;
/** Space between the parts of a flow and inside its frame. */
const GAP = 24;
const FRAME = { padding: GAP / 2, title: 20 };
const NO_FRAME: typeof FRAME = { padding: 0, title: 0 };

/**
 * Lays a graph out: connected boxes from top to bottom, beside them the other parts of their flow, beside that the flows that it calls. If
 * there are several flows, each has a frame.
 */
export function layout({ nodes, edges, groups }: FlowGraph): Drawing {
  const sizes = new Map(nodes.map((node) => [node.id, sizeOf(node)]));
  const groupOf = new Map(nodes.map(({ id, group }) => [id, group]));
  const isInside = ({ from, to }: GraphEdge) => groupOf.get(from) === groupOf.get(to);
  const frame = groups.length > 1 ? FRAME : NO_FRAME;
  const flows = byGroup(nodes).map(({ id, members }) => flowOf(id, members, edges.filter(isInside), sizes, frame));
  const whole = packLinked(
    flows,
    edges.filter((edge) => !isInside(edge)).map(({ from, to }) => ({ from: groupOf.get(from) ?? "", to: groupOf.get(to) ?? "" })),
  );

  const boxes = new Map<string, Box>();
  const inner: DrawnEdge[] = [];
  const frames: DrawnGroup[] = [];
  for (const { flow, x, y } of whole.flows) {
    const [left, top] = [MARGIN + x, MARGIN + y + frame.title];
    const height = flow.height - frame.title;
    const group = groups.find((each) => each.id === flow.id);
    if (group && frame === FRAME) frames.push({ group, x: left + flow.width / 2, y: top + height / 2, width: flow.width, height });
    for (const part of flow.parts.placed) {
      const moved = (point: Point) => ({ x: point.x + part.x + left + frame.padding, y: point.y + part.y + top + frame.padding });
      for (const [node, box] of part.item.boxes) boxes.set(node, { ...box, ...moved(box) });
      for (const { edge, points, at } of part.item.edges) inner.push({ edge, points: points.map(moved), at: moved(at) });
    }
  }
  const across = edges.flatMap((edge): DrawnEdge[] => {
    const [from, to] = [boxes.get(edge.from), boxes.get(edge.to)];
    return from && to && !isInside(edge) ? [{ edge, ...between(from, to, [...boxes.values()]) }] : [];
  });
  const outline = across.flatMap(pointsOf);
  const most = (axis: "x" | "y", least: number) => Math.ceil(outline.reduce((sum, point) => Math.max(sum, point[axis]), least) + MARGIN);
  return {
    width: most("x", whole.width + MARGIN),
    height: most("y", whole.height + MARGIN),
    nodes: nodes.flatMap((node) => {
      const [box, size] = [boxes.get(node.id), sizes.get(node.id)];
      return box && size ? [{ node, ...size, ...box }] : [];
    }),
    edges: [...inner, ...across],
    groups: frames,
  };
}

type Flow = ReturnType<typeof flowOf>;

/** The connected parts of a flow, side by side. */
function flowOf(
  id: string,
  members: readonly GraphNode[],
  edges: readonly GraphEdge[],
  sizes: ReadonlyMap<string, Size>,
  frame: typeof FRAME,
) {
  const ids = new Set(members.map((node) => node.id));
  const own = edges.filter((edge) => ids.has(edge.from));
  const arranged = together([...ids], own).map((part) => arrange(part, own, sizes));
  const parts = pack(arranged, GAP);
  return { id, parts, width: parts.width + 2 * frame.padding, height: parts.height + 2 * frame.padding + frame.title };
}

/** Places flows that call each other side by side. */
function packLinked(flows: readonly Flow[], calls: readonly { readonly from: string; readonly to: string }[]) {
  const byId = new Map(flows.map((flow) => [flow.id, flow]));
  const clusters = together([...byId.keys()], calls).map((ids) =>
    pack(
      ids.flatMap((id) => byId.get(id) ?? []),
      GAP,
    ),
  );
  const { width, height, placed } = pack(clusters, 2 * GAP);
  return {
    width,
    height,
    flows: placed.flatMap(({ item: cluster, x, y }) => cluster.placed.map((each) => ({ flow: each.item, x: x + each.x, y: y + each.y }))),
  };
}

/** The nodes of each flow; the flows of a route first, in its order. */
function byGroup(nodes: readonly GraphNode[]): readonly { readonly id: string; readonly members: readonly GraphNode[] }[] {
  const firstStep = ({ steps }: GraphNode) => steps[0] ?? Number.MAX_SAFE_INTEGER;
  const groups = [...nodes].sort((a, b) => firstStep(a) - firstStep(b)).map(({ group = "" }) => group);
  return [...new Set(groups)].map((id) => ({ id, members: nodes.filter(({ group = "" }) => group === id) }));
}

/** Groups of ids that edges connect, each in the order of its first id. */
function together(ids: readonly string[], edges: readonly Pick<GraphEdge, "from" | "to">[]): readonly (readonly string[])[] {
  const next = new Map<string, string[]>(ids.map((id) => [id, []]));
  for (const { from, to } of edges) {
    next.get(from)?.push(to);
    next.get(to)?.push(from);
  }
  const seen = new Set<string>();
  return ids.flatMap((id) => {
    if (seen.has(id)) return [];
    const part = new Set([id]);
    for (const each of part) for (const other of next.get(each) ?? []) part.add(other);
    for (const each of part) seen.add(each);
    return [[...part]];
  });
}
