import { type Stats, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { didYouMean } from "../model/nearest.ts";
import { gitRoot, shown } from "./files/paths.ts";
import { reasonOf } from "./files/read-files.ts";
import { filesIn, realPath } from "./files/walk-files.ts";
import { COMMANDS } from "./options/options.ts";
import { Failure } from "./terminal/io.ts";

/** Which files are linted together, and whose problems are shown. */
export interface Project {
  /** Absolute paths. */
  readonly files: readonly string[];
  /** The folders it is read from, absolute. */
  readonly roots: readonly string[];
  /** The files that the user named, absolute. */
  readonly named: ReadonlySet<string>;
  /** The files whose problems are shown, as reports write them; `undefined` for all. */
  readonly only: ReadonlySet<string> | undefined;
}

/**
 * Folders named on the command line are the project. If only files are named, it is the folder of the nearest config, else the git root,
 * else the files' folders, and only the problems of the named files are shown. `buffer` is a named file that need not exist. Throws a
 * `Failure` for a path that cannot be read.
 */
export function findProject(paths: readonly string[], cwd: string, configFolder: string | undefined, buffer: string | undefined): Project {
  const folders: string[] = [];
  const named: string[] = buffer === undefined ? [] : [resolve(cwd, buffer)];
  for (const path of paths) {
    const full = resolve(cwd, path);
    (statNamed(path, full).isDirectory() ? folders : named).push(full);
  }
  const only = folders.length === 0 && named.length > 0;
  const roots = only ? rootsOf(named, configFolder) : folders;
  const onceByName = new Map([...named].reverse().map((file) => [realPath(file), file]));
  return {
    files: [...filesIn(roots, new Set(named.map(realPath))), ...onceByName.values()],
    roots,
    named: new Set(named),
    only: only ? new Set(named.map((file) => shown(cwd, file))) : undefined,
  };
}

function rootsOf(named: readonly string[], configFolder: string | undefined): readonly string[] {
  if (configFolder !== undefined) return [configFolder];
  const folders = [...new Set(named.map((file) => dirname(file)))];
  return [...new Set(folders.map((folder) => gitRoot(folder) ?? folder))];
}

function statNamed(path: string, full: string): Stats {
  try {
    return statSync(full);
  } catch (error) {
    throw new Failure(missing(path, error as NodeJS.ErrnoException));
  }
}

function missing(path: string, error: NodeJS.ErrnoException): string {
  if (/[*?]/.test(path)) return `there is no file or folder "${path}": name a folder; patterns stand under files in the config`;
  const hint = /[/\\.]/.test(path) ? "" : didYouMean(path, ["lint", ...Object.keys(COMMANDS)], (near) => `the command "${near}"`);
  return error.code === "ENOENT" ? `there is no file or folder "${path}"${hint}` : `cannot read "${path}": ${reasonOf(error)}`;
}
