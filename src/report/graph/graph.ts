import type { Place } from "../../model/model.ts";

/** A flow graph as people see it: a box is a block of the vendor's designer, an edge is a way out of it. */

/**
 * What a box means, which determines its shape and colour.
 * `request`: a customer asks for a person. `entry`: another way in. `step`: any block. `handed-off`: a person takes over. `bad`: a request
 * is lost here. `unsure`: nobody can tell what happens. `later`: a callback, ticket or email. `nowhere`: an exit that leads nowhere, or to
 * something that is not there. `folded`: several boxes that are left out.
 */
export type Look = "request" | "entry" | "step" | "handed-off" | "bad" | "unsure" | "later" | "nowhere" | "folded";

/** How a request ends, worst first. */
export const ENDINGS = ["bad", "unsure", "later", "handed-off"] as const;
/** One of these ends. */
export type Ending = (typeof ENDINGS)[number];

/** The worse of two ends. */
export const worstEnding = (a: Ending | undefined, b: Ending | undefined): Ending | undefined =>
  ENDINGS.find((ending) => ending === a || ending === b);

/** A box. */
export interface GraphNode {
  readonly id: string;
  readonly look: Look;
  /** The name in the vendor's designer. */
  readonly label: string;
  /** What the block does, in plain words. */
  readonly caption: string;
  /** Id of the group that it belongs to. */
  readonly group?: string;
  readonly at?: Place;
  /** Its numbers on the route that is drawn, from 1; one for each time that the route comes by. */
  readonly steps: readonly number[];
  /** It is the place of the problem. */
  readonly here?: true;
}

/** A way from box to box. */
export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  /** The name of the exit; empty where it merely goes on. */
  readonly label: string;
  /** `exit` of a block, `call` into another flow, `return` to the caller. */
  readonly kind: "exit" | "call" | "return";
  /** Where a request that takes it ends up, in the worst case; absent where none takes it, or on no route that is drawn. */
  readonly leads?: Ending;
}

/** A flow. */
export interface GraphGroup {
  readonly id: string;
  readonly label: string;
  readonly file: string;
}

/** A picture before it is laid out. */
export interface FlowGraph {
  readonly title: string;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly groups: readonly GraphGroup[];
}

/** What the looks mean, in words for a legend. */
export const LOOKS: Readonly<Record<Look, { readonly sign: string; readonly words: string }>> = {
  request: { sign: "☺", words: "the customer asks for a person" },
  entry: { sign: "▷", words: "another way in" },
  step: { sign: "", words: "a step of the bot" },
  "handed-off": { sign: "✔", words: "a person takes over" },
  bad: { sign: "✖", words: "the request is lost" },
  unsure: { sign: "?", words: "nobody can tell what happens" },
  later: { sign: "…", words: "a callback, ticket or email" },
  nowhere: { sign: "∅", words: "leads nowhere" },
  folded: { sign: "+", words: "steps that are left out" },
};
