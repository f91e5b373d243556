import type { FlowGraph } from "./graph.ts";
import { svgOf } from "./svg.ts";
import { dotOf, jsonOf, mermaidOf } from "./text.ts";

/** The graph formats by the names that `--format` accepts. */
export type GraphFormat = "svg" | "html" | "mermaid" | "dot" | "json";

/** Writes a graph, without a final line break. */
export const graphFormats: Readonly<Record<GraphFormat, (graph: FlowGraph) => string | Promise<string>>> = {
  svg: (graph) => svgOf(graph, { standalone: true }),
  html: async (graph) => (await import("../html/graph.ts")).graphPage(graph),
  mermaid: mermaidOf,
  dot: dotOf,
  json: jsonOf,
};
