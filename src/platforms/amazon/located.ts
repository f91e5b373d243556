import { below } from "../../model/build.ts";
import type { Place } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { isObject, items, member, text } from "../../source/json.ts";

/** A value together with the place where the file writes it. */
export interface Located {
  readonly value: Json;
  readonly at: Place;
}

/** The member under the first of the given keys that exists and is not null. */
export function part(from: Located | undefined, ...keys: readonly string[]): Located | undefined {
  if (!from) return undefined;
  for (const key of keys) {
    const value = member(from.value, key);
    if (value !== undefined && value !== null) return { value, at: below(from.at, key) };
  }
  return undefined;
}

/** Follows a path of keys. */
export const partAt = (from: Located | undefined, ...path: readonly string[]): Located | undefined =>
  path.reduce<Located | undefined>((at, key) => part(at, key), from);

/** The items of a list, each with its place. */
export const listOf = (from: Located | undefined): readonly Located[] =>
  from ? items(from.value).map((value, i) => ({ value, at: below(from.at, i) })) : [];

/** The members of an object in file order, each with its place. */
export const membersOf = (from: Located | undefined): readonly (readonly [string, Located])[] =>
  from && isObject(from.value) ? Object.entries(from.value).map(([key, value]) => [key, { value, at: below(from.at, key) }] as const) : [];

export const textOf = (from: Located | undefined): string | undefined => (from ? text(from.value) : undefined);
