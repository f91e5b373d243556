import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { compilePattern } from "../analysis/detect/pattern.ts";
import { checkConfig, isPath } from "../engine/config/check.ts";
import type { Layer } from "../engine/config/resolve.ts";
import { listOf } from "../engine/config/value.ts";
import { PLATFORM_IDS } from "../platforms/index.ts";
import { open } from "../source/open.ts";
import { Failure } from "./io.ts";
import { shown } from "./paths.ts";

/** Reads a config file and the files that it extends, those first. Throws a `Failure` that lists everything wrong, with places. */
export async function loadConfig(path: string, cwd: string, from: readonly string[] = []): Promise<readonly Layer[]> {
  const name = shown(cwd, path);
  if (from.includes(path))
    throw new Failure(`config files extend each other: ${[...from, path].map((each) => shown(cwd, each)).join(" → ")}`);
  const content = await readFile(path).catch((error: Error) => {
    throw new Failure(`cannot read the config ${name}: ${error.message}`);
  });
  const [document] = await open({ path: name, content, named: true });
  if (!document) throw new Failure(`cannot read the config ${name}`);
  const { value, errors } = await checkConfig(document, PLATFORM_IDS, compilePattern);
  if (!value)
    throw new Failure(
      errors.map((error) => `${error.file}:${error.range.start.line}:${error.range.start.column}  ${error.message}`).join("\n"),
    );
  const below: Layer[] = [];
  for (const name of listOf(value.extends)) {
    if (isPath(name)) below.push(...(await loadConfig(resolve(dirname(path), name), cwd, [...from, path])));
    else below.push({ name: `preset ${name}`, value: { extends: name } });
  }
  return [...below, { value: { ...value, extends: [] }, document, prefix: prefixOf(dirname(path), cwd) }];
}

/** The working directory as seen from a folder. */
const prefixOf = (folder: string, cwd: string): string => shown(folder, cwd);
