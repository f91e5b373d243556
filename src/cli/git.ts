import { execFile } from "node:child_process";
import { unzipSync } from "fflate";
import type { SourceFile } from "../source/document.ts";
import { Failure } from "./io.ts";

/** What the tool asks git. Nothing is written to the repository. */

function git(cwd: string, args: readonly string[]): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    execFile("git", [...args], { cwd, encoding: "buffer", maxBuffer: 1 << 30 }, (error, stdout, stderr) => {
      if (!error) return resolve(stdout);
      reject(new Failure(`git ${args[0]} failed: ${stderr.toString().trim() || error.message}`));
    });
  });
}

/** The files below the working directory as a commit holds them, with paths relative to it. */
export async function filesAt(reference: string, cwd: string): Promise<readonly SourceFile[]> {
  if (reference.startsWith("-")) throw new Failure(`--since ${reference}: this is no commit`);
  const members = unzipSync(await git(cwd, ["archive", "--format=zip", reference, "."]));
  return Object.entries(members).flatMap(([path, content]) => (path.endsWith("/") ? [] : [{ path, content }]));
}

/** Paths relative to the working directory of what differs from the last commit, new files included; or of what is staged. */
export async function changedFiles(cwd: string, staged: boolean): Promise<readonly string[]> {
  const lists = staged
    ? [await git(cwd, ["diff", "--cached", "--name-only", "--relative", "-z", "--diff-filter=d"])]
    : [
        await git(cwd, ["diff", "HEAD", "--name-only", "--relative", "-z", "--diff-filter=d"]),
        await git(cwd, ["ls-files", "--others", "--exclude-standard", "-z"]),
      ];
  return lists.flatMap((list) => list.toString().split("\0").filter(Boolean));
}

/** A file as it is staged. */
export const stagedContent = (path: string, cwd: string): Promise<Uint8Array> => git(cwd, ["show", `:./${path}`]);
