import { type FSWatcher, watch } from "node:fs";
import { readdir } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { asList } from "../../engine/config/value.ts";
import { NAME } from "../../engine/tool.ts";
import { count } from "../../rule/words.ts";
import { mayHoldFlow } from "../../source/file-names.ts";
import { reasonOf } from "../files/read-files.ts";
import { pathsOf } from "../input.ts";
import { findConfig } from "../options/find-config.ts";
import type { LintArguments } from "../options/options.ts";
import { findProject } from "../project.ts";
import { Failure, type Io, STATUS, type Status } from "../terminal/io.ts";

/** `--watch`: lints again when a file of the project changes, until it is interrupted; ends with the last status. */
export async function watchCommand(argv: LintArguments, io: Io, lintOnce: () => Promise<Status>): Promise<Status> {
  const stopped = io.interrupted().then(() => "stopped" as const);
  const written = new Set(asList(argv.format).map((format) => resolve(io.cwd, format.split("=")[1] ?? "")));
  for (;;) {
    const folders = await foldersOf(argv, io);
    const change = changeIn(folders, (path) => !written.has(path));
    if (io.stdout.isTTY) io.stdout.write(CLEAR);
    const status = await lintOnce().catch((error: unknown) => {
      if (!(error instanceof Failure)) throw error;
      io.stderr.write(`${NAME}: ${error.message}\n`);
      return STATUS.failed;
    });
    io.stderr.write(`${NAME}: watching ${count(folders.length, "folder")}; Ctrl-C ends\n`);
    const what = await Promise.race([stopped, change.happened]);
    change.close();
    if (what === "stopped") return status;
  }
}

/** Clears the screen and what has scrolled off it. */
const CLEAR = "\u001b[2J\u001b[3J\u001b[H";

/** The folders in which something can change that a run reads. */
async function foldersOf(argv: LintArguments, io: Io): Promise<readonly string[]> {
  const config = typeof argv.config === "string" ? resolve(io.cwd, argv.config) : findConfig(io.cwd);
  const { files, roots } = findProject(pathsOf(argv), io.cwd, config && dirname(config), undefined);
  const below = await Promise.all(roots.map(foldersBelow));
  return [...new Set([...below.flat(), ...(config ? [dirname(config)] : []), ...files.map((file) => dirname(file))])];
}

/** A folder and those in it that a project is read from; empty ones too, where a file may come to be. */
async function foldersBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const inner = entries.filter((entry) => entry.isDirectory() && mayHoldFlow(`${entry.name}/any.json`));
  return [folder, ...(await Promise.all(inner.map(({ name }) => foldersBelow(join(folder, name))))).flat()];
}

/** Milliseconds in which an editor that saves, or a checkout, has written its files. */
const SETTLES = 100;

/** Waits for the first change of a file that may hold a flow or a config. */
function changeIn(folders: readonly string[], counts: (path: string) => boolean) {
  let tell: (what: "changed") => void = () => {};
  const happened = new Promise<"changed">((done) => {
    tell = done;
  });
  const watchers = folders.map((folder) => {
    const watcher = watched(folder, (name) => {
      if (name === null || (mayHoldFlow(name) && counts(join(folder, name)))) setTimeout(() => tell("changed"), SETTLES);
    });
    // A folder that is deleted while it is watched has changed, too.
    return watcher.on("error", () => tell("changed"));
  });
  return { happened, close: () => watchers.forEach((watcher) => void watcher.close()) };
}

/** Most systems watch so many folders and no more. */
function watched(folder: string, change: (name: string | null) => void): FSWatcher {
  try {
    return watch(folder, (_, name) => change(name));
  } catch (error) {
    throw new Failure(`cannot watch ${folder}: ${reasonOf(error)}`);
  }
}
