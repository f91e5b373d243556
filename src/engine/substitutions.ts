import type { SourceDocument, SourceFile } from "../source/document.ts";
import { fileName, nearestTo } from "../source/file-names.ts";
import { entries, isObject, text } from "../source/json.ts";

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

interface Table {
  readonly file: string;
  /** The name of the flow file that the values are for; absent = for all. */
  readonly flow?: string;
  readonly values: ReadonlyMap<string, string>;
}

const decode = (content: SourceFile["content"]) => (typeof content === "string" ? content : new TextDecoder().decode(content));
/** Comments of Terraform: `#`, `//`, and block comments. Strings are kept, so that an address with `//` stays whole. */
const withoutComments = (source: string) =>
  source.replace(/("(?:[^"\\\n]|\\.)*")|#.*|\/\/.*|\/\*[\s\S]*?\*\//g, (_, string: string | undefined) => string ?? "");

function terraformTables(files: readonly SourceFile[]): readonly Table[] {
  const sources = files.map((file) => ({ file: file.path, source: withoutComments(decode(file.content)) }));
  const variables = new Map<string, string>();
  for (const { source } of sources)
    for (const [, name = "", body = ""] of source.matchAll(/\bvariable\s+"([^"]+)"\s*\{([\s\S]*?)\n\}/g)) {
      const value = /\bdefault\s*=\s*"((?:[^"\\]|\\.)*)"/.exec(body)?.[1];
      if (value !== undefined) variables.set(name, value);
    }
  const tfvars = sources.filter(({ file }) => file.endsWith(".tfvars"));
  for (const { source } of tfvars) for (const [name, value] of assignments(source, variables)) variables.set(name, value);
  return sources.flatMap(({ file, source }): Table[] => {
    if (file.endsWith(".tfvars")) return [{ file, values: assignments(source, variables) }];
    return [...source.matchAll(/\b(?:resource|module|data)(?:\s+"[^"]*")+\s*\{/g)].flatMap((match) => {
      const body = block(source, match.index + match[0].length);
      const path = /\bfilepath\s*=\s*"((?:[^"\\]|\\.)*)"/.exec(body)?.[1];
      return [...body.matchAll(/\bsubstitutions\s*=\s*\{/g)].map((own) => ({
        file,
        ...(path === undefined ? {} : { flow: fileName(path) }),
        values: assignments(block(body, own.index + own[0].length), variables),
      }));
    });
  });
}

/** The text up to the bracket that closes the one before `start`. */
function block(source: string, start: number): string {
  let depth = 1;
  let at = start;
  for (; at < source.length && depth > 0; at++) depth += source[at] === "{" ? 1 : source[at] === "}" ? -1 : 0;
  return source.slice(start, at - 1);
}

/** `name = "text"`, `"name" = var.other`, `name = "${var.other}"`; other expressions are known at run time only. */
function assignments(source: string, variables: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name = "", quoted, reference] of source.matchAll(
    /^[ \t,]*"?([\w.-]+)"?[ \t]*[=:][ \t]*(?:"((?:[^"\\\n]|\\.)*)"|var\.([\w-]+))[ \t]*,?[ \t]*\r?$/gm,
  )) {
    const variable = reference ?? /^\$\{\s*var\.([\w-]+)\s*\}$/.exec(quoted ?? "")?.[1];
    const value = variable === undefined ? quoted : variables.get(variable);
    if (value !== undefined && !value.includes("${")) found.set(name, value.replace(/\\(["\\])/g, "$1"));
  }
  return found;
}

/** A YAML file that is one flat map of texts. */
function optionsTable(document: SourceDocument): readonly Table[] {
  const { value } = document;
  const members = entries(value).flatMap(([name, member]): [string, string][] => {
    const words = text(member);
    return words === undefined ? [] : [[name, words]];
  });
  const flat = isObject(value) && members.length > 0 && members.length === Object.keys(value).length;
  return flat ? [{ file: document.path, values: new Map(members) }] : [];
}
