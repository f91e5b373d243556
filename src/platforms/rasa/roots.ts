import { push } from "../../model/maps.ts";
import type { SourceDocument } from "../../source/document.ts";
import type { Part } from "./parts.ts";

/** A file of Rasa's, and what it holds. */
export interface File {
  readonly document: SourceDocument;
  readonly fragment: Part;
}

const foldersOf = (path: string): readonly string[] => path.split("/").slice(0, -1);
const isWithin = (root: readonly string[], folders: readonly string[]) => root.every((name, i) => folders[i] === name);

/** Folders that Rasa's commands keep their own things in: tests, their results, and copies of the training data. */
const BESIDE = /^((e2e_?)?tests?|tests?_.*|.*_tests?|results|train_test_split)$/i;
/** Folders of old copies. What Rasa trains on stands in `data` and `domain`, with all that is below them. Source: Rasa documentation, "rasa train". */
const COPIES = /^(.*[_.-])?(backups?|bak|old|archived?)$/i;
const TRAINED = /^(data|domains?)$/i;

function beside(root: readonly string[], folders: readonly string[]): boolean {
  const below = folders.slice(root.length);
  const trained = below.findIndex((name) => TRAINED.test(name));
  return below.some((name, i) => BESIDE.test(name) || ((trained < 0 || i < trained) && COPIES.test(name)));
}

/** Cuts a folder that is called like a part of a project (`bot/config`), and what stands below the last one that holds parts. */
function above(folders: readonly string[], parts: RegExp): readonly string[] {
  const last = folders.findLastIndex((name) => parts.test(name));
  return last < 0 ? folders : folders.slice(0, last);
}

/**
 * Sorts the files of the working directory into projects: one per folder with a `config.yml`, else with a domain. A project holds everything
 * below its folder, except what another project's folder holds. Tests are left out.
 */
export function projectsOf(files: readonly File[]): ReadonlyMap<string, readonly File[]> {
  const anchors = (kind: "config" | "domain", parts: RegExp) =>
    files.flatMap(({ document: { path }, fragment }) => (fragment.kinds.has(kind) ? [above(foldersOf(path), parts)] : []));
  const configs = anchors("config", /^configs?$/i);
  const outer = configs.filter(
    (root) => !configs.some((other) => other.length < root.length && isWithin(other, root) && beside(other, root)),
  );
  const domains = anchors("domain", /^(domains?|data)$/i);
  const rootOf = (folders: readonly string[]): readonly string[] => {
    const around = (roots: readonly (readonly string[])[]) =>
      roots.filter((root) => isWithin(root, folders)).sort((a, b) => a.length - b.length);
    const found = around(outer).at(-1) ?? around(domains)[0];
    if (found) return found;
    const distinct = new Map([...outer, ...domains].map((root) => [root.join("/"), root]));
    const [only] = distinct.values();
    return distinct.size === 1 && only ? only : above(folders, /^(data|domains?|configs?)$/i);
  };
  const projects = new Map<string, File[]>();
  for (const file of files) {
    const folders = foldersOf(file.document.path);
    const root = rootOf(folders);
    if (file.fragment.kinds.has("tests") || beside(root, folders)) continue;
    const key = root.join("/");
    push(projects, key, file);
  }
  return projects;
}
