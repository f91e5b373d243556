import type { Json } from "./document.ts";
import { entries, isObject, items, member, text } from "./json.ts";
import { soundJson } from "./sound-json.ts";

/** JSON pointers (RFC 6901) and normalized paths (RFC 9535). A pointer may go on into JSON inside a string. */

/** The steps of a pointer: `/a~1b/0` → `["a/b", "0"]`. */
export const stepsOf = (pointer: string): readonly string[] =>
  pointer === ""
    ? []
    : pointer
        .slice(1)
        .split("/")
        .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));

/** Escapes a key for use as a step of a pointer. */
export const escapeStep = (key: string): string =>
  key.includes("~") || key.includes("/") ? key.replaceAll("~", "~0").replaceAll("/", "~1") : key;

/** The pointer of some steps. */
export const pointerOf = (steps: readonly string[]): string => steps.map((step) => `/${escapeStep(step)}`).join("");

/** The pointer of the object or list around a value. */
export const parentOf = (pointer: string): string => pointer.slice(0, pointer.lastIndexOf("/"));

/** A pointer and those of everything around it, up to the whole file. */
export function* outward(pointer: string): Generator<string> {
  for (let at = pointer; ; at = parentOf(at)) {
    yield at;
    if (at === "") return;
  }
}

/** True if `inner` is `outer` or leads on from it. */
export const isWithin = (inner: string, outer: string): boolean => inner === outer || inner.startsWith(`${outer}/`);

/** True of a step that can name an item of a list. */
export const isIndex = (step: string): boolean => /^(0|[1-9]\d*)$/.test(step);

/** The value under a step: an item of a list, a member, or a part of the JSON inside a text; `undefined` if there is none. */
export function under(value: Json | undefined, step: string): Json | undefined {
  if (Array.isArray(value)) return isIndex(step) ? items(value)[Number(step)] : under(joinedText(value), step);
  if (typeof value === "string") return under(innerJson(value), step);
  const own = member(value, step);
  const behind = own === undefined ? tagged(value) : undefined;
  return behind === undefined ? own : under(behind, step);
}

/** The value behind a short YAML tag: `!Sub x` is read as `{"Fn::Sub": "x"}`, but a pointer has no step for the tag. */
function tagged(value: Json | undefined): Json | undefined {
  if (!isObject(value)) return undefined;
  const [only, ...more] = entries(value);
  return only && more.length === 0 && only[0].startsWith("Fn::") ? only[1] : undefined;
}

/**
 * The text that `Fn::Join` makes from a separator and a list of parts, `[",", ["a", {"Ref": "B"}]]`; `filled` gives the text for a part that is only
 * known later. `undefined` for any other value. Source: "Fn::Join", CloudFormation user guide.
 */
export function joinedText(value: Json, filled: (part: Json) => string = () => "${?}"): string | undefined {
  const [separator, parts, ...more] = items(value);
  if (typeof separator !== "string" || !Array.isArray(parts) || more.length > 0) return undefined;
  return parts.map((each) => text(each) ?? filled(each)).join(separator);
}

/** The value to which the steps of a pointer lead. */
export const valueAt = (value: Json | undefined, steps: readonly string[]): Json | undefined => steps.reduce(under, value);

/** The RFC 9535 normalized path of a pointer: `/nodes/a~1b/0` → `$['nodes']['a/b'][0]`. */
export function normalizedPath(pointer: string, value: Json | undefined): string {
  let path = "$";
  let current = value;
  for (const step of stepsOf(pointer)) {
    const whole = member(current, step) === undefined ? (tagged(current) ?? current) : current;
    const list = typeof whole === "string" ? innerJson(whole) : whole;
    path += Array.isArray(list) && isIndex(step) ? `[${step}]` : `['${quote(step)}']`;
    current = under(current, step);
  }
  return path;
}

/** The JSON object or array inside a text; `undefined` if there is none. The last result is kept, because one text is often read several times in a row. */
export function innerJson(text: string): Json | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined;
  // Comparing a text with itself is fast; comparing equal texts is not.
  last = { text, value: text === last.text ? last.value : soundJson(text) };
  return last.value;
}

let last: { readonly text: string; readonly value: Json | undefined } = { text: "", value: undefined };

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
