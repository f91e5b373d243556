import { readFile } from "node:fs/promises";
import rules from "../../../rules/index.ts";
import type { LintResult } from "../../engine/result.ts";
import { NAME } from "../../engine/tool.ts";
import { type Mended, mend, without } from "../../fix/mend.ts";
import type { TriedFix } from "../../fix/tried-fix.ts";
import { count } from "../../rule/words.ts";
import { encodeLike } from "../../source/decode.ts";
import { reasonOf } from "../files/read-files.ts";
import { replaceFile } from "../files/replace-file.ts";
import type { ReadProject } from "../input.ts";
import { many, oneOf } from "../options/option-values.ts";
import type { LintArguments } from "../options/options.ts";
import { Failure, type Io, STATUS, type Status } from "../terminal/io.ts";

/** `--fix` and its relatives: mends the project in memory, then writes files, prints a diff, or neither. */
export async function fixCommand(
  argv: LintArguments,
  project: ReadProject,
  io: Io,
  report: (result: LintResult) => Promise<Status>,
): Promise<Status> {
  const known = rules.map(({ id }) => id);
  const only = many(argv["fix-rule"]).map((id) => oneOf("--fix-rule", id, known));
  const mended = await mend(project.input, {
    unsafe: argv["unsafe-fixes"] === true,
    ...(only.length > 0 ? { rules: new Set(only) } : {}),
  });
  if (argv.diff) {
    const { diffOf } = await import("../../fix/diff.ts");
    const text = await diffOf(project.input.files, mended.texts);
    io.stdout.write(text);
    tell(mended, "would be fixed", argv, io);
    return mended.texts.size > 0 ? STATUS.problems : STATUS.fine;
  }
  const skipped = argv["fix-dry-run"] ? [] : await write(mended, project);
  const there = skipped.length > 0 ? await without(skipped, mended, project.input) : mended;
  const status = await report(there.result);
  tell(there, argv["fix-dry-run"] ? "would be fixed" : "fixed", argv, io, skipped);
  return skipped.length > 0 ? STATUS.failed : status;
}

/** Writes the mended files; gives those that changed on disk meanwhile and were left alone. */
async function write({ texts }: Mended, { input, pathOf }: ReadProject): Promise<readonly string[]> {
  const skipped: string[] = [];
  for (const [file, text] of texts) {
    const path = pathOf.get(file);
    const read = input.files.find((each) => each.path === file)?.content;
    if (path === undefined || read === undefined) continue;
    const bytes = typeof read === "string" ? await readFile(path) : read;
    const isWritten = await replaceFile(path, bytes, encodeLike(text, bytes)).catch((error: unknown) => {
      throw new Failure(`cannot write ${file}: ${reasonOf(error)}`);
    });
    if (!isWritten) skipped.push(file);
  }
  return skipped;
}

/** What was fixed, what was refused and why, and what is left for a person. It goes to stderr, so that reports stay reports. */
function tell(mended: Mended, fixed: string, argv: LintArguments, io: Io, skipped: readonly string[] = []): void {
  const { applied, refused, revealed, result } = mended;
  const lines: string[] = [];
  if (applied.length > 0) lines.push(`${count(applied.length, "problem")} ${fixed}:`, ...applied.map(fixLine));
  if (refused.length > 0)
    lines.push(
      `${count(refused.length, "fix", "fixes")} refused, nothing of ${refused.length === 1 ? "it" : "them"} is written:`,
      ...refused.flatMap((each) => [fixLine(each), `    because ${each.reason}`]),
    );
  if (revealed.length > 0)
    lines.push(
      `${count(revealed.length, "problem")} came to light behind a fix:`,
      ...revealed.map(
        ({ reported: { file, range, rule, message } }) => `  ${file}:${range.start.line}:${range.start.column}  ${rule}  ${message}`,
      ),
    );
  for (const file of skipped)
    lines.push(
      argv.staged
        ? `${file} is staged in another form than it has on disk, and is left as it is: stage all of it, or fix without --staged`
        : `${file} has changed since it was read, and is left as it is: run again`,
    );
  if (applied.length + refused.length + skipped.length === 0) lines.push(`nothing to fix${argv["unsafe-fixes"] ? "" : " for certain"}`);
  lines.push(...leftFor(result, mended));
  io.stderr.write(`${NAME}: ${lines.join("\n")}\n`);
}

const fixLine = ({ rule, file, line, column, title }: TriedFix): string => `  ${file}:${line}:${column}  ${rule}  ${title}`;

/** What a person has to do: decide, say a value in the config, or change the flow. */
function leftFor(result: LintResult, { refused }: Mended): readonly string[] {
  const problems = result.problems.filter(({ reported }) => reported.severity !== "info");
  if (problems.length === 0) return [];
  const isRefused = (rule: string, title: string) => refused.some((each) => each.rule === rule && each.title === title);
  const open = problems.flatMap(({ reported }) => reported.fixes.filter(({ title }) => !isRefused(reported.rule, title)).slice(0, 1));
  const decisions = open.filter(({ edits }) => edits.length > 0).length;
  const values = [...new Set(open.filter(({ edits }) => edits.length === 0).map(({ title }) => title))];
  return [
    `${count(problems.length, "problem")} left for a person${decisions > 0 ? `, ${decisions} with a fix that needs a decision (--unsafe-fixes)` : ""}`,
    ...values.map((title) => `  ${title}`),
  ];
}
