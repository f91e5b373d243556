import type { SourceDocument, SourceFile } from "../../source/document.ts";
import { fileName, nearestTo } from "../../source/file-names.ts";
import { entries, isObject, text } from "../../source/json.ts";
import { type Table, terraformTables } from "./terraform.ts";

/**
 * Values for `{{name}}` and `${name}` in flow files: from the `substitutions` of Terraform's `genesyscloud_flow` resources (with
 * `variable` defaults and tfvars), and from Archy options files (a flat YAML map). A resource whose `filepath` names the asking file wins,
 * else the nearest file; what a resource says of another file means nothing here.
 */
export function substitutions(
  terraform: readonly SourceFile[],
  options: readonly SourceDocument[],
  configured: Readonly<Record<string, string>>,
): (name: string, near: string) => string | undefined {
  let tables: readonly Table[] | undefined;
  return (name, near) => {
    if (Object.hasOwn(configured, name)) return configured[name];
    tables ??= [...terraformTables(terraform), ...options.flatMap(optionsTable)];
    const mine = tables.filter((table) => table.values.has(name) && (table.flow === undefined || table.flow === fileName(near)));
    const own = mine.filter((table) => table.flow !== undefined);
    const holding = own.length > 0 ? own : mine;
    return nearestTo(near, holding, ({ file }) => file)[0]?.values.get(name);
  };
}

/** The table of a YAML file that is one flat map of texts. */
function optionsTable(document: SourceDocument): readonly Table[] {
  const { value } = document;
  const members = entries(value).flatMap(([name, member]): [string, string][] => {
    const words = text(member);
    return words === undefined ? [] : [[name, words]];
  });
  const flat = isObject(value) && members.length > 0 && members.length === Object.keys(value).length;
  return flat ? [{ file: document.path, values: new Map(members) }] : [];
}
