import { stat } from "node:fs/promises";
import { join } from "node:path";
import { upward } from "./paths.ts";

const NAMES = ["botflow.config.json", "botflow.config.jsonc", "botflow.config.yaml", "botflow.config.yml"];

/** The nearest config file at or above a folder. */
export async function findConfig(folder: string): Promise<string | undefined> {
  for (const each of upward(folder))
    for (const name of NAMES) {
      const path = join(each, name);
      if ((await stat(path).catch(() => undefined))?.isFile()) return path;
    }
  return undefined;
}
