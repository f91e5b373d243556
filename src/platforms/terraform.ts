import { below } from "../model/build.ts";
import type { Place } from "../model/model.ts";
import type { Json, SourceDocument } from "../source/document.ts";
import { entries } from "../source/json.ts";
import { placeIn } from "./platform.ts";

/** Files of Terraform, in its language or in JSON. Source: "Local Values", "JSON Configuration Syntax", Terraform language. */

/** A value, and where it stands. */
interface Held {
  readonly value: Json;
  readonly at: Place;
}

/** Blocks that may be repeated stand in a list, or alone. */
export const blocks = (value: Json | undefined, at: Place): readonly Held[] =>
  value === undefined ? [] : Array.isArray(value) ? value.map((each, i) => ({ value: each, at: below(at, i) })) : [{ value, at }];

/** The local values of a file, by what refers to one as a whole: `${local.flow}`. */
export const localsIn = (document: SourceDocument): ReadonlyMap<string, Held> =>
  new Map(
    blocks(document.value, placeIn(document, ""))
      .flatMap(({ value, at }) => entries(value).flatMap(([key, each]) => (key === "locals" ? blocks(each, below(at, key)) : [])))
      .flatMap(({ value, at }) => entries(value).map(([name, each]) => [`\${local.${name}}`, { value: each, at: below(at, name) }])),
  );
