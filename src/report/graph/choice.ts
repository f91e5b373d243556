import { push } from "../../model/maps.ts";
import { count } from "../../rule/words.ts";
import { type Ending, type FlowGraph, type GraphEdge, type GraphNode, worstEnding } from "./graph.ts";
import type { Block, Way } from "./sheet.ts";
import type { Whole } from "./whole.ts";

/** A choice of blocks that becomes a graph. */
export interface Choice {
  readonly title: string;
  readonly kept: ReadonlySet<Block>;
  /** Blocks that are folded: those with the same key into one box. Blocks that are neither kept nor folded are left out. */
  readonly boxes: ReadonlyMap<Block, string>;
  /** Whether a way is drawn. */
  readonly shows: (way: Way) => boolean;
  /** Where a request that takes a way ends up. */
  readonly leads: (way: Way) => Ending | undefined;
  /** What becomes of requests that end at a block. */
  readonly ends: ReadonlyMap<Block, Ending>;
  readonly steps?: ReadonlyMap<Block, readonly number[]>;
  readonly here?: Block | undefined;
  readonly returns?: readonly Return[];
}

/** A step back to a caller, which takes no exit. */
export interface Return {
  readonly from: Block;
  readonly to: Block;
  readonly label: string;
  readonly leads: Ending;
}

/** The graph of a choice. Parallel ways become one edge, and a folded box is drawn if a way between it and a kept block is. */
export function graphFrom(whole: Whole, choice: Choice): FlowGraph {
  const { kept, boxes, shows } = choice;
  const idOf = (block: Block) => (kept.has(block) ? block.id : boxes.get(block));
  const edges = new Map<string, Drawn>();
  const add = (edge: Pick<GraphEdge, "from" | "to" | "kind">, label: string, ending: Ending | undefined) => {
    const key = `${edge.from} ${edge.to} ${edge.kind === "return"}`;
    const known: Drawn = edges.get(key) ?? { ...edge, labels: new Set() };
    if (label !== "") known.labels.add(label);
    const leads = worstEnding(known.leads, ending);
    edges.set(key, leads ? { ...known, leads } : known);
  };
  for (const block of kept)
    for (const way of new Set([...whole.from(block), ...whole.to(block)])) {
      const from = idOf(way.from);
      const to = idOf(way.to);
      if (from === undefined || to === undefined || !shows(way)) continue;
      add({ from, to, kind: way.kind }, kept.has(way.from) ? way.label : "", choice.leads(way));
    }
  for (const { from, to, label, leads } of choice.returns ?? [])
    if (kept.has(from) && kept.has(to)) add({ from: from.id, to: to.id, kind: "return" }, label, leads);

  const drawn = [...edges.values()];
  const touched = new Set(drawn.flatMap(({ from, to }) => [from, to]));
  const nodes = [...whole.blocks.filter((block) => kept.has(block)).map((block) => nodeOf(block, choice)), ...folded(boxes, touched)];
  const used = new Set(nodes.map(({ group }) => group));
  return {
    title: choice.title,
    nodes,
    edges: drawn.map(({ labels, ...edge }) => ({ ...edge, label: joined([...labels]) })),
    groups: [...whole.groups.values()].filter(({ id }) => used.has(id)),
  };
}

type Drawn = Omit<GraphEdge, "label"> & { readonly labels: Set<string> };

const nodeOf = (block: Block, { ends, steps, here }: Choice): GraphNode => ({
  id: block.id,
  look: ends.get(block) ?? block.look,
  label: block.label,
  caption: block.caption,
  ...(block.group === undefined ? {} : { group: block.group }),
  ...(block.place ? { at: block.place } : {}),
  steps: steps?.get(block) ?? [],
  ...(here === block ? { here: true as const } : {}),
});

function folded(boxes: Choice["boxes"], touched: ReadonlySet<string>): readonly GraphNode[] {
  const members = new Map<string, Block[]>();
  for (const [block, id] of boxes) if (touched.has(id)) push(members, id, block);
  return [...members].map(([id, blocks]) => {
    const groups = new Set(blocks.map(({ group }) => group));
    const [group] = groups;
    return {
      id,
      look: "folded",
      label: count(blocks.length, "more step"),
      caption: "",
      ...(groups.size === 1 && group !== undefined ? { group } : {}),
      steps: [],
    };
  });
}

const MOST_LABELS = 3;
const joined = (labels: readonly string[]): string =>
  labels.length > MOST_LABELS ? `${labels.slice(0, MOST_LABELS).join(" / ")} / +${labels.length - MOST_LABELS}` : labels.join(" / ");
