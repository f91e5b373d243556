import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { baselineOf } from "../../engine/baseline.ts";
import { lint } from "../../engine/lint.ts";
import { NAME } from "../../engine/tool.ts";
import { count } from "../../report/words.ts";
import { loadBaseline } from "../compare.ts";
import { projectInput } from "../input.ts";
import { type Io, STATUS, type Status } from "../io.ts";
import type { LintArguments } from "../options.ts";
import { settingsOf } from "../settings.ts";
import { stopwatch } from "../stopwatch.ts";

export interface BaselineArguments extends LintArguments {
  readonly action: "create" | "prune" | "check";
  readonly file: string;
}

/** `botflow-lint baseline create|prune|check FILE [paths..]`: accepts today's problems, forgets those that are gone, or tells whether any is. */
export async function baselineCommand(argv: BaselineArguments, io: Io): Promise<Status> {
  const { input } = await projectInput(argv, await settingsOf(argv, io), io, stopwatch(io));
  const { report } = await lint(input);
  if (argv.action === "create") {
    await writeFile(resolve(io.cwd, argv.file), baselineOf(report));
    io.stderr.write(`${NAME}: ${count(report.problems.length, "problem")} written to ${argv.file}\n`);
    return STATUS.fine;
  }
  const baseline = await loadBaseline(argv.file, io);
  const left = new Set(report.problems.map(({ fingerprint }) => fingerprint));
  const gone = baseline.entries.filter(({ fingerprint }) => !left.has(fingerprint));
  if (argv.action === "prune") await writeFile(resolve(io.cwd, argv.file), baselineOf(report, baseline));
  for (const { rule, file, message } of gone) io.stderr.write(`  gone: ${file}  ${rule}  ${message}\n`);
  io.stderr.write(`${NAME}: ${count(baseline.entries.length - gone.length, "entry", "entries")} still needed, ${gone.length} gone\n`);
  return argv.action === "check" && gone.length > 0 ? STATUS.problems : STATUS.fine;
}
