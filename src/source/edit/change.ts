import type { Json } from "../document.ts";
import { isObject } from "../json.ts";
import { escapeStep, isIndex, stepsOf, under } from "../pointer.ts";

/**
 * A change of a document's value, to be written with the fewest characters. `set` replaces a value, `add` adds a member at the end of an
 * object (`pointer` = the object), `insert` adds an item at the end of a list (`pointer` = the list), `remove` takes out a member or an
 * item, `rename` gives a member another key.
 */
export type Change =
  | { readonly op: "set"; readonly pointer: string; readonly value: Json }
  | { readonly op: "add"; readonly pointer: string; readonly key: string; readonly value: Json }
  | { readonly op: "insert"; readonly pointer: string; readonly value: Json }
  | { readonly op: "remove"; readonly pointer: string }
  | { readonly op: "rename"; readonly pointer: string; readonly key: string };

/** An operation of a JSON Patch (RFC 6902). */
export type PatchOperation =
  | { readonly op: "replace" | "add"; readonly path: string; readonly value: Json }
  | { readonly op: "remove"; readonly path: string }
  | { readonly op: "move"; readonly from: string; readonly path: string };

/**
 * The changes of one document as a JSON Patch. All pointers of changes mean the document as it was; in the patch, renamed and removed
 * members come last, deepest and rearmost first, so that no pointer moves before it is used.
 */
export function patchOf(changes: readonly Change[]): readonly PatchOperation[] {
  const first = changes.flatMap((change): PatchOperation[] => {
    if (change.op === "set") return [{ op: "replace", path: change.pointer, value: change.value }];
    if (change.op === "add") return [{ op: "add", path: `${change.pointer}/${escapeStep(change.key)}`, value: change.value }];
    return change.op === "insert" ? [{ op: "add", path: `${change.pointer}/-`, value: change.value }] : [];
  });
  const moving = changes.flatMap((change) => (change.op === "remove" || change.op === "rename" ? [change] : []));
  const last = moving
    .toSorted((a, b) => byPlace(b.pointer, a.pointer))
    .map((change): PatchOperation => {
      if (change.op === "remove") return { op: "remove", path: change.pointer };
      return { op: "move", from: change.pointer, path: `${parentOf(change.pointer)}/${escapeStep(change.key)}` };
    });
  return [...first, ...last];
}

const parentOf = (pointer: string): string => pointer.slice(0, pointer.lastIndexOf("/"));

function byPlace(a: string, b: string): number {
  const [left, right] = [stepsOf(a), stepsOf(b)];
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const [x = "", y = ""] = [left[i], right[i]];
    if (x !== y) return isIndex(x) && isIndex(y) ? Number(x) - Number(y) : x < y ? -1 : 1;
  }
  return left.length - right.length;
}

/** The value after changes; the original is left alone. Members keep their order, a renamed one its place. */
export function applyChanges(value: Json, changes: readonly Change[]): Json {
  const at = (pointer: string) => changes.filter((change) => change.pointer === pointer);
  const visit = (here: Json, pointer: string): Json | undefined => {
    const own = at(pointer);
    if (own.some(({ op }) => op === "remove")) return undefined;
    const set = own.find((change) => change.op === "set");
    let result: Json = set?.op === "set" ? set.value : here;
    if (result === here && Array.isArray(here))
      result = here.flatMap((item, i) => {
        const changed = visit(item, `${pointer}/${i}`);
        return changed === undefined ? [] : [changed];
      });
    else if (result === here && isObject(here))
      result = Object.fromEntries(
        Object.entries(here).flatMap(([key, member]) => {
          const below = `${pointer}/${escapeStep(key)}`;
          const changed = visit(member, below);
          const renamed = at(below).find((change) => change.op === "rename");
          return changed === undefined ? [] : [[renamed?.op === "rename" ? renamed.key : key, changed]];
        }),
      );
    for (const change of own) {
      if (change.op === "add" && isObject(result)) result = { ...result, [change.key]: change.value };
      if (change.op === "insert" && Array.isArray(result)) result = [...result, change.value];
    }
    return result;
  };
  return visit(value, "") ?? null;
}

/** True where every place that the changes name is there. */
export const allResolve = (value: Json | undefined, changes: readonly Change[]): boolean =>
  changes.every(({ pointer }) => stepsOf(pointer).reduce(under, value) !== undefined);
