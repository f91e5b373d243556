import { randomUUID } from "node:crypto";
import { chmod, open, readFile, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/**
 * Replaces a file atomically: the new bytes are written beside it, flushed, given its mode, and renamed over it, so that whenever the
 * process is killed, the old file or the new one is there. A link stays a link. Returns false and leaves the file alone if it is no longer
 * what was read. Throws the system's error if it cannot be written.
 */
export async function replaceFile(link: string, read: Uint8Array, bytes: Uint8Array): Promise<boolean> {
  const now = await readFile(link).catch(() => undefined);
  if (!now?.equals(read)) return false;
  const path = await realpath(link);
  const { mode } = await stat(path);
  const beside = join(dirname(path), `.${basename(path).slice(0, 100)}.${randomUUID()}.tmp`);
  try {
    const handle = await open(beside, "wx", mode);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await chmod(beside, mode);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
  return true;
}
