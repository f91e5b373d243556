import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import rules from "../../../rules/index.ts";
import { printable } from "../../engine/config/print.ts";
import { resolveConfig } from "../../engine/config/resolve.ts";
import { type LintInput, lint } from "../../engine/lint.ts";
import type { LintResult } from "../../engine/result.ts";
import { NAME } from "../../engine/tool.ts";
import { withFixes } from "../../fix/offer.ts";
import { platforms } from "../../platforms/index.ts";
import { reporters } from "../../report/index.ts";
import { count } from "../../report/words.ts";
import { readAll } from "../files.ts";
import { type Io, STATUS, type Status, sayNothing } from "../io.ts";
import type { LintArguments } from "../options.ts";
import { shown } from "../paths.ts";
import { findProject } from "../project.ts";
import { type LintSettings, settingsOf } from "../settings.ts";
import { type Stopwatch, stopwatch } from "../stopwatch.ts";
import { paintFor } from "../terminal.ts";

/** `botflow-lint [paths..]`: lints, writes the reports, and says by its status whether something is wrong. */
export async function lintCommand(argv: LintArguments, io: Io): Promise<Status> {
  const settings = await settingsOf(argv, io);
  if (argv["print-config"]) {
    const ids = platforms.map(({ id }) => id);
    io.stdout.write(`${JSON.stringify(printable(resolveConfig(settings.layers, rules, ids), settings.layers), null, 2)}\n`);
    return STATUS.fine;
  }
  const watch = stopwatch(io);
  const project = await projectInput(argv, settings, io, watch);
  if (wantsFixes(argv)) {
    const { fixCommand } = await import("./fix.ts");
    return fixCommand(argv, project, io, async (result) => {
      await writeReports(argv.quiet ? errorsOnly(result) : result, settings, argv.color, io);
      return statusOf(result, argv, io);
    });
  }
  const result = await withFixes(await lint(project.input));
  const stop = watch.measure("report");
  await writeReports(argv.quiet ? errorsOnly(result) : result, settings, argv.color, io);
  stop();
  watch.done();
  if (argv.timing) io.stderr.write(`${watch.table()}\n`);
  return statusOf(result, argv, io);
}

/** A project as it was read from disk. */
export interface ReadProject {
  readonly input: LintInput;
  /** Absolute path of each file by the name that reports use. */
  readonly pathOf: ReadonlyMap<string, string>;
}

export async function projectInput(argv: LintArguments, settings: LintSettings, io: Io, watch: Stopwatch): Promise<ReadProject> {
  const { layers, configFolder, today } = settings;
  const stop = watch.measure("files");
  const buffer = argv["stdin-filename"];
  const project = await findProject(pathsOf(argv), io.cwd, configFolder, buffer);
  const config = resolveConfig(
    layers,
    rules,
    platforms.map(({ id }) => id),
  );
  const read = project.files.filter((path) => config.reads(shown(io.cwd, path)));
  const typed = buffer === undefined ? undefined : resolve(io.cwd, buffer);
  const changed =
    argv.changed || argv.staged ? new Set(await (await import("../git.ts")).changedFiles(io.cwd, argv.staged === true)) : undefined;
  const { files, unreadable } = await readAll(read, io.cwd, project.named, async (path) => {
    if (path === typed) return io.stdin();
    const name = shown(io.cwd, path);
    return argv.staged && changed?.has(name) ? (await import("../git.ts")).stagedContent(name, io.cwd) : readFile(path);
  });
  stop();
  const input: LintInput = {
    files,
    unreadable,
    config: layers,
    platforms: settings.platforms,
    today,
    measure: watch.measure,
    ...(argv.timing ? { measureRule: watch.measure } : {}),
    ...(project.only ? { only: project.only } : {}),
  };
  const comparing = argv.baseline !== undefined || argv.since !== undefined || argv.against !== undefined;
  const compared = comparing ? await compare(argv, input, io) : {};
  return {
    input: { ...input, ...compared, ...(changed ? { changed } : {}) },
    pathOf: new Map(read.map((path) => [shown(io.cwd, path), path])),
  };
}

async function compare(argv: LintArguments, input: LintInput, io: Io): Promise<Pick<LintInput, "baseline" | "base">> {
  const { loadBase, loadBaseline } = await import("../compare.ts");
  const base = await loadBase(argv.since, argv.against, input, io);
  return {
    ...(argv.baseline === undefined ? {} : { baseline: await loadBaseline(argv.baseline, io) }),
    ...(base ? { base } : {}),
  };
}

const wantsFixes = (argv: LintArguments): boolean =>
  argv.fix === true ||
  argv["unsafe-fixes"] === true ||
  argv["fix-dry-run"] === true ||
  argv.diff === true ||
  argv["fix-rule"] !== undefined;

function pathsOf({ paths = [], "stdin-filename": buffer }: LintArguments): readonly string[] {
  return paths.length > 0 || buffer !== undefined ? paths : ["."];
}

async function writeReports(result: LintResult, { formats }: LintSettings, color: boolean | undefined, io: Io): Promise<void> {
  for (const { name, file } of formats) {
    const report = await reporters[name]?.load();
    if (!report) continue;
    const output = file === undefined ? io.stdout : undefined;
    const text = report(result, { paint: paintFor(io, output, color), width: output?.columns ?? 100 });
    if (file === undefined) io.stdout.write(`${text}\n`);
    else {
      await mkdir(dirname(resolve(io.cwd, file)), { recursive: true });
      await writeFile(resolve(io.cwd, file), `${text}\n`);
    }
  }
}

/** Only the errors are shown; the summary still counts everything. */
function errorsOnly(result: LintResult): LintResult {
  const problems = result.problems.filter(({ reported }) => reported.severity === "error");
  return { ...result, problems, report: { ...result.report, problems: problems.map(({ reported }) => reported) } };
}

function statusOf({ report: { summary, files } }: LintResult, argv: LintArguments, io: Io): Status {
  const tooMany = summary.warnings > (argv["max-warnings"] ?? Number.POSITIVE_INFINITY);
  if (tooMany) io.stderr.write(`${NAME}: ${count(summary.warnings, "warning")}, at most ${argv["max-warnings"]} allowed\n`);
  if (summary.errors > 0 || tooMany) return STATUS.problems;
  if (files.length > 0 || argv["allow-empty"]) return STATUS.fine;
  sayNothing(io);
  return STATUS.nothing;
}
