import type { Bot, Call, Flow, Node, NodeRef } from "../model/model.ts";
import type { Spot } from "./journey.ts";

/** Why a call has no flow. */
export type Unlinked =
  | { readonly kind: "missing"; readonly call: Call }
  | { readonly kind: "ambiguous"; readonly call: Call; readonly candidates: readonly Flow[] }
  | { readonly kind: "computed"; readonly call: Call };

/** The project with every call resolved, indexed for the walks. */
export interface Linked {
  readonly bots: readonly Bot[];
  readonly botOf: (flow: Flow) => Bot;
  readonly flow: (id: string) => Flow | undefined;
  readonly node: (ref: NodeRef) => Node | undefined;
  readonly spot: (flow: Flow, node: Node) => Spot;
  /** The flow that a `call` or `jump` node enters. */
  readonly target: (flow: Flow, node: Node) => Flow | Unlinked;
  /** The call nodes (not jumps) that enter a flow. */
  readonly callersOf: (flow: Flow) => readonly Spot[];
  /** The jump nodes that enter a flow. */
  readonly jumpersTo: (flow: Flow) => readonly Spot[];
}
