import { below } from "../../model/build.ts";
import type { Place } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { items, member, text } from "../../source/json.ts";

/** A value together with the place where the file writes it. */
export interface Located {
  readonly value: Json | undefined;
  readonly at: Place;
}

/** What stands under a path of keys; its value is `undefined` where nothing does. */
export const partOf = ({ value, at }: Located, ...path: readonly string[]): Located => ({
  value: path.reduce<Json | undefined>(member, value),
  at: below(at, ...path),
});

/** The items of a list, each with its place. */
export const listOf = ({ value, at }: Located): readonly Located[] => items(value).map((item, i) => ({ value: item, at: below(at, i) }));

export const textOf = (part: Located): string | undefined => text(part.value);

/** The texts in a list under a path, e.g. the names of route groups. */
export const textsIn = (part: Located): readonly { readonly name: string; readonly at: Place }[] =>
  listOf(part).flatMap((item) => {
    const name = textOf(item);
    return name === undefined ? [] : [{ name, at: item.at }];
  });
