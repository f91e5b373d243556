import { printable } from "../../engine/config/print.ts";
import { lint } from "../../engine/lint.ts";
import { Memory } from "../../engine/memory.ts";
import type { LintResult } from "../../engine/result.ts";
import { NAME } from "../../engine/tool.ts";
import { withFixes } from "../../fix/offer.ts";
import { reporters } from "../../report/index.ts";
import { count } from "../../rule/words.ts";
import { projectInput, type ReadProject } from "../input.ts";
import { refuseConflicts } from "../options/option-conflicts.ts";
import type { LintArguments } from "../options/options.ts";
import { type LintSettings, settingsOf } from "../options/settings.ts";
import { type Io, STATUS, type Status, sayNothing } from "../terminal/io.ts";
import { writeOutput } from "../terminal/output.ts";
import { stopwatch } from "../terminal/stopwatch.ts";
import { paintFor } from "../terminal/terminal.ts";

/**
 * `botflow-lint [paths..]`: lints, writes the reports, and says by its status whether something is wrong. `memory` is what an earlier run of
 * the same arguments left.
 */
export async function lintCommand(argv: LintArguments, io: Io, memory?: Memory): Promise<Status> {
  refuseConflicts(argv, io.cwd);
  if (argv.watch) {
    const { watchCommand } = await import("./watch.ts");
    const kept = new Memory();
    return watchCommand(argv, io, () => lintCommand({ ...argv, watch: false }, io, kept));
  }
  const settings = await settingsOf(argv, io);
  if (argv["print-config"]) {
    io.stdout.write(`${JSON.stringify(printable(settings.config, settings.layers), null, 2)}\n`);
    return STATUS.fine;
  }
  const watch = stopwatch(io);
  const project = await projectInput(argv, settings, io, watch);
  if (project.input.changed?.size === 0)
    io.stderr.write(`${NAME}: ${argv.staged ? "nothing is staged" : "nothing differs from the last commit"}, so no flow is judged\n`);
  if (wantsFixes(argv)) {
    const { fixCommand } = await import("./fix.ts");
    return fixCommand(argv, project, io, async (result) => {
      await writeReports(argv.quiet ? errorsOnly(result) : result, settings, argv.color, io);
      return statusOf(result, argv, project, io);
    });
  }
  const result = await withFixes(await lint({ ...project.input, ...(memory ? { memory } : {}) }));
  const stop = watch.measure("report");
  await writeReports(argv.quiet ? errorsOnly(result) : result, settings, argv.color, io);
  stop();
  watch.done();
  if (argv.timing) io.stderr.write(`${watch.table()}\n`);
  return statusOf(result, argv, project, io);
}

const wantsFixes = (argv: LintArguments): boolean =>
  argv.fix === true ||
  argv["unsafe-fixes"] === true ||
  argv["fix-dry-run"] === true ||
  argv.diff === true ||
  argv["fix-rule"] !== undefined;

async function writeReports(result: LintResult, { formats }: LintSettings, color: boolean | undefined, io: Io): Promise<void> {
  for (const { name, file } of formats) {
    const report = await reporters[name]?.load();
    if (!report) continue;
    const output = file === undefined ? io.stdout : undefined;
    const text = report(result, { paint: paintFor(io, output, color), width: output?.columns ?? 100 });
    if (file === undefined) io.stdout.write(`${text}\n`);
    else writeOutput(io.cwd, file, `${text}\n`);
  }
}

/** Only the errors are shown; the summary still counts everything. */
function errorsOnly(result: LintResult): LintResult {
  const problems = result.problems.filter(({ reported }) => reported.severity === "error");
  return { ...result, problems, report: { ...result.report, problems: problems.map(({ reported }) => reported) } };
}

function statusOf({ report: { summary, files } }: LintResult, argv: LintArguments, project: ReadProject, io: Io): Status {
  const tooMany = summary.warnings > (argv["max-warnings"] ?? Number.POSITIVE_INFINITY);
  if (tooMany) io.stderr.write(`${NAME}: ${count(summary.warnings, "warning")}, at most ${argv["max-warnings"]} allowed\n`);
  if (summary.errors > 0 || tooMany) return STATUS.problems;
  if (files.length > 0 || argv["allow-empty"]) return STATUS.fine;
  sayNothing(io, project);
  return STATUS.nothing;
}
