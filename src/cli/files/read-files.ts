import { readFileSync } from "node:fs";
import type { Unreadable } from "../../engine/input.ts";
import type { SourceFile } from "../../source/document.ts";
import { shown } from "./paths.ts";

/** How many files are read at a time. */
const AT_ONCE = 16;

/** Reads files by their absolute paths; `from` reads one. The user named the `named` ones individually. */
export async function readAll(
  paths: readonly string[],
  cwd: string,
  named: ReadonlySet<string>,
  from: (path: string) => Uint8Array | Promise<Uint8Array> = (path) => readFileSync(path),
): Promise<{ readonly files: readonly SourceFile[]; readonly unreadable: readonly Unreadable[] }> {
  const files: SourceFile[] = [];
  const unreadable: Unreadable[] = [];
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

/** The system's message about a failure without code and path: `EACCES: permission denied, open '/a/b'` → `permission denied`. */
export const reasonOf = (error: unknown): string =>
  error instanceof Error ? (/^[A-Z]+: ([^,]+)/.exec(error.message)?.[1] ?? error.message) : String(error);
