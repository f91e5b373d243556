import { resolve } from "node:path";
import { type BaselineEntry, baselineText } from "../../engine/accept/baseline.ts";
import { lint } from "../../engine/lint.ts";
import { NAME } from "../../engine/tool.ts";
import { count } from "../../rule/words.ts";
import { loadBaseline } from "../files/baseline-files.ts";
import { shown } from "../files/paths.ts";
import { projectInput } from "../input.ts";
import type { BaselineArguments } from "../options/options.ts";
import { settingsOf } from "../options/settings.ts";
import { type Io, STATUS, type Status } from "../terminal/io.ts";
import { writeOutput } from "../terminal/output.ts";
import { stopwatch } from "../terminal/stopwatch.ts";

/** `botflow-lint baseline create|prune|check FILE [paths..]`: accepts today's problems, forgets those that are gone, or tells whether any is. */
export async function baselineCommand(argv: BaselineArguments, io: Io): Promise<Status> {
  const settings = await settingsOf(argv, io);
  const { input, home, holds } = await projectInput({ ...argv, baseline: false }, settings, io, stopwatch(io));
  const { report, mandatory } = await lint(input);
  const problems = report.problems.filter(({ rule }) => !mandatory(rule));
  const demanded = report.problems.length - problems.length;
  const left = demanded > 0 ? `; ${count(demanded, "problem")} of mandatory rules left out` : "";
  const write = (entries: readonly BaselineEntry[]) =>
    writeOutput(io.cwd, argv.file, baselineText(entries.map((entry) => ({ ...entry, file: shown(home, resolve(io.cwd, entry.file)) }))));
  if (argv.action === "create") {
    write(problems);
    io.stderr.write(`${NAME}: ${count(problems.length, "problem")} written to ${argv.file}${left}\n`);
    return STATUS.fine;
  }
  const { entries } = await loadBaseline(argv.file, home, io);
  const found = new Set(problems.map(({ fingerprint }) => fingerprint));
  const looked = (file: string) => holds(resolve(io.cwd, file)) && (input.only?.has(file) ?? true);
  const gone = entries.filter(({ fingerprint, file }) => !found.has(fingerprint) && looked(file));
  const needed = entries.filter((entry) => !gone.includes(entry));
  if (argv.action === "prune") write(needed);
  for (const { rule, file, message } of gone) io.stderr.write(`  gone: ${file}  ${rule}  ${message}\n`);
  io.stderr.write(`${NAME}: ${count(needed.length, "entry", "entries")} still needed, ${gone.length} gone\n`);
  return argv.action === "check" && gone.length > 0 ? STATUS.problems : STATUS.fine;
}
