import type { FlowGraph } from "./graph.ts";
import { type Drawing, layout } from "./layout.ts";
import { paletteOf } from "./palette.ts";
import { box, frame } from "./svg-boxes.ts";
import { arrow } from "./svg-edges.ts";
import { GRAPH_STYLE } from "./svg-style.ts";
import { nameOf, words } from "./svg-text.ts";

/** A wider picture is not scaled down to the page, where nobody could read it. */
const WIDE = 1500;

/**
 * A graph as SVG. Outcomes differ in shape and sign as well as in colour. The style is that of the page, or of the picture itself if it
 * stands alone.
 */
export function svgOf(graph: FlowGraph, { standalone = false }: { readonly standalone?: boolean } = {}): string {
  const drawing = layout(graph);
  const { width, height } = drawing;
  const parts = [
    ...drawing.groups.map(frame),
    // Ways that requests take are drawn on top.
    ...[...drawing.edges].sort((a, b) => Number(a.edge.leads !== undefined) - Number(b.edge.leads !== undefined)).map(arrow),
    ...drawing.nodes.map(box),
  ];
  const name = words(`${graph.title}: ${spoken(drawing)}`);
  const head = `<svg xmlns="http://www.w3.org/2000/svg" class="flow${width > WIDE ? " wide" : ""}" role="img" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-label="${name}">`;
  const style = standalone
    ? [`<style>${paletteOf(".flow")}\n${GRAPH_STYLE}</style>`, `<rect class="paper" width="${width}" height="${height}"/>`]
    : [];
  return [head, ...style, ...parts, "</svg>"].join("\n");
}

/** The description for screen readers: the steps of the route, or how much is drawn. */
function spoken({ nodes, edges }: Drawing): string {
  const steps = nodes.flatMap(({ node }) => node.steps.map((step) => ({ step, node }))).sort((a, b) => a.step - b.step);
  if (steps.length === 0) return `${nodes.length} blocks, ${edges.length} ways`;
  return steps.map(({ step, node }) => `${step} ${nameOf(node)}`).join(", ");
}
