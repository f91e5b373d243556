import { stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { didYouMean } from "../model/nearest.ts";
import { filesIn, gitRoot } from "./files.ts";
import { Failure } from "./io.ts";
import { COMMANDS } from "./options.ts";
import { shown } from "./paths.ts";

/** Which files are linted together, and whose problems are shown. */
export interface Project {
  /** Absolute paths. */
  readonly files: readonly string[];
  /** The folders that it is read from, absolute. */
  readonly roots: readonly string[];
  /** The files that a person named. */
  readonly named: ReadonlySet<string>;
  /** The files whose problems are shown, as reports write them; absent = all. */
  readonly only: ReadonlySet<string> | undefined;
}

/**
 * Folders named on the command line are the project. Where only files are named it is the folder of the nearest config, else the git
 * root, else the files' folders, and the named files choose whose problems are shown. `buffer` is a file that need not exist.
 */
export async function findProject(
  paths: readonly string[],
  cwd: string,
  configFolder: string | undefined,
  buffer: string | undefined,
): Promise<Project> {
  const folders: string[] = [];
  const named: string[] = buffer === undefined ? [] : [resolve(cwd, buffer)];
  for (const path of paths) {
    const full = resolve(cwd, path);
    const found = await stat(full).catch((error: NodeJS.ErrnoException) => error);
    if (found instanceof Error) throw new Failure(missing(path, found));
    (found.isDirectory() ? folders : named).push(full);
  }
  const only = folders.length === 0 && named.length > 0;
  const roots = only ? await rootsOf(named, configFolder) : folders;
  const inFolders = await Promise.all(roots.map(filesIn));
  return {
    files: [...new Set([...inFolders.flat(), ...named])],
    roots,
    named: new Set(named),
    only: only ? new Set(named.map((file) => shown(cwd, file))) : undefined,
  };
}

async function rootsOf(named: readonly string[], configFolder: string | undefined): Promise<readonly string[]> {
  if (configFolder !== undefined) return [configFolder];
  const folders = [...new Set(named.map((file) => dirname(file)))];
  const roots = await Promise.all(folders.map(async (folder) => (await gitRoot(folder)) ?? folder));
  return [...new Set(roots)];
}

function missing(path: string, error: NodeJS.ErrnoException): string {
  const hint = /[/\\.]/.test(path) ? "" : didYouMean(path, Object.keys(COMMANDS)).replace("mean ", "mean the command ");
  return error.code === "ENOENT" ? `there is no file or folder "${path}"${hint}` : `cannot read "${path}": ${error.message}`;
}
