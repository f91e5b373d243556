import { below } from "../../model/build.ts";
import type { Defect, Place } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { entries, isObject, items, member } from "../../source/json.ts";

/** The lists of an Archy flow, with the key under which each of their items stands. Source: developer.genesys.cloud, "Archy", flow schema. */
const GROUPS: Readonly<Record<string, string>> = { states: "state", tasks: "task", bots: "bot", menus: "menu" };

/** Lists that are written as a mapping: nothing in them is read. */
export function mappingsForLists(body: Json, at: Place): readonly Defect[] {
  const groups = Object.entries(GROUPS).flatMap(([group, key]) => [
    ...faultOf(body, at, group, key),
    ...items(member(body, group)).flatMap((item, i) => faultOf(member(item, key), below(at, group, i, key), "actions", "action")),
  ]);
  return [...groups, ...faultOf(body, at, "startUpTaskActions", "action")];
}

function faultOf(holder: Json | undefined, at: Place, name: string, item: string): readonly Defect[] {
  const value = member(holder, name);
  if (!isObject(value) || entries(value).length === 0) return [];
  return [{ kind: "shape", at: below(at, name), message: `\`${name}\` must be a list, with an item for each ${item}` }];
}
