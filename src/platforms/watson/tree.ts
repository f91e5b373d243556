import { below } from "../../model/build.ts";
import { push } from "../../model/maps.ts";
import type { Defect, Place, Reference } from "../../model/model.ts";
import { namesOf } from "../../model/nearest.ts";
import type { Json } from "../../source/document.ts";
import { isObject, isTrue, member, text } from "../../source/json.ts";
import type { Context } from "./output.ts";

/** A node as the export lists it. */
export interface DialogNode {
  readonly id: string;
  readonly value: Json;
  readonly at: Place;
}

export const typeOf = ({ value }: DialogNode): string => text(member(value, "type")) ?? "standard";
export const labelOf = ({ id, value }: DialogNode): string => text(member(value, "title")) ?? id;
export const parentOf = ({ value }: DialogNode): string | undefined => text(member(value, "parent")) || undefined;

/** What a node writes into variables, and where. */
export const contextOf = ({ value, at }: DialogNode): Context => ({ value: member(value, "context"), at: below(at, "context") });

/** How a node goes on. */
export interface NextStep {
  readonly behavior: string | undefined;
  readonly selector: string | undefined;
  /** The node that a jump names. */
  readonly target: string;
  readonly at: Place;
  readonly targetAt: Place;
}

/** `next_step`, and the `go_to` of exports until 2017, which is a jump. Source: Conversation API, version 2016-09-20, "Dialog nodes". */
export function nextStepOf({ value, at }: DialogNode): NextStep | undefined {
  for (const key of ["next_step", "go_to"]) {
    const step = member(value, key);
    if (!isObject(step)) continue;
    const part = (name: string) => text(member(step, name));
    return {
      behavior: key === "go_to" ? "jump_to" : part("behavior"),
      selector: part("selector"),
      target: part("dialog_node") ?? "",
      at: below(at, key),
      targetAt: below(at, key, "dialog_node"),
    };
  }
  return undefined;
}

/** The nodes of a skill as they hang together. */
export interface DialogTree {
  readonly nodes: readonly DialogNode[];
  readonly byId: ReadonlyMap<string, DialogNode>;
  /** Children in the order in which they are tried, those that are switched off left out. `undefined` = the root. */
  readonly childrenOf: (parent: string | undefined) => readonly DialogNode[];
  /** Switched off by itself or by a node above it. */
  readonly isOff: (node: DialogNode) => boolean;
  /** The parent that a node names and that is not there. */
  readonly lostParentOf: (node: DialogNode) => Reference | undefined;
}

/**
 * The tree. `previous_sibling` links siblings, whatever their order in the file. Nodes that no chain reaches (two with one predecessor, a
 * cycle, a predecessor elsewhere) follow in file order. A second node of one name, and a parent that is not there, are reported.
 */
export function treeOf(all: readonly DialogNode[], defects: Defect[]): DialogTree {
  const byId = new Map<string, DialogNode>();
  for (const node of all) {
    if (byId.has(node.id)) defects.push({ kind: "duplicate-id", at: below(node.at, "dialog_node"), name: node.id, what: "dialog node" });
    else byId.set(node.id, node);
  }
  const nodes = [...byId.values()];
  const byParent = new Map<string | undefined, DialogNode[]>();
  const lostParentOf: DialogTree["lostParentOf"] = (node) => {
    const name = parentOf(node);
    return name === undefined || byId.has(name)
      ? undefined
      : { name, at: below(node.at, "parent"), what: "dialog node", known: namesOf(byId) };
  };
  for (const node of nodes) {
    const reference = lostParentOf(node);
    if (reference) defects.push({ kind: "unknown-target", reference });
    push(byParent, parentOf(node), node);
  }
  const off = new Map<string, boolean>();
  const isOff = (node: DialogNode): boolean => {
    const known = off.get(node.id);
    if (known !== undefined) return known;
    off.set(node.id, false); // a node that stands below itself
    const above = byId.get(parentOf(node) ?? "");
    const result = isTrue(member(node.value, "disabled")) || (above !== undefined && isOff(above));
    off.set(node.id, result);
    return result;
  };
  const ordered = new Map([...byParent].map(([parent, children]) => [parent, chain(children).filter((child) => !isOff(child))]));
  return { nodes: nodes.filter((node) => !isOff(node)), byId, childrenOf: (parent) => ordered.get(parent) ?? [], isOff, lostParentOf };
}

function chain(children: readonly DialogNode[]): readonly DialogNode[] {
  const own = new Set(children.map(({ id }) => id));
  const after = new Map<string | undefined, DialogNode[]>();
  for (const child of children) {
    const previous = text(member(child.value, "previous_sibling"));
    const key = previous !== undefined && own.has(previous) && previous !== child.id ? previous : undefined;
    push(after, key, child);
  }
  const result = new Set<DialogNode>();
  const work = [...(after.get(undefined) ?? [])].reverse();
  for (let child = work.pop(); child; child = work.pop()) {
    if (result.has(child)) continue;
    result.add(child);
    work.push(...[...(after.get(child.id) ?? [])].reverse());
  }
  for (const child of children) result.add(child);
  return [...result];
}
