import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { type Base, baseOf } from "../../engine/accept/base.ts";
import { linkedTo } from "../../engine/linked-to.ts";
import { lint } from "../../engine/lint.ts";
import type { LintResult, Report } from "../../engine/result.ts";
import type { SourceFile } from "../../source/document.ts";
import { isObject, member } from "../../source/json.ts";
import { Failure, type Io } from "../terminal/io.ts";
import type { Present } from "../terminal/present.ts";
import { beginningOf, filesAt, renamedSince } from "./git.ts";
import { shown } from "./paths.ts";
import { readAll } from "./read-files.ts";
import { readJson } from "./read-json.ts";
import { filesIn } from "./walk-files.ts";

/** `--since REF` and `--against DIR|report.json`: the project as it was, linted with today's config. */
export async function loadBase(
  since: string | undefined,
  against: string | undefined,
  present: Present,
  io: Io,
): Promise<Base | undefined> {
  if (since !== undefined && against !== undefined) throw new Failure("--since and --against cannot be used together");
  if (since !== undefined) return baseOfRun(await lintSince(await beginningOf(since, io.cwd), present, io));
  if (against === undefined) return undefined;
  const path = resolve(io.cwd, against);
  const found = await stat(path).catch((error: Error) => error);
  if (found instanceof Error) throw new Failure(`--against: there is no file or folder "${against}"`);
  if (found.isDirectory()) return baseOfRun(await lintWith(await filesInsteadOf(present, path, io), present));
  const report = await readJson(against, io);
  if (!isObject(report) || !Array.isArray(member(report, "requests")) || !Array.isArray(member(report, "problems")))
    throw new Failure(`--against: ${against} is no JSON report of this tool`);
  return baseOf(report as unknown as Report);
}

/** The files of the bots that deleted files belonged to in the last commit. */
export async function touchedByDeletion(deleted: readonly string[], present: Present, io: Io): Promise<ReadonlySet<string>> {
  if (deleted.length === 0) return new Set();
  return linkedTo((await lintSince("HEAD", present, io)).facts, new Set(deleted));
}

const baseOfRun = ({ report, infrastructure }: LintResult): Base => baseOf(report, infrastructure);

const lintSince = async (commit: string, present: Present, { cwd }: Io) =>
  lintWith(await filesAt(commit, cwd, present.holds), present, await renamedSince(commit, cwd));

/** Reads an earlier folder as if it were the linted one, so that its files have the same names. */
async function filesInsteadOf({ roots, holds }: Present, folder: string, { cwd }: Io): Promise<readonly SourceFile[]> {
  const [root = cwd, ...more] = roots;
  const place = more.length === 0 ? root : cwd;
  const { files } = await readAll(filesIn([folder]), folder, new Set());
  return files.flatMap((file) => {
    const path = resolve(place, file.path);
    return holds(path) ? [{ ...file, path: shown(cwd, path) }] : [];
  });
}

const lintWith = (
  files: readonly SourceFile[],
  { input: { config, platforms, today, home } }: Present,
  renamed: ReadonlyMap<string, string> = new Map(),
) =>
  lint({
    files,
    renamed,
    ...(home === undefined ? {} : { home }),
    ...(config ? { config } : {}),
    ...(platforms ? { platforms } : {}),
    ...(today ? { today } : {}),
  });
