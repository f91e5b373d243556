import { type Dirent, readdirSync, realpathSync, type Stats } from "node:fs";
import { basename, join, sep } from "node:path";
import { mayHoldFlow, NEVER } from "../../source/file-names.ts";
import { type GitIgnore, gitIgnore, gitIgnoresAbove, isIgnored } from "./git-ignore.ts";
import { statOf } from "./stat.ts";

/**
 * Every file of some folders that may hold a flow, as absolute paths in a fixed order. `.gitignore` is respected. What links give several
 * names is listed once, by its own name if that stands in the folders, and not at all if it is among the real paths `seen` before. A folder
 * that cannot be read is listed like a file: reading it will say why.
 */
export function filesIn(folders: readonly string[], seen: Set<string> = new Set()): readonly string[] {
  const found: string[] = [];
  const links: (() => void)[] = [];
  const isNew = (real: string): boolean => {
    const before = seen.size;
    return seen.add(real).size > before;
  };
  const walk = (path: string, ignores: readonly GitIgnore[]): void => {
    const real = realPath(path);
    if (!isNew(real)) return;
    const entries = entriesOf(path);
    if (!entries) return void found.push(path);
    const own = entries.some((entry) => entry.name === ".gitignore") ? [...ignores, ...gitIgnore(path)] : ignores;
    const visit = (kind: Dirent | Stats | undefined, child: string, realChild: string): void => {
      if (kind?.isDirectory() && !isIgnored(own, `${child}${sep}`)) walk(child, own);
      else if (kind?.isFile() && mayHoldFlow(basename(child)) && !isIgnored(own, child) && isNew(realChild)) found.push(child);
    };
    for (const entry of [...entries].sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const child = join(path, entry.name);
      if (NEVER.has(entry.name)) continue;
      if (entry.isSymbolicLink()) links.push(() => visit(statOf(child), child, realPath(child)));
      else visit(entry, child, join(real, entry.name));
    }
  };
  for (const folder of folders) walk(folder, gitIgnoresAbove(folder));
  // A link to a link adds to the list while it is gone through.
  for (const follow of links) follow();
  return found;
}

/** Where a path leads once all links are followed; the path itself where that cannot be told. */
export function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** The entries of a folder; `undefined` if it cannot be read. */
function entriesOf(path: string): readonly Dirent[] | undefined {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch (error) {
    // A folder that has been deleted meanwhile has no entries.
    return (error as NodeJS.ErrnoException).code === "ENOENT" ? [] : undefined;
  }
}
