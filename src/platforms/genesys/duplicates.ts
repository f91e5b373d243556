import { below } from "../../model/build.ts";
import type { Defect, Place } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { items, member, text } from "../../source/json.ts";
import type { ArchitectFlow } from "./shape.ts";

/** Names that Architect wants to be unique and that a file holds twice: containers by reference, intents by name. */
export function duplicatesIn(flow: ArchitectFlow): readonly Defect[] {
  const found: Defect[] = [];
  const ids = new Set<string>();
  for (const { id: written, at, kind } of flow.containers) {
    const id = `${kind} ${written}`;
    if (ids.has(id)) found.push({ kind: "duplicate-id", at, name: written, what: kind === "loop" ? "task" : kind });
    ids.add(id);
  }
  const intents = new Set<string>();
  for (const { name, at } of flow.intents) {
    if (intents.has(name)) found.push({ kind: "duplicate-id", at: below(at, "name"), name, what: "intent" });
    intents.add(name);
  }
  return found;
}

/** Actions of configuration JSON whose id an earlier one has. */
export function repeatedActions(sequences: readonly Json[], at: Place): readonly Defect[] {
  const seen = new Set<string>();
  const all = sequences.flatMap((sequence, s) =>
    items(member(sequence, "actionList")).map((action, a) => ({ id: text(member(action, "id")), at: below(at, s, "actionList", a, "id") })),
  );
  return all.flatMap(({ id, at: place }): Defect[] => {
    if (id === undefined || seen.size < seen.add(id).size) return [];
    return [{ kind: "duplicate-id", at: place, name: id, what: "action with the id" }];
  });
}
