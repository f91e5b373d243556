import type { FlowBuilder } from "../../model/build.ts";
import { ownOf } from "../../model/maps.ts";
import type { Defect, Exit, Place } from "../../model/model.ts";
import { namesOf } from "../../model/nearest.ts";
import { items, text } from "../../source/json.ts";
import { type ActionDeclaration, readDeclaration } from "../platform.ts";
import type { Mapping, TypeMapping } from "./mapping.ts";
import type { Thing } from "./paths.ts";
import type { Reader } from "./reader.ts";

/** The nodes of one flow as the mapping finds them, before anything is drawn. */
export interface Scene {
  readonly mapping: Mapping;
  readonly reader: Reader;
  readonly file: string;
  /** The flow in its file. */
  readonly thing: Thing;
  readonly steps: readonly Step[];
  readonly byPointer: ReadonlyMap<string, Step>;
  readonly byId: ReadonlyMap<string, Step>;
  readonly defects: readonly Defect[];
}

/** A node: where it stands, by what exits name it, and what its type says. */
export interface Step {
  readonly id: string;
  readonly thing: Thing;
  /** The format's word for its type. */
  readonly typeName: string | undefined;
  /** `undefined` = the mapping does not know the type. */
  readonly type: TypeMapping | undefined;
}

/** Finds the nodes of a flow, their ids and types. */
export function scene(
  mapping: Mapping,
  reader: Reader,
  file: string,
  thing: Thing,
  actions: Readonly<Record<string, ActionDeclaration>>,
): Scene {
  const { nodes } = mapping.flows;
  const byPointer = new Map<string, Step>();
  const byId = new Map<string, Step>();
  const defects: Defect[] = [];
  const found = reader.all(nodes.each, thing);
  if (found.length === 0)
    defects.push({
      kind: "shape",
      at: { file, pointer: thing.pointer },
      message: `nodes.each in the config, \`${nodes.each}\`, finds no node here`,
    });
  for (const each of found) {
    if (byPointer.has(each.pointer)) continue;
    const name = nodes.id === undefined ? keyOf(each) : reader.said(nodes.id, each)?.text;
    const typed = reader.said(nodes.type, each);
    const type = typeOf(mapping, reader, each, typed?.text, actions);
    const step = { id: name ?? each.pointer.slice(thing.pointer.length + 1), thing: each, typeName: typed?.text, type };
    byPointer.set(each.pointer, step);
    if (name !== undefined && byId.has(name))
      defects.push({ kind: "duplicate-id", at: { file, pointer: each.pointer }, name, what: "node" });
    else byId.set(step.id, step);
    if (type === undefined)
      defects.push({
        kind: "unknown-action",
        at: { file, pointer: typed?.pointer ?? each.pointer },
        type: typed?.text ?? "",
        known: Object.keys(nodes.types),
      });
  }
  return { mapping, reader, file, thing, steps: [...byPointer.values()], byPointer, byId, defects };
}

/** The key of a node in a map; items of a list have none. */
const keyOf = ({ key }: Thing): string | undefined => (key === undefined || /^\d+$/.test(key) ? undefined : key);

function typeOf(
  { flows: { nodes } }: Mapping,
  reader: Reader,
  thing: Thing,
  name: string | undefined,
  actions: Readonly<Record<string, ActionDeclaration>>,
): TypeMapping | undefined {
  const types = Object.entries(nodes.types).map(([key, type]): readonly [string, TypeMapping] => [
    key,
    typeof type === "string" ? { kind: type } : type,
  ]);
  const fitting = types.filter(([key, { where }]) => (where === undefined ? key === name : reader.holds(where, thing)));
  const found = fitting.find(([key]) => key === name) ?? fitting[0];
  if (found) return found[1];
  const declared = name === undefined ? undefined : ownOf(actions, name);
  if (declared) return readDeclaration(declared);
  return nodes.otherTypes === undefined ? undefined : { kind: nodes.otherTypes };
}

/** The place of something in the file of a flow. */
export const placeOf = ({ file }: Scene, { pointer }: { readonly pointer: string }): Place => ({ file, pointer });

/** Where something that names a target leads: a node's id, a node, or a list of nodes. */
export function targetOf(scene: Scene, from: Step | undefined, found: Thing): readonly [string | null, Partial<Exit>] {
  const { value, pointer } = found;
  const at = placeOf(scene, found);
  const here = scene.byPointer.get(pointer);
  if (here) return [here.id, { at }];
  if (Array.isArray(value)) {
    const first = items(value).flatMap((_, i) => scene.byPointer.get(`${pointer}/${i}`) ?? [])[0];
    return [first?.id ?? (from ? following(scene, from) : null), { at }];
  }
  const name = text(value);
  return name === undefined || name === "" ? [null, { at }] : named(scene, name, at);
}

/** The node that a name means; a name that no node has is a missing reference. */
export function named({ byId }: Scene, name: string, at: Place): readonly [string | null, Partial<Exit>] {
  const step = byId.get(name);
  return step ? [step.id, { at }] : [null, { at, missing: { name, at, what: "node", known: namesOf(byId) } }];
}

/** What follows a node in its list; after the last one, what follows the node that holds the list. */
export function following(scene: Scene, step: Step): string | null {
  let { pointer } = step.thing;
  while (pointer.length > scene.thing.pointer.length) {
    const cut = pointer.lastIndexOf("/");
    const [list, last] = [pointer.slice(0, cut), pointer.slice(cut + 1)];
    const next = /^\d+$/.test(last) ? scene.byPointer.get(`${list}/${Number(last) + 1}`) : undefined;
    if (next && scene.byPointer.has(pointer)) return next.id;
    pointer = list;
  }
  return null;
}

/** The node where an entry begins. Entries have no room for a missing target: a node of their own stands in, whose exit is missing. */
export function entryTo(flow: FlowBuilder, [to, rest]: readonly [string | null, Partial<Exit>], wish: string): string | null {
  if (!rest.missing) return to;
  const id = flow.node("effect", flow.fresh(wish), rest.missing.at, { synthetic: true });
  flow.exit(id, "next", null, rest);
  return id;
}
