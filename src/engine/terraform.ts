import { decode } from "../source/decode.ts";
import type { SourceFile } from "../source/document.ts";
import { fileName } from "../source/file-names.ts";

/** Values by name, and what they are for. */
export interface Table {
  readonly file: string;
  /** The name of the flow file that the values are for; absent = for all. */
  readonly flow?: string;
  readonly values: ReadonlyMap<string, string>;
}

/** Comments of Terraform: `#`, `//`, and block comments. Strings are kept, so that an address with `//` stays whole. */
const withoutComments = (source: string) =>
  source.replace(/("(?:[^"\\\n]|\\.)*")|#.*|\/\/.*|\/\*[\s\S]*?\*\//g, (_, string: string | undefined) => string ?? "");

/** The substitutions of all resources, with the defaults of variables and what tfvars files say of them. */
export function terraformTables(files: readonly SourceFile[]): readonly Table[] {
  const sources = files.map((file) => ({ file: file.path, source: withoutComments(decode(file.content)?.text ?? "") }));
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
