import { type Dirent, readdirSync, realpathSync } from "node:fs";
import { join, sep } from "node:path";
import { mayHoldFlow, NEVER } from "../../source/file-names.ts";
import { type GitIgnore, gitIgnore, gitIgnoresAbove, isIgnored } from "./git-ignore.ts";
import { statOf } from "./stat.ts";

/**
 * Every file of a folder that may hold a flow, as absolute paths in a fixed order. `.gitignore` is respected, links are followed once. A
 * folder that cannot be read is listed like a file: reading it will say why.
 */
export function filesIn(folder: string): readonly string[] {
  const found: string[] = [];
  const seen = new Set<string>();
  const walk = (path: string, ignores: readonly GitIgnore[]): void => {
    const entries = entriesOf(path, seen);
    if (!entries) return void found.push(path);
    const own = entries.some((entry) => entry.name === ".gitignore") ? [...ignores, ...gitIgnore(path)] : ignores;
    for (const entry of [...entries].sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const child = join(path, entry.name);
      const kind = entry.isSymbolicLink() ? statOf(child) : entry;
      if (!kind || NEVER.has(entry.name)) continue;
      if (kind.isDirectory() && !isIgnored(own, `${child}${sep}`)) walk(child, own);
      else if (kind.isFile() && mayHoldFlow(entry.name) && !isIgnored(own, child)) found.push(child);
    }
  };
  walk(folder, gitIgnoresAbove(folder));
  return found;
}

/** The entries of a folder: none if it was `seen` under another name, `undefined` if it cannot be read. */
function entriesOf(path: string, seen: Set<string>): readonly Dirent[] | undefined {
  try {
    const real = realpathSync(path);
    if (seen.has(real)) return [];
    seen.add(real);
    return readdirSync(path, { withFileTypes: true });
  } catch (error) {
    // A folder that has been deleted meanwhile has no entries.
    return (error as NodeJS.ErrnoException).code === "ENOENT" ? [] : undefined;
  }
}
