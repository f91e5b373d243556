import { printable } from "../width.ts";
import { type Ending, type FlowGraph, type GraphEdge, type GraphNode, LOOKS, type Look } from "./graph.ts";
import { LIGHT } from "./palette.ts";

/** A graph as text for other tools: Mermaid, Graphviz, JSON. */

const nameOf = ({ look, label, caption }: GraphNode, line: string, quote: (text: string) => string): string =>
  [`${LOOKS[look].sign} ${quote(label)}`.trim(), ...(caption === "" ? [] : [quote(caption)])].join(line);

/** https://mermaid.js.org/syntax/flowchart.html */
export function mermaidOf({ title, nodes, edges, groups }: FlowGraph): string {
  const quote = (text: string) => printable(text).replace(/[#&"<>`\\[\]{}|]/g, (char) => `#${char.charCodeAt(0)};`);
  const node = (each: GraphNode) => {
    const [open, close] = SHAPES[each.look];
    return `${each.id}${open}"${nameOf(each, "<br>", quote)}"${close}:::${each.look}`;
  };
  const edge = ({ from, to, label, kind, leads }: GraphEdge) => {
    const line = leads ? "==>" : kind === "exit" ? "-->" : "-.->";
    return `  ${from} ${line}${label === "" ? "" : `|"${quote(label)}"|`} ${to}`;
  };
  const inGroup = (id: string | undefined) => nodes.filter(({ group }) => group === id).map(node);
  const framed = groups.length > 1;
  return [
    "---",
    `title: ${JSON.stringify(printable(title))}`,
    "---",
    "flowchart TD",
    ...(framed
      ? groups.flatMap(({ id, label }, i) => [`  subgraph g${i}["${quote(label)}"]`, ...inGroup(id).map((line) => `    ${line}`), "  end"])
      : nodes.map((each) => `  ${node(each)}`)),
    ...(framed ? nodes.filter(({ group }) => group === undefined).map((each) => `  ${node(each)}`) : []),
    ...edges.map(edge),
    ...Object.entries(COLOURS).map(([look, { line, fill }]) => `  classDef ${look} stroke:${line},fill:${fill},color:${LIGHT.ink}`),
    ...edges.flatMap(({ leads }, i) => (leads ? [`  linkStyle ${i} stroke:${COLOURS[leads].line},stroke-width:3px`] : [])),
  ].join("\n");
}

const SHAPES: Readonly<Record<Look, readonly [string, string]>> = {
  request: ["([", "])"],
  entry: ["([", "])"],
  step: ["[", "]"],
  "handed-off": ["[[", "]]"],
  bad: ["{{", "}}"],
  unsure: ["{{", "}}"],
  later: [">", "]"],
  nowhere: ["((", "))"],
  folded: ["(", ")"],
};

const COLOURS: Readonly<Record<Ending | "request" | "nowhere", { readonly line: string; readonly fill: string }>> = {
  request: { line: LIGHT.ask, fill: LIGHT["ask-in"] },
  "handed-off": { line: LIGHT.good, fill: LIGHT["good-in"] },
  bad: { line: LIGHT.bad, fill: LIGHT["bad-in"] },
  unsure: { line: LIGHT.unsure, fill: LIGHT["unsure-in"] },
  later: { line: LIGHT.later, fill: LIGHT["later-in"] },
  nowhere: { line: LIGHT.bad, fill: LIGHT.paper },
};

/** https://graphviz.org/doc/info/lang.html */
export function dotOf({ title, nodes, edges, groups }: FlowGraph): string {
  const quote = (text: string) => printable(text).replace(/["\\]/g, "\\$&");
  const node = (each: GraphNode) => {
    const colour = each.look in COLOURS ? COLOURS[each.look as keyof typeof COLOURS] : undefined;
    const colours = colour ? `, color="${colour.line}", fillcolor="${colour.fill}"` : "";
    return `${each.id} [label="${nameOf(each, "\\n", quote)}", ${DOT_SHAPES[each.look]}${colours}];`;
  };
  const edge = ({ from, to, label, kind, leads }: GraphEdge) => {
    const style = [
      ...(label === "" ? [] : [`label="${quote(label)}"`]),
      ...(leads ? [`color="${COLOURS[leads].line}"`, "penwidth=2.5"] : []),
      ...(kind === "exit" ? [] : ["style=dashed"]),
    ];
    return `  ${from} -> ${to}${style.length > 0 ? ` [${style.join(", ")}]` : ""};`;
  };
  const framed = groups.length > 1;
  const clusters = groups.flatMap(({ id, label }, i) => [
    `  subgraph cluster_${i} {`,
    `    label="${quote(label)}";`,
    ...nodes.filter(({ group }) => group === id).map((each) => `    ${node(each)}`),
    "  }",
  ]);
  const loose = nodes.filter(({ group }) => !framed || group === undefined).map((each) => `  ${node(each)}`);
  return [
    `digraph "${quote(title)}" {`,
    '  node [style="filled,rounded", fillcolor=white, fontname="sans-serif"];',
    '  edge [fontname="sans-serif", fontsize=10];',
    ...(framed ? clusters : []),
    ...loose,
    ...edges.map(edge),
    "}",
  ].join("\n");
}

const DOT_SHAPES: Readonly<Record<Look, string>> = {
  request: "shape=oval",
  entry: "shape=oval",
  step: "shape=box",
  "handed-off": "shape=box, peripheries=2",
  bad: "shape=octagon",
  unsure: "shape=hexagon",
  later: "shape=note",
  nowhere: "shape=plaintext",
  folded: "shape=box3d",
};

/** The graph itself, for scripts. */
export const jsonOf = (graph: FlowGraph): string => JSON.stringify(graph, null, 2);
