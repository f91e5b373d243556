import type { Json } from "./document.ts";

/** Readers for parsed values. They never throw and never see inherited members, so keys like `constructor` are ordinary keys. */

/** An object of JSON. */
export type JsonObject = { [key: string]: Json };

/** True of an object, no list. */
export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The member `key` of an object; `undefined` where the value is no object or has no such member of its own. */
export function member(value: Json | undefined, key: string): Json | undefined {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** Follows a path of keys and indexes. */
export function dig(value: Json | undefined, ...path: (string | number)[]): Json | undefined {
  let current = value;
  for (const step of path)
    current = typeof step === "number" ? (Array.isArray(current) ? current[step] : undefined) : member(current, step);
  return current;
}

/** The members of an object in file order; `[]` for anything else. */
export const entries = (value: Json | undefined): [string, Json][] => (isObject(value) ? Object.entries(value) : []);

/** The items of an array; `[]` for anything else. */
export const items = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : []);

/** Text of a string, number or boolean; `undefined` for anything else. */
export function text(value: Json | undefined): string | undefined {
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : undefined;
}

/** True for `true` and for the texts `true`, `True`, `TRUE`. */
export const isTrue = (value: Json | undefined): boolean => value === true || (typeof value === "string" && value.toLowerCase() === "true");

/** True for `false` and for the texts `false`, `False`, `FALSE`. */
export const isFalse = (value: Json | undefined): boolean =>
  value === false || (typeof value === "string" && value.toLowerCase() === "false");

/** The value with each text in it replaced; keys stay. */
export function mapTexts(value: Json, replace: (text: string) => string): Json {
  if (typeof value === "string") return replace(value);
  if (Array.isArray(value)) return value.map((each) => mapTexts(each, replace));
  return isObject(value) ? Object.fromEntries(entries(value).map(([key, each]) => [key, mapTexts(each, replace)])) : value;
}
