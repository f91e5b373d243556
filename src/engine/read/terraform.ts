import { push, remember } from "../../model/maps.ts";
import { decode } from "../../source/decode.ts";
import type { SourceFile } from "../../source/document.ts";
import { fileName, folderOf } from "../../source/file-names.ts";
import { seenFrom } from "../config/patterns.ts";
import { upTo } from "./brackets.ts";
import { fromJson } from "./terraform-json.ts";

/** Values by name, and the flow that they are for. */
export interface Table {
  readonly file: string;
  /** The name of the flow file that the values are for; absent = for all. */
  readonly flow?: string;
  readonly values: ReadonlyMap<string, string>;
}

/** Texts that are known when a flow is deployed, by reference: `var.queue`, `local.queue`, `aws_connect_contact_flow.desk`. */
type Known = ReadonlyMap<string, string>;

/** The substitutions of all resources, with the values of variables from tfvars files or their defaults. */
export function terraformTables(files: readonly SourceFile[]): readonly Table[] {
  const sources = files.map((file) => ({ file: file.path, source: sourceOf(file) }));
  const blocks = sources.flatMap(({ file, source }) => blocksOf(file, source));
  const variables = sources.filter(({ file }) => /\.tfvars(?:\.json)?$/.test(file));
  const known = new Map([...madeOf(blocks, new Map()), ...defaultsOf(blocks)]);
  for (const { source } of variables) for (const [name, value] of assignments(source, known)) known.set(`var.${name}`, value);
  // A local may refer to one that is written further down, hence twice.
  const locals = blocks.filter(({ kind }) => kind === "locals");
  for (const { body } of [...locals, ...locals]) for (const [name, value] of assignments(body, known)) known.set(`local.${name}`, value);
  const knownIn = inModules(blocks, known);
  return [
    ...variables.map(({ file, source }) => ({ file, values: assignments(source, known) })),
    ...sources.flatMap(({ file, source }) => templatesIn(file, source, knownIn(file))),
    ...blocks.flatMap((block) => substitutionsIn(block, knownIn(block.file))),
  ];
}

/**
 * What is known in a file of a module, which is a folder: its own resources, the values of its variables where it is called, and the outputs of
 * the modules that it calls. A variable that two calls set differently is unknown. Source: "Modules", Terraform language.
 */
function inModules(blocks: readonly Block[], known: Known): (file: string) => Known {
  const calls = blocks.flatMap(({ kind, labels, body, file }) => {
    const source = kind === "module" ? /\bsource\s*=\s*"(\.[^"]*)"/.exec(body)?.[1] : undefined;
    return source === undefined ? [] : [{ label: labels[0] ?? "", body, file, folder: seenFrom(folderOf(file), source) }];
  });
  const gives = new Map<string, Block[]>();
  const resources = new Map<string, Block[]>();
  for (const block of blocks) {
    if (block.kind === "output") push(gives, folderOf(block.file), block);
    if (block.kind === "resource") push(resources, folderOf(block.file), block);
  }
  const given = new Map<string, Map<string, Set<string>>>();
  const outputs = new Map<string, string>();
  const knownIn = (folder: string): Known => {
    const own = new Map([...known, ...outputs, ...madeOf(resources.get(folder) ?? [], known)]);
    for (const [name, values] of given.get(folder) ?? []) {
      const [only] = values;
      if (only !== undefined && values.size === 1) own.set(name, only);
      else own.delete(name);
    }
    return own;
  };
  // An output of a module may depend on its variables, and be passed to another module, hence twice.
  for (const { label, body, file, folder } of [...calls, ...calls]) {
    const own = remember(given, folder, () => new Map<string, Set<string>>());
    for (const [name, value] of assignments(body, knownIn(folderOf(file))))
      remember(own, `var.${name}`, () => new Set<string>()).add(value);
    for (const output of gives.get(folder) ?? []) {
      const value = assignments(output.body, knownIn(folder)).get("value");
      if (value !== undefined) outputs.set(`module.${label}.${output.labels[0]}`, value);
    }
  }
  const folders = new Map<string, Known>();
  return (file) => remember(folders, folderOf(file), () => knownIn(folderOf(file)));
}

function sourceOf({ path, content }: SourceFile): string {
  const text = decode(content)?.text ?? "";
  return withoutComments(path.endsWith(".json") ? fromJson(text) : text);
}

