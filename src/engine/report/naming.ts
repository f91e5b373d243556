import type { Place } from "../../model/model.ts";
import type { Json, SourceDocument } from "../../source/document.ts";
import { entries, isObject, items, member, text } from "../../source/json.ts";
import { stepsOf, under } from "../../source/pointer.ts";

/** Members by which vendors identify a thing, then those by which people name it. */
const IDS = ["id", "Identifier", "identifier", "refId", "guid", "ID", "dialog_node", "step", "key", "sid"];
const NAMES = ["displayName", "name", "Name", "title", "label", "intent"];
/** Members that say what a thing without a name does, or when. */
const ACTS = [
  ...["event", "condition", "conditions", "type", "Type", "kind", "response_type"],
  ...["action", "collect", "link", "call", "noop"],
];
/** A generated id or a path of a resource, by which nobody knows a thing; people write a slash into names, too ("Tax/fees"). */
const GENERATED = /^(?:[0-9a-f-]{16,}|\d+)$|^\/|(?:[^/\s]+\/){2}/i;

/**
 * The member by which people recognise a thing among its neighbours: its given name, else what it does, else what it holds, else its id or first
 * text.
 */
export const namingMember = (value: Json | undefined): string | undefined => {
  const said = (key: string) => text(member(value, key)) ?? "";
  const ids = [...NAMES, ...IDS];
  return (
    ids.find((key) => said(key) !== "" && !GENERATED.test(said(key))) ??
    ACTS.find((key) => said(key) !== "") ??
    entries(value).find(([, each]) => isObject(each))?.[0] ??
    entries(value).find(([, each]) => isObject(items(each)[0]))?.[0] ??
    ids.find((key) => said(key) !== "") ??
    entries(value).find(([, each]) => typeof each === "string")?.[0]
  );
};

/**
 * A name for a place that stays the same when lines, indexes and neighbours change: the id or name of the nearest thing around it that has one,
 * and the keys from there.
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
