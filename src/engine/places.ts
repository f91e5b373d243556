import type { Place } from "../model/model.ts";
import type { Json, SourceDocument } from "../source/document.ts";
import { entries, items, member, text } from "../source/json.ts";

/** The steps of a JSON pointer (RFC 6901). */
export const stepsOf = (pointer: string): readonly string[] =>
  pointer === ""
    ? []
    : pointer
        .slice(1)
        .split("/")
        .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));

/** What stands under a step: an item of a list, or a member. `undefined` where nothing does. */
const under = (value: Json | undefined, step: string): Json | undefined =>
  Array.isArray(value) ? items(value)[Number(step)] : member(value, step);

/** The value that a pointer's steps lead to. */
export const valueAt = (value: Json | undefined, steps: readonly string[]): Json | undefined => steps.reduce(under, value);

/** The RFC 9535 normalized path of a pointer: `/nodes/a~1b/0` → `$['nodes']['a/b'][0]`. */
export function normalizedPath(pointer: string, value: Json | undefined): string {
  let path = "$";
  let current = value;
  for (const step of stepsOf(pointer)) {
    const isIndex = Array.isArray(current) && /^(0|[1-9]\d*)$/.test(step);
    path += isIndex ? `[${step}]` : `['${quote(step)}']`;
    current = under(current, step);
  }
  return path;
}

const ESCAPES: Readonly<Record<string, string>> = {
  "'": "\\'",
  "\\": "\\\\",
  "\b": "\\b",
  "\f": "\\f",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};
const quote = (key: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: RFC 9535 escapes them
  key.replace(/['\\\u0000-\u001f]/g, (char) => ESCAPES[char] ?? `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** Members by which the vendors name a thing for good, then those by which people do. */
const IDS = ["id", "Identifier", "identifier", "refId", "guid", "ID", "dialog_node", "step", "key", "sid"];
const NAMES = ["name", "Name", "displayName", "title", "label", "intent"];

/** The member by which people tell a thing from its neighbours; where it has no name, its first text. */
export const namingMember = (value: Json | undefined): string | undefined =>
  [...NAMES, ...IDS].find((key) => typeof member(value, key) === "string") ??
  entries(value).find(([, each]) => typeof each === "string")?.[0];

/**
 * What names a place even when lines, indexes and neighbours change: the id or name of the nearest thing around it that has one, and the
 * keys from there.
 */
export function stableName(place: Place, document: SourceDocument | undefined): string {
  let current = document?.value;
  let name = "";
  for (const step of stepsOf(place.pointer)) {
    const isItem = Array.isArray(current);
    current = under(current, step);
    const own = [...IDS, ...NAMES]
      .map((key) => member(current, key))
      .find((value) => typeof value === "string" || typeof value === "number");
    if (own !== undefined) name = `${isItem ? "" : `${step}:`}${text(own)}`;
    else if (!isItem) name += `/${step}`;
  }
  return name;
}
