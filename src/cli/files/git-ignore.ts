import { readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import ignore, { type Ignore } from "ignore";
import { gitRoot, upward } from "./paths.ts";

/** What the `.gitignore` of a folder leaves out. */
export interface GitIgnore {
  readonly folder: string;
  readonly rules: Ignore;
}

/** That of a folder itself. */
export function gitIgnore(folder: string): readonly GitIgnore[] {
  try {
    return [{ folder, rules: ignore().add(readFileSync(join(folder, ".gitignore"), "utf8")) }];
  } catch {
    // There is none, or none that may be read: nothing is ignored.
    return [];
  }
}

/** Those of the folders above, up to the root of the repository; none where there is no repository. */
export function gitIgnoresAbove(folder: string): readonly GitIgnore[] {
  const root = gitRoot(folder);
  if (root === undefined) return [];
  const above = upward(dirname(folder)).filter((each) => each === root || each.startsWith(root + sep));
  return [...above].reverse().flatMap(gitIgnore);
}

/** True of a path that is left out: the nearest file that says something about it decides. */
export function isIgnored(ignores: readonly GitIgnore[], path: string): boolean {
  for (const { folder, rules } of [...ignores].reverse()) {
    const inside = relative(folder, path).split(sep).join("/") + (path.endsWith(sep) ? "/" : "");
    const { ignored, unignored } = rules.test(inside);
    if (ignored || unignored) return ignored;
  }
  return false;
}
