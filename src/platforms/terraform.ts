import { below } from "../model/build.ts";
import type { Place } from "../model/model.ts";
import type { Json, SourceDocument } from "../source/document.ts";
import { entries, member } from "../source/json.ts";
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

/** The blocks of a name in each of some blocks. */
export const blocksIn = (from: readonly Held[], key: string): readonly Held[] =>
  from.flatMap((each) => blocks(member(each.value, key), below(each.at, key)));

/** `resource "aws_connect_queue" "desk" { … }`. */
export interface Resource extends Held {
  readonly type: string;
  readonly label: string;
}

/** The resources of a file. */
export function resourcesIn(document: SourceDocument): readonly Resource[] {
  const rows = blocks(document.value, placeIn(document, ""));
  return blocksIn(rows, "resource").flatMap(({ value: types, at }) =>
    entries(types).flatMap(([type, labels]) =>
      blocks(labels, below(at, type)).flatMap(({ value, at: place }) =>
        entries(value).flatMap(([label, resource]) =>
          blocks(resource, below(place, label)).map((block) => ({ type, label, value: block.value, at: block.at })),
        ),
      ),
    ),
  );
}

/** The local values of a file, by what refers to one as a whole: `${local.flow}`. */
export const localsIn = (document: SourceDocument): ReadonlyMap<string, Held> =>
  new Map(
    blocks(document.value, placeIn(document, ""))
      .flatMap(({ value, at }) => entries(value).flatMap(([key, each]) => (key === "locals" ? blocks(each, below(at, key)) : [])))
      .flatMap(({ value, at }) => entries(value).map(([name, each]) => [`\${local.${name}}`, { value: each, at: below(at, name) }])),
  );
