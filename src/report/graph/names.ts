/** The formats of `graph`. */
export const GRAPH_FORMATS = ["svg", "html", "mermaid", "dot", "json"] as const;
export type GraphFormat = (typeof GRAPH_FORMATS)[number];
