import type { Json } from "../document.ts";
import { isObject, member } from "../json.ts";
import { escapeStep, isIndex, parentOf, stepsOf, valueAt } from "../pointer.ts";

/**
 * A change of a document's value, to be written with the fewest characters. `set` replaces a value, `add` adds a member at the end of an
 * object (`pointer` = the object), `insert` adds an item behind the one with the index `after` (-1 = as the first one), else at the end of
 * a list (`pointer` = the list), `remove` takes out a member or an item, `rename` gives a member another key. `cut` takes a line out of a
 * text, or out of the file itself where it is no data (`.lu`, pointer `""`).
 */
export type Change =
  | { readonly op: "set"; readonly pointer: string; readonly value: Json }
  | { readonly op: "add"; readonly pointer: string; readonly key: string; readonly value: Json }
  | { readonly op: "insert"; readonly pointer: string; readonly value: Json; readonly after?: number }
  | { readonly op: "remove"; readonly pointer: string }
  | { readonly op: "rename"; readonly pointer: string; readonly key: string }
  | { readonly op: "cut"; readonly pointer: string; readonly line: number };

/** Writes a member of an object, whether it has one of that name or not. `owner` is the object, `pointer` its place. */
export const setMember = (owner: Json | undefined, pointer: string, key: string, value: Json): Change =>
  member(owner, key) === undefined ? { op: "add", pointer, key, value } : { op: "set", pointer: `${pointer}/${escapeStep(key)}`, value };

/** An operation of a JSON Patch (RFC 6902). */
export type PatchOperation =
  | { readonly op: "replace" | "add"; readonly path: string; readonly value: Json }
  | { readonly op: "remove"; readonly path: string }
  | { readonly op: "move"; readonly from: string; readonly path: string };

/**
 * The changes of one document as a JSON Patch. All pointers of changes mean the document as it was; in the patch, renamed and removed
 * members and items between others come last, deepest and rearmost first, so that no pointer moves before it is used. A patch knows no lines:
 * a text that loses one is replaced by what is left of it in `value`.
 */
export function patchOf(changes: readonly Change[], value?: Json): readonly PatchOperation[] {
  const first = changes.flatMap((change): PatchOperation[] => {
    if (change.op === "set") return [{ op: "replace", path: change.pointer, value: change.value }];
    if (change.op === "add") return [{ op: "add", path: `${change.pointer}/${escapeStep(change.key)}`, value: change.value }];
    return change.op === "insert" && change.after === undefined ? [{ op: "add", path: `${change.pointer}/-`, value: change.value }] : [];
  });
  const last = changes
    .flatMap(moving)
    .toSorted((a, b) => byPlace(b.at, a.at) || b.rank - a.rank)
    .map(({ operation }) => operation);
  const cut = [...new Set(changes.flatMap(({ op, pointer }) => (op === "cut" ? [pointer] : [])))].flatMap((path): PatchOperation[] => {
    const text = valueAt(value, stepsOf(path));
    return typeof text === "string" ? [{ op: "replace", path, value: withoutLines(text, path, changes) }] : [];
  });
  return [...first, ...cut, ...last];
}

/** What is left of a text. */
function withoutLines(text: string, pointer: string, changes: readonly Change[]): string {
  const gone = new Set(changes.flatMap((change) => (change.op === "cut" && change.pointer === pointer ? [change.line] : [])));
  return text
    .split("\n")
    .filter((_, i) => !gone.has(i))
    .join("\n");
}

/** Operations that move others, with the place that they move. At one place, what stands there goes before something takes its place. */
function moving(change: Change): readonly { readonly at: string; readonly rank: number; readonly operation: PatchOperation }[] {
  const { pointer } = change;
  if (change.op === "remove") return [{ at: pointer, rank: 1, operation: { op: "remove", path: pointer } }];
  if (change.op === "rename")
    return [{ at: pointer, rank: 1, operation: { op: "move", from: pointer, path: `${parentOf(pointer)}/${escapeStep(change.key)}` } }];
  if (change.op !== "insert" || change.after === undefined) return [];
  const path = `${pointer}/${change.after + 1}`;
  return [{ at: path, rank: 0, operation: { op: "add", path, value: change.value } }];
}

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
    if (typeof here === "string" && result === here) result = withoutLines(here, pointer, own);
    if (result === here && Array.isArray(here))
      result = [
        ...insertedBehind(-1, own),
        ...here.flatMap((item, i) => {
          const changed = visit(item, `${pointer}/${i}`);
          return [...(changed === undefined ? [] : [changed]), ...insertedBehind(i, own)];
        }),
      ];
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
      if (change.op === "insert" && change.after === undefined && Array.isArray(result)) result = [...result, change.value];
    }
    return result;
  };
  return visit(value, "") ?? null;
}

const insertedBehind = (index: number, changes: readonly Change[]): readonly Json[] =>
  changes.flatMap((change) => (change.op === "insert" && change.after === index ? [change.value] : []));
