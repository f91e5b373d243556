import { readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import ignore, { type Ignore } from "ignore";
import { gitRoot, upward } from "./paths.ts";

/** The `.gitignore` of a folder. */
export interface GitIgnore {
  readonly folder: string;
  readonly rules: Ignore;
}

/** The `.gitignore` in a folder; empty if there is none. */
export function gitIgnore(folder: string): readonly GitIgnore[] {
  try {
    return [{ folder, rules: ignore().add(readFileSync(join(folder, ".gitignore"), "utf8")) }];
  } catch {
    // If there is none, or it may not be read, nothing is ignored.
    return [];
  }
}

/** The `.gitignore` files of a folder and those above, up to the root of the repository; none outside a repository. */
export function gitIgnoresAbove(folder: string): readonly GitIgnore[] {
  const root = gitRoot(folder);
  if (root === undefined) return [];
  const above = upward(dirname(folder)).filter((each) => each === root || each.startsWith(root + sep));
  return [...above].reverse().flatMap(gitIgnore);
}

/** True of a path that is ignored: the nearest `.gitignore` that mentions it decides. */
export function isIgnored(ignores: readonly GitIgnore[], path: string): boolean {
  for (const { folder, rules } of [...ignores].reverse()) {
    const inside = relative(folder, path).split(sep).join("/") + (path.endsWith(sep) ? "/" : "");
    const { ignored, unignored } = rules.test(inside);
    if (ignored || unignored) return ignored;
  }
  return false;
}
