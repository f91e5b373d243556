import { below } from "../../model/build.ts";
import type { Defect, Place } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { member, text } from "../../source/json.ts";

export interface DialogNode {
  readonly id: string;
  readonly value: Json;
  readonly at: Place;
}

/**
 * Children in the order in which they are tried: `previous_sibling` links them, whatever their order in the file. Nodes that no chain
 * reaches (two with one predecessor, a cycle, a predecessor elsewhere) follow in file order and are reported.
 */
export function orderedChildren(nodes: readonly DialogNode[], defects: Defect[]): (parent: string | undefined) => readonly DialogNode[] {
  const known = new Set(nodes.map(({ id }) => id));
  const byParent = new Map<string | undefined, DialogNode[]>();
  for (const node of nodes) {
    const parent = text(member(node.value, "parent"));
    if (parent !== undefined && !known.has(parent))
      defects.push({
        kind: "unknown-target",
        reference: { name: parent, at: below(node.at, "parent"), what: "dialog node", known: [...known] },
      });
    byParent.set(parent, [...(byParent.get(parent) ?? []), node]);
  }
  const ordered = new Map([...byParent].map(([parent, children]) => [parent, chain(children)]));
  return (parent) => ordered.get(parent) ?? [];
}

function chain(children: readonly DialogNode[]): readonly DialogNode[] {
  const own = new Set(children.map(({ id }) => id));
  const after = new Map<string | undefined, DialogNode[]>();
  for (const child of children) {
    const previous = text(member(child.value, "previous_sibling"));
    const key = previous !== undefined && own.has(previous) && previous !== child.id ? previous : undefined;
    after.set(key, [...(after.get(key) ?? []), child]);
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
