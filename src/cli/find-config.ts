import { stat } from "node:fs/promises";
import { join } from "node:path";
import { upward } from "./paths.ts";

const NAMES = ["botflow.config.json", "botflow.config.jsonc", "botflow.config.yaml", "botflow.config.yml"];

/** The nearest config file at or above a folder. */
export async function findConfig(folder: string): Promise<string | undefined> {
  for (const each of upward(folder)) {
    const found = await configIn(each);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The config file of a folder itself. */
export async function configIn(folder: string): Promise<string | undefined> {
  for (const name of NAMES) {
    const path = join(folder, name);
    if ((await stat(path).catch(() => undefined))?.isFile()) return path;
  }
  return undefined;
}
