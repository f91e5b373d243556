import type { Json } from "../../source/document.ts";
import { items, member, text } from "../../source/json.ts";

/**
 * The entities of a dialog skill that stand for one of a list of values, and these values. An entity with patterns, or one that is marked in
 * examples of intents, takes other words, too. Source: ibm-cloud-docs/watson-assistant, "dialog-entities".
 */
export function closedEntities(content: Json): ReadonlyMap<string, readonly string[]> {
  const marked = new Set(
    items(member(content, "intents")).flatMap((intent) =>
      items(member(intent, "examples")).flatMap((example) =>
        items(member(example, "mentions")).flatMap((mention) => text(member(mention, "entity")) ?? []),
      ),
    ),
  );
  return new Map(
    items(member(content, "entities")).flatMap((entity) => {
      const name = text(member(entity, "entity"));
      const values = items(member(entity, "values"));
      const isOpen = values.length === 0 || values.some((value) => items(member(value, "patterns")).length > 0);
      return name === undefined || isOpen || marked.has(name)
        ? []
        : [[name, values.flatMap((value) => text(member(value, "value")) ?? [])] as const];
    }),
  );
}
