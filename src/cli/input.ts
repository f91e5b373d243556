import { readFileSync } from "node:fs";
import { resolve, sep } from "node:path";
import type { LintInput } from "../engine/input.ts";
import { holdsValues } from "../source/file-names.ts";
import { gitRoot, shown } from "./files/paths.ts";
import { readAll } from "./files/read-files.ts";
import { statOf } from "./files/stat.ts";
import type { LintArguments } from "./options/options.ts";
import type { LintSettings } from "./options/settings.ts";
import { findProject } from "./project.ts";
import type { Io } from "./terminal/io.ts";
import type { Present } from "./terminal/present.ts";
import type { Stopwatch } from "./terminal/stopwatch.ts";

/** A project as read from disk. */
export interface ReadProject {
  readonly input: LintInput;
  /** The absolute path of each file, by the name that reports use. */
  readonly pathOf: ReadonlyMap<string, string>;
  /** The folder that baselines are relative to, absolute: the git root, else the folder of the config, else the working directory. */
  readonly home: string;
  /** True of an absolute path that belongs to the project, judged by its name alone. */
  readonly holds: (path: string) => boolean;
  /** True where files were found, and the config takes out all of them. */
  readonly allIgnored: boolean;
}

/** Reads the project that the arguments name, and what it is compared with. Throws a `Failure` if it cannot. */
export async function projectInput(argv: LintArguments, settings: LintSettings, io: Io, watch: Stopwatch): Promise<ReadProject> {
  const stop = watch.measure("files");
  const buffer = argv["stdin-filename"];
  const project = findProject(pathsOf(argv), io.cwd, settings.configFolder, buffer);
  const isBelow = (path: string) => project.roots.some((root) => path === root || path.startsWith(root + sep));
  const holds = (path: string) => settings.config.reads(shown(io.cwd, path)) && (project.named.has(path) || isBelow(path));
  const index = argv.staged ? await (await import("./files/git.ts")).indexOf(io.cwd) : undefined;
  const found = [...new Set([...project.files, ...(index?.added ?? [])])];
  const read = found.filter((path) => holds(path) && !index?.missing.has(path));
  const typed = buffer === undefined ? undefined : resolve(io.cwd, buffer);
  const { files, unreadable } = await readAll(read, io.cwd, project.named, (path) => {
    if (path === typed) return io.stdin();
    return index?.differs.has(path) ? index.content(path) : readFileSync(path);
  });
  stop();
  const home = gitRoot(io.cwd) ?? settings.configFolder ?? io.cwd;
  const input: LintInput = {
    files,
    home: shown(home, io.cwd),
    unreadable,
    config: settings.layers,
    platforms: settings.platforms,
    today: settings.today,
    ...(argv.at === undefined ? {} : { at: argv.at }),
    measure: watch.measure,
    ...(argv.timing ? { measureRule: watch.measure } : {}),
    ...(project.only ? { only: project.only } : {}),
    ...(settings.configFolder !== undefined && !isBelow(settings.configFolder) ? { partial: true } : {}),
  };
  return {
    input: { ...input, ...(await compared(argv, { input, home, roots: project.roots, holds }, io)) },
    pathOf: new Map(read.map((path) => [shown(io.cwd, path), path])),
    home,
    holds,
    allIgnored: found.length > 0 && !found.some((path) => settings.config.reads(shown(io.cwd, path))),
  };
}

/** What limits the problems that are reported: a baseline, an earlier state, a change. */
async function compared(argv: LintArguments, present: Present, io: Io): Promise<Pick<LintInput, "baseline" | "base" | "changed">> {
  const { since, against, changed, staged } = argv;
  const accepts = argv.baseline !== false && (argv.baseline || present.input.config?.some(({ value }) => value.baseline !== undefined));
  const compares = since !== undefined || against !== undefined;
  const baseline = accepts ? await (await import("./files/baseline-files.ts")).projectBaseline(argv.baseline, present, io) : undefined;
  const base = compares ? await (await import("./files/base.ts")).loadBase(since, against, present, io) : undefined;
  const touched = changed || staged ? await touchedFiles(staged === true, present, io) : undefined;
  return { ...(baseline ? { baseline } : {}), ...(base ? { base } : {}), ...(touched ? { changed: touched } : {}) };
}

/** The files that a change touches; `undefined` for all, if the config, its context or the values for the flows are among them. */
async function touchedFiles(staged: boolean, present: Present, io: Io): Promise<ReadonlySet<string> | undefined> {
  const { present: changed, deleted } = await (await import("./files/git.ts")).changedFiles(io.cwd, staged);
  const config = new Set(present.input.config?.flatMap(({ document, context }) => [document?.path, context?.document.path]));
  if ([...changed, ...deleted].some((file) => config.has(file) || holdsValues(file))) return undefined;
  // A folder among the changes is a submodule.
  const submodules = changed.filter((name) => statOf(resolve(io.cwd, name))?.isDirectory());
  const inside = present.input.files.flatMap(({ path }) => (submodules.some((name) => path.startsWith(`${name}/`)) ? [path] : []));
  return new Set([...changed, ...inside, ...(await (await import("./files/base.ts")).touchedByDeletion(deleted, present, io))]);
}

/** The paths to lint: the working directory if none is named. */
export function pathsOf({ paths = [], "stdin-filename": buffer }: LintArguments): readonly string[] {
  return paths.length > 0 || buffer !== undefined ? paths : ["."];
}
