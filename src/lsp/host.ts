import type { LintInput } from "../engine/lint.ts";
import type { SourceFile } from "../source/document.ts";

/** What the server needs of the outside; the shell gives it. Paths are absolute; those in a project are relative to its folder. */
export interface Host {
  /** The folder of the project that a file belongs to. */
  readonly folderOf: (path: string) => Promise<string>;
  /** Everything to lint a folder with: files, config, baseline. */
  readonly read: (folder: string) => Promise<Project>;
}

export interface Project {
  readonly folder: string;
  readonly input: LintInput;
  /** What is wrong with the config, so that it could not be used. */
  readonly configError?: string;
}

/** The files of a project with the texts of an editor in their place. */
export function withBuffers(files: readonly SourceFile[], buffers: ReadonlyMap<string, string>): readonly SourceFile[] {
  const known = new Set(files.map(({ path }) => path));
  const added = [...buffers].flatMap(([path, content]) => (known.has(path) ? [] : [{ path, content }]));
  return [...files.map((file) => (buffers.has(file.path) ? { ...file, content: buffers.get(file.path) ?? "" } : file)), ...added];
}
