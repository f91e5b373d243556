import { member, text } from "../../../source/json.ts";
import { type Located, listOf, partOf, textOf } from "../located.ts";
import type { Thing } from "./agent.ts";
import { named } from "./names.ts";

/** An entity type with the values that it knows in any language; none where it takes other values, too, or too many. */
export interface EntityType extends Thing {
  readonly values: readonly string[];
}

/** The values of an entity type whose list is closed. Source: EntityType in google/cloud/dialogflow/cx/v3/entity_type.proto. */
export function closedValues({ file }: Thing, lists: readonly Located[]): readonly string[] {
  const kind = textOf(partOf(file, "kind"));
  const expands = textOf(partOf(file, "autoExpansionMode")) === "AUTO_EXPANSION_MODE_DEFAULT";
  if (expands || (kind !== "KIND_MAP" && kind !== "KIND_LIST")) return [];
  const values = lists.flatMap((list) => listOf(partOf(list, "entities")).flatMap((each) => text(member(each.value, "value")) ?? []));
  const known = new Set(values);
  // A value that refers to other entity types stands for all of theirs.
  return known.size > MENU || values.some((value) => value.includes("@")) ? [] : [...known];
}

/** No agent tests a longer list, of cities or products, value by value. */
const MENU = 64;

/** What a parameter of a form can be once it is filled; nothing where that is open. */
export function valuesOf(types: readonly EntityType[], parameter: Located): readonly string[] {
  if (textOf(partOf(parameter, "isList")) === "true") return [];
  const type = textOf(partOf(parameter, "entityType")) ?? "";
  return named(types, type.replace(/^@/, ""))?.values ?? [];
}