/** Comments of Terraform: `#`, `//`, and block comments. Strings are kept, so that an address with `//` stays whole. */
const withoutComments = (source: string) =>
  source.replace(/("(?:[^"\\\n]|\\.)*")|#.*|\/\/.*|\/\*[\s\S]*?\*\//g, (_, string: string | undefined) => string ?? "");

/** A block of a file: `resource "genesyscloud_flow" "inbound" { … }`. */
interface Block {
  readonly file: string;
  readonly kind: string;
  readonly labels: readonly string[];
  readonly body: string;
}

const blocksOf = (file: string, source: string): readonly Block[] =>
  [...source.matchAll(/\b(resource|module|data|variable|output|locals)((?:\s+"[^"]*")*)\s*\{/g)].map((match) => ({
    file,
    kind: match[1] ?? "",
    labels: [...(match[2] ?? "").matchAll(/"([^"]*)"/g)].map(([, label = ""]) => label),
    body: upTo("{}", source, match.index + match[0].length),
  }));

const defaultsOf = (blocks: readonly Block[]): readonly (readonly [string, string])[] =>
  blocks.flatMap(({ kind, labels, body }) => {
    const value = kind === "variable" ? /\bdefault\s*=\s*"((?:[^"\\]|\\.)*)"/.exec(body)?.[1] : undefined;
    return value === undefined ? [] : [[`var.${labels[0]}`, value] as const];
  });

/** A resource that is made from a file stands for the name of that file, without its endings. */
const madeOf = (blocks: readonly Block[], known: Known): readonly (readonly [string, string])[] =>
  blocks.flatMap(({ kind, labels, body }) => {
    const path = /\b(?:(?:templatefile|file)\(\s*|filename\s*=\s*)"((?:[^"\\]|\\.)*)"/.exec(body)?.[1] ?? filepathIn(body, known);
    if (kind !== "resource" || path === undefined) return [];
    return [[labels.join("."), fileName(path).replace(/(\.(json|ya?ml|tpl|tftpl))+$/i, "")] as const];
  });

/** The flow file of a resource: `filepath = "flows/bot.yaml"`, `filepath = local.bot_file`. */
function filepathIn(body: string, known: Known): string | undefined {
  const [, written, reference = ""] = /\bfilepath\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([a-z]\w*\.[\w-]+))/.exec(body) ?? [];
  return written ?? known.get(reference);
}

/** The `substitutions` of a resource, for its own file. */
function substitutionsIn({ file, kind, body }: Block, known: Known): readonly Table[] {
  if (kind === "variable" || kind === "output" || kind === "locals") return [];
  const path = filepathIn(body, known);
  return [...body.matchAll(/\bsubstitutions\s*=\s*\{/g)].map((own) => ({
    file,
    ...(path === undefined ? {} : { flow: fileName(path) }),
    values: assignments(upTo("{}", body, own.index + own[0].length), known),
  }));
}

/**
 * The values in `templatefile("flows/main.json.tftpl", { sub_flow = aws_connect_contact_flow.sub.arn })`, for that file; also inside
 * `merge(…, { … })`. Source: "templatefile", Terraform language.
 */
const templatesIn = (file: string, source: string, known: Known): readonly Table[] =>
  [...source.matchAll(/\btemplatefile\(\s*"((?:[^"\\]|\\.)*)"\s*,/g)].map((match) => ({
    file,
    flow: fileName(match[1] ?? ""),
    values: assignments(upTo("()", source, match.index + match[0].length), known),
  }));

/** `name = "text"`, `"name" = var.other`, `name = "${var.other}"`; other expressions are known only at run time. */
function assignments(source: string, known: Known): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name = "", quoted, written = ""] of source.matchAll(
    /(?:^|[\n,{])\s*"?([\w.-]+)"?\s*[=:]\s*(?:"((?:[^"\\\n]|\\.)*)"|([a-z]\w*\.[\w.[\]-]+))(?=\s*(?:[,}\n]|$))/g,
  )) {
    const text = quoted?.replace(FOLDER, "");
    const reference = text === undefined ? written : /^\$\{\s*([^\s}]+)\s*\}$/.exec(text)?.[1];
    const value = reference === undefined ? text : known.get(/^(?:module\.)?[\w-]+\.[\w-]+/.exec(reference)?.[0] ?? "");
    if (value !== undefined && !value.includes("${")) found.set(name, value.replace(/\\(["\\])/g, "$1"));
  }
  return found;
}

/** A reference to the folder of the module, at the beginning of a path. */
const FOLDER = /^\$\{\s*path\.\w+\s*\}\//;
