import { describe, expect, it } from "vitest";
import { graphOf } from "../../../src/report/graph/flows.ts";
import { graphFormats } from "../../../src/report/graph/formats.ts";
import type { FlowGraph, GraphNode } from "../../../src/report/graph/graph.ts";
import { layout } from "../../../src/report/graph/layout.ts";
import { svgOf } from "../../../src/report/graph/svg.ts";
import { dotOf, jsonOf, mermaidOf } from "../../../src/report/graph/text.ts";
import { bot, digital } from "../../analysis/project.ts";
import { computing } from "../../computing.ts";
import { factsOf, shopGraph } from "./project.ts";

const node = (id: string, label: string, more: Partial<GraphNode> = {}): GraphNode => ({
  id,
  look: "step",
  label,
  caption: "",
  group: "f",
  steps: [],
  ...more,
});
const small: FlowGraph = {
  title: 'Shop "A"',
  nodes: [
    node("n0", "I want a person", { look: "request", caption: "the customer asks for a person" }),
    node("n1", "Desk", { look: "handed-off" }),
    node("n2", "Bot", { group: "g" }),
  ],
  edges: [
    { from: "n0", to: "n1", label: "yes", kind: "exit", leads: "handed-off" },
    { from: "n0", to: "n2", label: "", kind: "call" },
  ],
  groups: [
    { id: "f", label: "Main", file: "a.json" },
    { id: "g", label: "Other", file: "b.json" },
  ],
};
/** Names that are markup in one of the formats. */
const NASTY = `</text><script>alert(1)</script>"'&]]> %%{init}%% \\N [x](y) #lt; \`|{} \u0000\u202e end\nend`;
const CONTROLS = ["\u0000", "\u202e"];
const nasty: FlowGraph = {
  title: NASTY,
  nodes: [node("n0", NASTY, { look: "request", caption: NASTY, at: { file: NASTY, pointer: NASTY } }), node("n1", NASTY)],
  edges: [{ from: "n0", to: "n1", label: NASTY, kind: "exit", leads: "bad" }],
  groups: [{ id: "f", label: NASTY, file: NASTY }],
};

