import { join, relative, resolve, sep } from "node:path";
import { statOf } from "./stat.ts";

/** A path as reports write it: relative to the working directory, with `/`. */
export const shown = (cwd: string, path: string): string => relative(cwd, resolve(cwd, path)).split(sep).join("/");

/** A folder and all folders above it, nearest first. */
export function upward(folder: string): readonly string[] {
  const folders = [resolve(folder)];
  for (let next = resolve(folder, ".."); next !== folders.at(-1); next = resolve(next, "..")) folders.push(next);
  return folders;
}

/** The nearest folder, itself or above, that holds `.git`. */
export function gitRoot(folder: string): string | undefined {
  return upward(folder).find((each) => statOf(join(each, ".git")));
}
