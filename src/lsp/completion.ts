import { type CompletionItem, CompletionItemKind } from "vscode-languageserver";
import rules from "../../rules/index.ts";
import schema from "../../schemas/config.schema.json" with { type: "json" };
import type { Json, SourceDocument } from "../source/document.ts";
import { entries, isObject, items, member, text } from "../source/json.ts";
import { stepsOf } from "../source/pointer.ts";

/** True of the path or URI of a config file. */
export const isConfig = (path: string): boolean => /(^|\/)botflow\.config\.(jsonc?|ya?ml)$/.test(path);

/** The keys and values that the config's schema allows at an offset. */
export function completionsAt(document: SourceDocument, offset: number): CompletionItem[] {
  const steps = stepsOf(document.pointerAt(Math.max(0, offset - 1)));
  const found = new Map<string, CompletionItem>();
  const add = (label: string, kind: CompletionItemKind, detail: string | undefined) =>
    found.set(label, { label, kind, ...(detail === undefined ? {} : { detail }) });
  // The cursor may be in a member that is still being written: then what surrounds it counts as well.
  for (const depth of [steps.length, steps.length - 1]) {
    if (depth < 0) continue;
    const here = schemaAt(steps.slice(0, depth));
    for (const [key, own] of entries(member(here, "properties")))
      add(key, CompletionItemKind.Property, text(member(resolve(own), "description")));
    for (const value of items(member(here, "enum"))) add(text(value) ?? "", CompletionItemKind.EnumMember, undefined);
    if (found.size > 0) break;
  }
  for (const rule of rules) if (found.has(rule.id)) add(rule.id, CompletionItemKind.Property, rule.docs.summary);
  return [...found.values()];
}

const root = schema as unknown as Json;

function schemaAt(steps: readonly string[]): Json | undefined {
  return steps.reduce<Json | undefined>((here, step) => {
    const own = resolve(here);
    const named = member(member(own, "properties"), step);
    if (named !== undefined) return resolve(named);
    if (/^\d+$/.test(step) && member(own, "items") !== undefined) return resolve(member(own, "items"));
    const rest = member(own, "additionalProperties");
    return isObject(rest) ? resolve(rest) : undefined;
  }, resolve(root));
}

function resolve(value: Json | undefined): Json | undefined {
  const reference = text(member(value, "$ref"));
  if (reference === undefined) return value;
  return resolve(
    reference
      .slice(2)
      .split("/")
      .reduce<Json | undefined>((here, step) => member(here, step), root),
  );
}