describe("Mermaid", () => {
  it("is a flowchart: outcomes differ in shape, flows are subgraphs, what requests take is a thick line", () => {
    expect(mermaidOf(small).split("\n").slice(0, 13)).toEqual([
      "---",
      'title: "Shop \\"A\\""',
      "---",
      "flowchart TD",
      '  subgraph g0["Main"]',
      '    n0(["☺ I want a person<br>the customer asks for a person"]):::request',
      '    n1[["✔ Desk"]]:::handed-off',
      "  end",
      '  subgraph g1["Other"]',
      '    n2["Bot"]:::step',
      "  end",
      '  n0 ==>|"yes"| n1',
      "  n0 -.-> n2",
    ]);
  });
  it("names cannot end their quotes", () => {
    for (const line of mermaidOf(nasty).split("\n").slice(3)) {
      expect(line).not.toContain("<script>");
      expect((line.match(/"/g) ?? []).length % 2).toBe(0);
    }
    for (const control of CONTROLS) expect(mermaidOf(nasty)).not.toContain(control);
  });
});

describe("DOT", () => {
  it("is a digraph: outcomes differ in shape, flows are clusters", () => {
    const text = dotOf(small);
    expect(text.split("\n").slice(0, 8)).toEqual([
      'digraph "Shop \\"A\\"" {',
      '  node [style="filled,rounded", fillcolor=white, fontname="sans-serif"];',
      '  edge [fontname="sans-serif", fontsize=10];',
      "  subgraph cluster_0 {",
      '    label="Main";',
      expect.stringMatching(/^ {4}n0 \[label="☺ I want a person\\nthe customer asks for a person", shape=oval, color="#/),
      expect.stringMatching(/^ {4}n1 \[label="✔ Desk", shape=box, peripheries=2, /),
      "  }",
    ]);
    expect(text).toMatch(/n0 -> n1 \[label="yes", color="#[0-9a-f]{6}", penwidth=2.5\];/);
    expect(text).toContain("n0 -> n2 [style=dashed];");
  });
  it("names cannot end their quotes, and their backslashes are no escapes", () => {
    const [head = ""] = dotOf(nasty).split("\n");
    expect(head.replace(/\\./g, "").match(/"/g)).toHaveLength(2);
    expect(head).toContain("\\\\N");
  });
});

describe("ids of boxes", () => {
  it("are words: DOT knows no others without quotes", () => {
    const steps = Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`say s${i}`, { next: i === 99 ? null : `s${i + 1}` }]));
    const nodes = { ...steps, "ask a": { next: "s0", exits: [["answer", "desk"]] }, "transfer desk": digital } as const;
    const graph = graphOf(factsOf(bot("Large", { flows: { main: { start: "a", intents: { talk_to_human: "a" }, nodes } } })));
    expect(graph.nodes.map(({ look }) => look)).toContain("folded");
    for (const { id } of graph.nodes) expect(id).toMatch(/^[a-z]\w*$/);
  });
});

describe("JSON", () => {
  it("is the graph", () => {
    expect(JSON.parse(jsonOf(small))).toEqual(JSON.parse(JSON.stringify(small)));
  });
});

describe("SVG", () => {
  it("is one picture that brings its colours and loads nothing", () => {
    const svg = svgOf(small, { standalone: true });
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" class="flow" role="img"/);
    expect(svg).toContain("@media screen and (prefers-color-scheme:dark)");
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(/https?:|url\(|@import|href/);
  });
  it("tells outcomes apart by shape and sign", () => {
    const looks = ["bad", "unsure", "later", "handed-off", "step"] as const;
    const shapes = looks.map((look) => {
      const svg = svgOf({ ...small, nodes: [node("n0", "x", { look })], edges: [], groups: [] });
      return svg.replaceAll(look, "").replace(/<svg[^>]*>/, "");
    });
    expect(new Set(shapes).size).toBe(looks.length);
  });
  it("speaks the steps of a route", () => {
    const svg = svgOf({
      ...small,
      nodes: [node("n0", "Menu", { steps: [1] }), node("n1", "Call", { steps: [2], caption: "phone transfer" })],
    });
    expect(svg).toContain('aria-label="Shop &quot;A&quot;: 1 Menu, 2 Call (phone transfer)"');
  });
  it("names from files are text and nothing else", () => {
    const svg = svgOf(nasty, { standalone: true });
    for (const bad of ["<script", ...CONTROLS]) expect(svg).not.toContain(bad);
    expect(svg.match(/<\/?([a-z]+)/g)?.filter((tag) => !/^<\/?(svg|style|rect|g|title|text|path|polygon|circle)$/.test(tag))).toEqual([]);
    for (const attribute of svg.match(/aria-label="[^"]*"/g) ?? []) expect(attribute).not.toMatch(/[<>]/);
  });
});

describe("the layout", () => {
  it("gives every box a place of its own inside the picture", () => {
    const { nodes, width, height } = layout(shopGraph());
    for (const [i, a] of nodes.entries()) {
      expect(a.x - a.width / 2).toBeGreaterThanOrEqual(0);
      expect(a.y - a.height / 2).toBeGreaterThanOrEqual(0);
      expect(a.x + a.width / 2).toBeLessThanOrEqual(width);
      expect(a.y + a.height / 2).toBeLessThanOrEqual(height);
      for (const b of nodes.slice(i + 1))
        expect(Math.abs(a.x - b.x) * 2 >= a.width + b.width || Math.abs(a.y - b.y) * 2 >= a.height + b.height).toBe(true);
    }
  });
  it("puts each flow in a frame that holds its boxes", () => {
    const { nodes, groups } = layout(small);
    expect(groups.map(({ group }) => group.label)).toEqual(["Main", "Other"]);
    for (const { node: each, x, y } of nodes) {
      const frame = groups.find(({ group }) => group.id === each.group);
      expect(Math.abs(x - (frame?.x ?? 0)) * 2).toBeLessThan(frame?.width ?? 0);
      expect(Math.abs(y - (frame?.y ?? 0)) * 2).toBeLessThan(frame?.height ?? 0);
    }
  });
  it("lays out a thousand boxes in seconds of computing", () => {
    const nodes = Array.from({ length: 1000 }, (_, i) => node(`n${i}`, `Step ${i}`));
    const edges = nodes.slice(1).map(({ id }, i) => ({ from: `n${Math.floor(i / 2)}`, to: id, label: "", kind: "exit" as const }));
    const spent = computing();
    expect(layout({ ...small, nodes, edges }).nodes).toHaveLength(1000);
    expect(spent()).toBeLessThan(15_000);
  });
});

describe("every format", () => {
  it.each(Object.entries(graphFormats))("%s writes the same graph twice in the same bytes", async (_, write) => {
    const text = await write(shopGraph());
    expect(text).not.toBe("");
    expect(await write(shopGraph())).toBe(text);
  });
});
