import type { FlowGraph } from "./graph.ts";
import { svgOf } from "./svg.ts";
import { dotOf, jsonOf, mermaidOf } from "./text.ts";

/** The formats of pictures, by the names that `--format` takes. */
export type GraphFormat = "svg" | "html" | "mermaid" | "dot" | "json";

/** How a graph is written, without a last line end. */
export const graphFormats: Readonly<Record<GraphFormat, (graph: FlowGraph) => string | Promise<string>>> = {
  svg: (graph) => svgOf(graph, { standalone: true }),
  html: async (graph) => (await import("../html/graph.ts")).graphPage(graph),
  mermaid: mermaidOf,
  dot: dotOf,
  json: jsonOf,
};
