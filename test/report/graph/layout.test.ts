import { describe, expect, it } from "vitest";
import type { FlowGraph, GraphNode } from "../../../src/report/graph/graph.ts";
import { type Box, layout, type Point } from "../../../src/report/graph/layout.ts";

const node = (id: string, group: string, step?: number): GraphNode => ({
  id,
  look: "step",
  label: id,
  caption: "says something",
  group,
  steps: step === undefined ? [] : [step],
});
const graph = (nodes: readonly GraphNode[], ...edges: readonly (readonly [string, string])[]): FlowGraph => ({
  title: "test",
  nodes,
  edges: edges.map(([from, to]) => ({ from, to, kind: "exit", label: "" })),
  groups: [...new Set(nodes.map(({ group = "" }) => group))].map((id) => ({ id, label: id, file: "a.json" })),
});
const draw = (of: FlowGraph) => {
  const { nodes, edges } = layout(of);
  const box = (id: string): Box => {
    const found = nodes.find((each) => each.node.id === id);
    if (!found) throw new Error(`no box ${id}`);
    return found;
  };
  const line = (from: string, to: string): readonly Point[] => edges.find(({ edge }) => edge.from === from && edge.to === to)?.points ?? [];
  return { box, line };
};
const isIn = ({ x, y, width, height }: Box, at: Point) => Math.abs(at.x - x) < width / 2 && Math.abs(at.y - y) < height / 2;
/** Points of the curve that begins at the first point, ends at the last and is drawn towards the second. */
const curve = ([a, b, c]: readonly Point[]): readonly Point[] =>
  Array.from({ length: 99 }, (_, i) => (i + 1) / 100).map((t) => {
    const at = (axis: "x" | "y") => (1 - t) ** 2 * (a?.[axis] ?? 0) + 2 * t * (1 - t) * (b?.[axis] ?? 0) + t ** 2 * (c?.[axis] ?? 0);
    return { x: at("x"), y: at("y") };
  });

describe("the layout", () => {
  it("leads a way from one flow into another around the boxes between them", () => {
    const [high, middle, low] = ["the menu of the shop", "the menu of the bank", "the menu of the desk"] as const;
    const nodes = [high, middle, low].map((name) => ({ ...node(name, name), caption: "what is said here needs a wide box" }));
    const { box, line } = draw(graph(nodes, [middle, high], [low, high]));
    expect([box(high).y < box(middle).y, box(middle).y < box(low).y, box(high).x === box(low).x]).toEqual([true, true, true]);
    expect(curve(line(low, high)).filter((point) => isIn(box(middle), point))).toEqual([]);
  });

  it("draws a way from a box to itself beside the box", () => {
    const { box, line } = draw(graph([node("ask", "bot"), node("more", "bot")], ["ask", "ask"], ["ask", "more"]));
    const { x, y, width, height } = box("ask");
    const points = line("ask", "ask");
    expect(points.at(0)?.x).toBe(x + width / 2);
    expect(points.at(-1)?.x).toBe(x + width / 2);
    for (const point of points) {
      expect(point.x).toBeGreaterThanOrEqual(x + width / 2);
      expect(Math.abs(point.y - y)).toBeLessThan(height / 2);
    }
  });
});
