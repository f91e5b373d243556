import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "../../examples");

/** A file of an example as text. */
export interface TextFile {
  readonly path: string;
  readonly content: string;
}

/** Every example with its files, by its folder's name. */
export const examples: ReadonlyMap<string, readonly TextFile[]> = new Map(
  readdirSync(ROOT, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => [name, filesOf(join(ROOT, name))]),
);

function filesOf(root: string): readonly TextFile[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: path.slice(root.length + 1), content: readFileSync(path, "utf8") }));
}
