import { remember } from "../../analysis/maps.ts";
import { arrange } from "./arrange.ts";
import type { FlowGraph, GraphEdge, GraphGroup, GraphNode } from "./graph.ts";
import { pack } from "./pack.ts";
import { type Size, sizeOf } from "./size.ts";

/** A graph with a place for everything, in pixels from the top left corner. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
  readonly groups: readonly DrawnGroup[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The point is its middle. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

export interface DrawnNode extends Box, Size {
  readonly node: GraphNode;
}

export interface DrawnEdge {
  readonly edge: GraphEdge;
  readonly points: readonly Point[];
  /** The middle of the label. */
  readonly at: Point;
}

export interface DrawnGroup extends Box {
  readonly group: GraphGroup;
}

const MARGIN = 12;
/** Between parts of a flow, and inside its frame. */
const GAP = 24;
const TITLE = 20;

/**
 * Lays a graph out: what hangs together from top to bottom, beside it the other parts of the flow, beside that the flows that it calls.
 * Flows are frames where there are several.
 */
export function layout({ nodes, edges, groups }: FlowGraph): Drawing {
  const sizes = new Map(nodes.map((node) => [node.id, sizeOf(node)]));
  const groupOf = new Map(nodes.map(({ id, group }) => [id, group]));
  const isInside = ({ from, to }: GraphEdge) => groupOf.get(from) === groupOf.get(to);
  const framed = groups.length > 1;

  const frame = framed ? GAP / 2 : 0;
  const title = framed ? TITLE : 0;
  const flows = [...byGroup(nodes)].map(([id, members]) => {
    const ids = new Set(members.map((node) => node.id));
    const own = edges.filter((edge) => isInside(edge) && ids.has(edge.from));
    const parts = pack(
      together([...ids], own).map((part) => arrange(part, own, sizes)),
      GAP,
    );
    return { id, parts, width: parts.width + 2 * frame, height: parts.height + 2 * frame + title };
  });
  const calls = edges.flatMap((edge) => {
    const [from, to] = [groupOf.get(edge.from), groupOf.get(edge.to)];
    return from === to ? [] : [{ from: from ?? "", to: to ?? "" }];
  });
  const clusters = together(
    flows.map(({ id = "" }) => id),
    calls,
  ).map((cluster) =>
    pack(
      cluster.flatMap((id) => flows.find((flow) => (flow.id ?? "") === id) ?? []),
      GAP,
    ),
  );
  const whole = pack(clusters, 2 * GAP);

  const boxes = new Map<string, Box>();
  const inner: DrawnEdge[] = [];
  const frames: DrawnGroup[] = [];
  for (const cluster of whole.placed)
    for (const flow of cluster.item.placed) {
      const { id, parts, width, height } = flow.item;
      const [left, top] = [MARGIN + cluster.x + flow.x, MARGIN + cluster.y + flow.y + title];
      const group = groups.find((each) => each.id === id);
      if (framed && group) frames.push({ group, x: left + width / 2, y: top + (height - title) / 2, width, height: height - title });
      for (const part of parts.placed) {
        const moved = ({ x, y }: Point) => ({ x: x + part.x + left + frame, y: y + part.y + top + frame });
        for (const [node, box] of part.item.boxes) boxes.set(node, { ...box, ...moved(box) });
        for (const { edge, points, at } of part.item.edges) inner.push({ edge, points: points.map(moved), at: moved(at) });
      }
    }
  const across = edges.flatMap((edge): DrawnEdge[] => {
    const [from, to] = [boxes.get(edge.from), boxes.get(edge.to)];
    return from && to && !isInside(edge) ? [{ edge, ...bow(from, to) }] : [];
  });
  return {
    width: Math.ceil(whole.width + 2 * MARGIN),
    height: Math.ceil(whole.height + 2 * MARGIN),
    nodes: nodes.flatMap((node) => {
      const [box, size] = [boxes.get(node.id), sizes.get(node.id)];
      return box && size ? [{ node, ...size, ...box }] : [];
    }),
    edges: [...inner, ...across],
    groups: frames,
  };
}

/** The nodes of each flow; those on a route first, in its order. */
function byGroup(nodes: readonly GraphNode[]): ReadonlyMap<string | undefined, readonly GraphNode[]> {
  const found = new Map<string | undefined, GraphNode[]>();
  const firstStep = ({ steps }: GraphNode) => steps[0] ?? Number.POSITIVE_INFINITY;
  const ordered = [...nodes].sort((a, b) => (firstStep(a) === firstStep(b) ? 0 : firstStep(a) - firstStep(b)));
  for (const node of ordered) remember(found, node.group, () => []);
  for (const node of nodes) found.get(node.group)?.push(node);
  return found;
}

/** Ids that hang together by edges, in the order of the first of each. */
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

/** A slightly bent line from one box to another, so that a call and its return do not cover each other. */
function bow(from: Box, to: Box): Pick<DrawnEdge, "points" | "at"> {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const bend = 0.08;
  const middle = { x: (from.x + to.x) / 2 - dy * bend, y: (from.y + to.y) / 2 + dx * bend };
  const [start, end] = [border(from, middle), border(to, middle)];
  return { points: [start, middle, end], at: { x: (start.x + 2 * middle.x + end.x) / 4, y: (start.y + 2 * middle.y + end.y) / 4 } };
}

/** Where the line from the middle of a box to a point outside crosses its border. */
function border({ x, y, width, height }: Box, towards: Point): Point {
  const [dx, dy] = [towards.x - x, towards.y - y];
  const scale = Math.min(width / 2 / Math.abs(dx || 1e-9), height / 2 / Math.abs(dy || 1e-9), 1);
  return { x: x + dx * scale, y: y + dy * scale };
}
