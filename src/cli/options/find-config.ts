import { join } from "node:path";
import { upward } from "../files/paths.ts";
import { statOf } from "../files/stat.ts";

const NAMES = ["botflow.config.json", "botflow.config.jsonc", "botflow.config.yaml", "botflow.config.yml"];

/** The nearest config file, in a folder or above it. */
export function findConfig(folder: string): string | undefined {
  for (const each of upward(folder)) {
    const found = configIn(each);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The config file in a folder; the first one if there are several. */
export const configIn = (folder: string): string | undefined => configsIn(folder)[0];

/** All config files of a folder. */
export const configsIn = (folder: string): readonly string[] =>
  NAMES.map((name) => join(folder, name)).filter((path) => statOf(path)?.isFile());
