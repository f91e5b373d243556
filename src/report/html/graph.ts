import { count } from "../../rule/words.ts";
import type { FlowGraph } from "../graph/graph.ts";
import { svgOf } from "../graph/svg.ts";
import { figure } from "./figure.ts";
import { legend } from "./legend.ts";
import { html } from "./markup.ts";
import { pages } from "./page.ts";

/** A graph as a page: the picture in its full size, and what its shapes mean. */
export async function graphPage(graph: FlowGraph): Promise<string> {
  const page = await pages();
  const { title, nodes, edges, groups } = graph;
  return page(
    title,
    html`<header>
<p class="brand"><b>botflow-lint</b> Where requests for a person go</p>
<h1>${title}</h1>
<p class="totals">${count(groups.length, "flow")}, ${count(nodes.length, "block")}, ${count(edges.length, "way")}</p>
${legend()}
</header>
<main class="whole">
${figure(svgOf(graph))}
</main>`,
  );
}
