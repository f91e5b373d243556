import { type Dirent, readdirSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import ignore, { type Ignore } from "ignore";
import type { Unreadable } from "../engine/lint.ts";
import type { SourceFile } from "../source/document.ts";
import { mayHoldFlow, NEVER } from "../source/file-names.ts";
import { shown, upward } from "./paths.ts";
import { statOf } from "./stat.ts";

/**
 * Every file of a folder that may hold a flow, as absolute paths in a fixed order. `.gitignore` counts, links are followed once. A folder
 * that cannot be read is among them: reading it says why.
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

/** What stands in a folder; nothing where it was `seen` under another name, `undefined` where it cannot be read. */
function entriesOf(path: string, seen: Set<string>): readonly Dirent[] | undefined {
  try {
    const real = realpathSync(path);
    if (seen.has(real)) return [];
    seen.add(real);
    return readdirSync(path, { withFileTypes: true });
  } catch (error) {
    // One that is gone meanwhile holds nothing.
    return (error as NodeJS.ErrnoException).code === "ENOENT" ? [] : undefined;
  }
}

interface GitIgnore {
  readonly folder: string;
  readonly rules: Ignore;
}

function gitIgnore(folder: string): readonly GitIgnore[] {
  try {
    return [{ folder, rules: ignore().add(readFileSync(join(folder, ".gitignore"), "utf8")) }];
  } catch {
    // There is none, or none that may be read: nothing is ignored.
    return [];
  }
}

/** Those of the folders above, up to the root of the repository; none where there is no repository. */
function gitIgnoresAbove(folder: string): readonly GitIgnore[] {
  const root = gitRoot(folder);
  if (root === undefined) return [];
  const above = upward(dirname(folder)).filter((each) => each === root || each.startsWith(root + sep));
  return [...above].reverse().flatMap(gitIgnore);
}

/** The nearest file that says something about a path decides. */
function isIgnored(ignores: readonly GitIgnore[], path: string): boolean {
  for (const { folder, rules } of [...ignores].reverse()) {
    const inside = relative(folder, path).split(sep).join("/") + (path.endsWith(sep) ? "/" : "");
    const { ignored, unignored } = rules.test(inside);
    if (ignored || unignored) return ignored;
  }
  return false;
}

/** The nearest folder upward that holds `.git`. */
export function gitRoot(folder: string): string | undefined {
  return upward(folder).find((each) => statOf(join(each, ".git")));
}

/** Reads files, a few at a time. `from` reads one by its absolute path. */
export async function readAll(
  paths: readonly string[],
  cwd: string,
  named: ReadonlySet<string>,
  from: (path: string) => Uint8Array | Promise<Uint8Array> = (path) => readFileSync(path),
): Promise<{ readonly files: readonly SourceFile[]; readonly unreadable: readonly Unreadable[] }> {
  const files: SourceFile[] = [];
  const unreadable: Unreadable[] = [];
  const AT_ONCE = 16;
  for (let i = 0; i < paths.length; i += AT_ONCE) {
    const batch = paths.slice(i, i + AT_ONCE);
    const contents = await Promise.allSettled(batch.map(async (path) => from(path)));
    contents.forEach((content, n) => {
      const path = batch[n] ?? "";
      if (content.status === "fulfilled")
        files.push({ path: shown(cwd, path), content: content.value, ...(named.has(path) ? { named: true } : {}) });
      else unreadable.push({ path: shown(cwd, path), reason: reasonOf(content.reason) });
    });
  }
  return { files, unreadable };
}

/** `EACCES: permission denied, open '/a/b'` → `permission denied`. */
export const reasonOf = (error: unknown): string =>
  error instanceof Error ? (/^[A-Z]+: ([^,]+)/.exec(error.message)?.[1] ?? error.message) : String(error);
