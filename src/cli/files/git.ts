import { execFile } from "node:child_process";
import { resolve } from "node:path";
import type { SourceFile } from "../../source/document.ts";
import { mayHoldFlow } from "../../source/file-names.ts";
import { Failure } from "../terminal/io.ts";
import { gitRoot, shown } from "./paths.ts";

/** The questions to git. Nothing is written to the repository. */

function git(cwd: string, args: readonly string[], input = ""): Promise<Buffer> {
  return new Promise((done, reject) => {
    const child = execFile("git", [...args], { cwd, encoding: "buffer", maxBuffer: 1 << 30 }, (error, stdout, stderr) => {
      if (!error) return done(stdout);
      if (error.code === "ENOENT") return reject(new Failure("git is not installed here, or not on the PATH"));
      reject(new Failure(`git ${args[0]} failed: ${stderr.toString().trim() || error.message}`));
    });
    // If git fails before it has read everything, its own error is the one that counts.
    child.stdin?.on("error", () => undefined).end(input);
  });
}

const lines = (list: Buffer): readonly string[] => list.toString().split("\0").filter(Boolean);

/** The root of the working tree around a folder. */
async function rootOf(cwd: string): Promise<string> {
  const up = await git(cwd, ["rev-parse", "--show-cdup"]).catch((error: unknown) => {
    if (gitRoot(cwd) !== undefined) throw error;
    throw new Failure("--since, --changed and --staged ask git, and this folder is in no git repository: --against compares with a folder");
  });
  return resolve(cwd, up.toString().trim());
}

/** The last common commit of a reference and the current state; the reference itself if they have none. */
export async function beginningOf(reference: string, cwd: string): Promise<string> {
  if (reference.startsWith("-")) throw new Failure(`--since ${reference}: this is no commit`);
  await rootOf(cwd);
  const found = await git(cwd, ["rev-parse", "--verify", "--end-of-options", `${reference}^{commit}`]).catch(() => undefined);
  if (!found)
    throw new Failure(
      `--since ${reference}: git knows no such commit here; a pipeline that fetches the last commit only has to fetch the history first`,
    );
  const commit = found.toString().trim();
  const common = await git(cwd, ["merge-base", commit, "HEAD"]).catch(() => undefined);
  return common?.toString().trim() || commit;
}

/** The files of a commit that may hold flows and are `wanted` by their absolute path, with the names that reports write. */
export async function filesAt(commit: string, cwd: string, wanted: (path: string) => boolean): Promise<readonly SourceFile[]> {
  return filesIn(await rootOf(cwd), commit);

  async function filesIn(root: string, commit: string): Promise<readonly SourceFile[]> {
    const entries = lines(await git(root, ["ls-tree", "-r", "-z", "--full-tree", commit])).map((line) => {
      const [, mode = "", type, id = "", name = ""] = /^(\d+) (\w+) (\w+)\t(.*)$/s.exec(line) ?? [];
      return { mode, type, id, name, path: resolve(root, name) };
    });
    const blobs = entries.filter(({ mode, name, path }) => mode.startsWith("100") && mayHoldFlow(name) && wanted(path));
    const contents = blobsIn(await git(root, ["cat-file", "--batch"], blobs.map(({ id }) => `${id}\n`).join("")));
    const files = blobs.map(({ path }, i) => ({ path: shown(cwd, path), content: contents[i] ?? new Uint8Array() }));
    // A submodule is listed as a commit of its own repository; one that is not checked out has no files today either.
    const submodules = entries.filter(({ type }) => type === "commit");
    const below = await Promise.all(submodules.map(({ path, id }) => filesIn(path, id).catch(() => [])));
    return [...files, ...below.flat()];
  }
}

/** What `git cat-file --batch` prints: a line `<id> blob <size>`, the bytes, a line end. */
function blobsIn(batch: Buffer): readonly Uint8Array[] {
  const found: Uint8Array[] = [];
  for (let at = 0; at < batch.length; ) {
    const start = batch.indexOf("\n", at) + 1;
    const size = Number(batch.toString("latin1", at, start).trim().split(" ")[2]);
    found.push(batch.subarray(start, start + size));
    at = start + size + 1;
  }
  return found;
}

/** Files that differ, by the names that reports write. */
export interface Changes {
  /** Changed and new. */
  readonly present: readonly string[];
  readonly deleted: readonly string[];
}

/** The files that differ from the last commit, including new ones; or those that are staged. */
export async function changedFiles(cwd: string, staged: boolean): Promise<Changes> {
  const root = await rootOf(cwd);
  const before = staged ? "--cached" : await lastCommit(root);
  const { present, deleted } = await difference(root, [before]);
  const name = (path: string) => shown(cwd, resolve(root, path));
  const added = staged ? [] : await untracked(root);
  return { present: [...present, ...added].map(name), deleted: deleted.map(name) };
}

/** The last commit; before the first one, the empty tree. */
async function lastCommit(root: string): Promise<string> {
  const head = await git(root, ["rev-parse", "--verify", "-q", "HEAD"]).catch(() => git(root, ["hash-object", "-t", "tree", "--stdin"]));
  return head.toString().trim();
}

async function difference(root: string, args: readonly string[]): Promise<{ readonly present: string[]; readonly deleted: string[] }> {
  const words = lines(await git(root, ["diff", "--name-status", "--no-renames", "--no-relative", "--no-ext-diff", "-z", ...args]));
  const found = { present: [] as string[], deleted: [] as string[] };
  for (let i = 0; i + 1 < words.length; i += 2) found[words[i] === "D" ? "deleted" : "present"].push(words[i + 1] ?? "");
  return found;
}

/** The files that have moved since a commit: their names then and now, as reports write them. */
export async function renamedSince(commit: string, cwd: string): Promise<ReadonlyMap<string, string>> {
  const root = await rootOf(cwd);
  const words = lines(
    await git(root, ["diff", "--name-status", "--find-renames", "--diff-filter=R", "--no-relative", "--no-ext-diff", "-z", commit]),
  );
  const name = (path = "") => shown(cwd, resolve(root, path));
  const renamed = new Map<string, string>();
  for (let i = 0; i + 2 < words.length; i += 3) renamed.set(name(words[i + 1]), name(words[i + 2]));
  return renamed;
}

const untracked = async (root: string) => lines(await git(root, ["ls-files", "--others", "--exclude-standard", "-z"]));

/** How the staged project differs from the one on disk; all paths are absolute. */
export interface Index {
  /** The staged text is not the one on disk. */
  readonly differs: ReadonlySet<string>;
  /** Only on disk. */
  readonly missing: ReadonlySet<string>;
  /** Only staged. */
  readonly added: readonly string[];
  readonly content: (path: string) => Promise<Uint8Array>;
}

/** What is staged, compared with what is on disk. */
export async function indexOf(cwd: string): Promise<Index> {
  const root = await rootOf(cwd);
  const { present, deleted } = await difference(root, []);
  const full = (path: string) => resolve(root, path);
  return {
    differs: new Set([...present, ...deleted].map(full)),
    missing: new Set((await untracked(root)).map(full)),
    added: deleted.filter(mayHoldFlow).map(full),
    content: (path) => git(root, ["cat-file", "blob", `:${shown(root, path)}`]),
  };
}
