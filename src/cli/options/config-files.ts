import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { compilePattern } from "../../analysis/detect/pattern.ts";
import { checkConfig, isPath } from "../../engine/config/check.ts";
import type { ConfigError } from "../../engine/config/check-file.ts";
import type { Layer } from "../../engine/config/resolve.ts";
import { asList } from "../../engine/config/value.ts";
import { PLATFORM_IDS } from "../../platforms/index.ts";
import type { SourceDocument } from "../../source/document.ts";
import { open } from "../../source/open.ts";
import { shown } from "../files/paths.ts";
import { reasonOf } from "../files/read-files.ts";
import { Failure } from "../terminal/io.ts";

/** A config that cannot be used: everything that is wrong, with places. */
export class ConfigFailure extends Failure {
  readonly errors: readonly ConfigError[];

  constructor(errors: readonly ConfigError[]) {
    super(errors.map(({ file, range: { start }, message }) => `${file}:${start.line}:${start.column}  ${message}`).join("\n"));
    this.errors = errors;
  }
}

/** What is wrong at a place of a config file. */
export const wrongAt = (document: SourceDocument, pointer: string, message: string): ConfigFailure =>
  new ConfigFailure([{ file: document.path, range: document.range(pointer), message }]);

/** The content of a file by its absolute path. */
type Read = (path: string) => Promise<Uint8Array | string>;

/** Reads a config file with its context, after the files that it extends. Throws a `Failure` that lists everything wrong, with places. */
export async function loadConfig(path: string, cwd: string, read: Read = readFile): Promise<readonly Layer[]> {
  return load(path, [], (message) => new Failure(message));

  /** `fail` throws if the file cannot be read: at the place that extends it, if there is one. */
  async function load(path: string, from: readonly string[], fail: (message: string) => Failure): Promise<readonly Layer[]> {
    const name = shown(cwd, path);
    if (from.includes(path)) throw fail(`config files extend each other: ${[...from, path].map((each) => shown(cwd, each)).join(" → ")}`);
    const content = await read(path).catch((error: unknown) => {
      throw fail(`cannot read the config ${name}: ${reasonOf(error)}`);
    });
    const [document] = await open({ path: name, content, named: true });
    if (!document) throw fail(`cannot read the config ${name}`);
    const { value, errors } = await checkConfig(document, PLATFORM_IDS, compilePattern);
    if (!value) throw new ConfigFailure(errors);
    const below: Layer[] = [];
    for (const [i, name] of asList(value.extends).entries()) {
      const place = Array.isArray(value.extends) ? `/extends/${i}` : "/extends";
      if (isPath(name))
        below.push(...(await load(resolve(dirname(path), name), [...from, path], (message) => wrongAt(document, place, message))));
      else below.push({ name: `preset ${name}`, value: { extends: name } });
    }
    const context = value.context === undefined ? {} : { context: await contextOf(value.context, path, document) };
    return [...below, { value: { ...value, extends: [] }, document, prefix: prefixOf(dirname(path), cwd), ...context }];
  }

  async function contextOf(name: string, config: string, named: SourceDocument): Promise<Layer["context"]> {
    const path = resolve(dirname(config), name);
    const content = await read(path).catch((error: unknown) => {
      throw wrongAt(named, "/context", `cannot read the context ${shown(cwd, path)}: ${reasonOf(error)}`);
    });
    const [document] = await open({ path: shown(cwd, path), content, named: true });
    if (!document) throw wrongAt(named, "/context", `cannot read the context ${shown(cwd, path)}`);
    // Few projects have a context, so only those load what checks it.
    const { value, errors } = (await import("../../engine/config/check-context.ts")).checkContext(document);
    if (!value) throw new ConfigFailure(errors);
    return { value, document };
  }
}

/** The working directory as seen from a folder. */
const prefixOf = (folder: string, cwd: string): string => shown(folder, cwd);
