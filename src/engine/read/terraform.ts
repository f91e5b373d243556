import { decode } from "../../source/decode.ts";
import type { SourceFile } from "../../source/document.ts";
import { fileName } from "../../source/file-names.ts";

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
  const made = madeOf(sources.map(({ source }) => source));
  return sources.flatMap(({ file, source }): Table[] => {
    if (file.endsWith(".tfvars")) return [{ file, values: assignments(source, variables) }];
    return [...templatesIn(file, source, variables, made), ...substitutionsIn(file, source, variables)];
  });
}

/** What `substitutions` of a resource say of its own file. */
function substitutionsIn(file: string, source: string, variables: ReadonlyMap<string, string>): readonly Table[] {
  return [...source.matchAll(/\b(?:resource|module|data)(?:\s+"[^"]*")+\s*\{/g)].flatMap((match) => {
    const body = block(source, match.index + match[0].length);
    const path = /\bfilepath\s*=\s*"((?:[^"\\]|\\.)*)"/.exec(body)?.[1];
    return [...body.matchAll(/\bsubstitutions\s*=\s*\{/g)].map((own) => ({
      file,
      ...(path === undefined ? {} : { flow: fileName(path) }),
      values: assignments(block(body, own.index + own[0].length), variables),
    }));
  });
}

/**
 * What `templatefile("flows/main.json.tftpl", { sub_flow = aws_connect_contact_flow.sub.arn })` says of that file: a reference to a resource
 * that is made of a file stands for the name of that file. Source: "templatefile", Terraform language.
 */
function templatesIn(
  file: string,
  source: string,
  variables: ReadonlyMap<string, string>,
  made: ReadonlyMap<string, string>,
): readonly Table[] {
  return [...source.matchAll(/\btemplatefile\(\s*"((?:[^"\\]|\\.)*)"\s*,\s*\{/g)].map((match) => {
    const given = block(source, match.index + match[0].length);
    const values = new Map(assignments(given, variables));
    for (const [, name = "", resource = ""] of given.matchAll(
      /(?:^|[\s,{])"?([\w-]+)"?\s*[=:]\s*([a-z]\w*\.[\w-]+)(?:\[[^\]]*\])?\.\w+/g,
    )) {
      const value = made.get(resource);
      if (value !== undefined) values.set(name, value);
    }
    return { file, flow: fileName(match[1] ?? ""), values };
  });
}

/** `type.label` of resources → the name of the file that they are made of, without its endings. */
function madeOf(sources: readonly string[]): ReadonlyMap<string, string> {
  const made = new Map<string, string>();
  for (const source of sources)
    for (const match of source.matchAll(/\bresource\s+"([^"]+)"\s+"([^"]+)"\s*\{/g)) {
      const body = block(source, match.index + match[0].length);
      const path = /\b(?:(?:templatefile|file)\(\s*|filename\s*=\s*)"((?:[^"\\]|\\.)*)"/.exec(body)?.[1];
      if (path !== undefined) made.set(`${match[1]}.${match[2]}`, fileName(path).replace(/(\.(json|tpl|tftpl))+$/i, ""));
    }
  return made;
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
