import { readFile, stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { type Base, baseOf } from "../engine/base.ts";
import { type Baseline, readBaseline } from "../engine/baseline.ts";
import type { Layer } from "../engine/config/resolve.ts";
import { linkedTo } from "../engine/linked-to.ts";
import { type LintInput, lint } from "../engine/lint.ts";
import type { Report } from "../engine/result.ts";
import { NAME } from "../engine/tool.ts";
import type { Json, SourceFile } from "../source/document.ts";
import { isObject, member } from "../source/json.ts";
import { open } from "../source/open.ts";
import { filesIn, readAll, reasonOf } from "./files.ts";
import { beginningOf, filesAt } from "./git.ts";
import { Failure, type Io } from "./io.ts";
import type { LintArguments } from "./options.ts";
import { shown } from "./paths.ts";
import { statOf } from "./stat.ts";

/** The baseline that the last config with one names, as an absolute path. */
export function configuredBaseline(layers: readonly Layer[], cwd: string): string | undefined {
  const layer = layers.findLast(({ value }) => value.baseline !== undefined);
  return layer?.value.baseline === undefined ? undefined : resolve(cwd, dirname(layer.document?.path ?? ""), layer.value.baseline);
}

/** Reads a file that `baseline create` has written. The files that it names are relative to `home`. */
export async function loadBaseline(file: string, home: string, io: Pick<Io, "cwd">): Promise<Baseline> {
  const name = shown(io.cwd, resolve(io.cwd, file));
  const write = `write one with: ${NAME} baseline create ${name}`;
  if (!statOf(resolve(io.cwd, file))) throw new Failure(`there is no baseline ${name}; ${write}`);
  const baseline = readBaseline(name, await jsonOf(file, io));
  if (!baseline) throw new Failure(`${name} is no baseline; ${write}`);
  return { ...baseline, entries: baseline.entries.map((entry) => ({ ...entry, file: shown(io.cwd, resolve(home, entry.file)) })) };
}

/** `--baseline FILE`, else the one of the config: what it accepts in this project. */
export async function projectBaseline(
  wish: LintArguments["baseline"],
  { input, home, holds }: Present,
  io: Io,
): Promise<Baseline | undefined> {
  const file = wish === false ? undefined : (wish ?? configuredBaseline(input.config ?? [], io.cwd));
  if (file === undefined) return undefined;
  const baseline = await loadBaseline(file, home, io);
  return { ...baseline, entries: baseline.entries.filter((entry) => holds(resolve(io.cwd, entry.file))) };
}

/** A project for which an earlier state is looked for. */
export interface Present {
  readonly input: LintInput;
  /** The folder that problems are known in, absolute. */
  readonly home: string;
  /** The folders that it is read from, absolute. */
  readonly roots: readonly string[];
  /** True of an absolute path that belongs to the project, as far as names tell. */
  readonly holds: (path: string) => boolean;
}

/** `--since REF` and `--against DIR|report.json`: the project as it was, linted with the config of today. */
export async function loadBase(
  since: string | undefined,
  against: string | undefined,
  present: Present,
  io: Io,
): Promise<Base | undefined> {
  if (since !== undefined && against !== undefined) throw new Failure("--since and --against cannot be used together");
  if (since !== undefined) return baseOf((await lintSince(await beginningOf(since, io.cwd), present, io)).report);
  if (against === undefined) return undefined;
  const path = resolve(io.cwd, against);
  const found = await stat(path).catch((error: Error) => error);
  if (found instanceof Error) throw new Failure(`--against: there is no file or folder "${against}"`);
  if (found.isDirectory()) return baseOf((await lintWith(await filesInsteadOf(present, path, io), present)).report);
  const report = await jsonOf(against, io);
  if (!isObject(report) || !Array.isArray(member(report, "requests")) || !Array.isArray(member(report, "problems")))
    throw new Failure(`--against: ${against} is no JSON report of this tool`);
  return baseOf(report as unknown as Report);
}

/** The files of the bots, as the last commit holds them, to which deleted files belonged. */
export async function touchedByDeletion(deleted: readonly string[], present: Present, io: Io): Promise<ReadonlySet<string>> {
  if (deleted.length === 0) return new Set();
  return linkedTo((await lintSince("HEAD", present, io)).facts, new Set(deleted));
}

const lintSince = async (commit: string, present: Present, { cwd }: Io) => lintWith(await filesAt(commit, cwd, present.holds), present);

/** The folder takes the place of the one that is linted, so that its files go by the same names. */
async function filesInsteadOf({ roots, holds }: Present, folder: string, { cwd }: Io): Promise<readonly SourceFile[]> {
  const [root = cwd, ...more] = roots;
  const place = more.length === 0 ? root : cwd;
  const { files } = await readAll(filesIn(folder), folder, new Set());
  return files.flatMap((file) => {
    const path = resolve(place, file.path);
    return holds(path) ? [{ ...file, path: shown(cwd, path) }] : [];
  });
}

const lintWith = (files: readonly SourceFile[], { input: { config, platforms, today, home } }: Present) =>
  lint({
    files,
    ...(home === undefined ? {} : { home }),
    ...(config ? { config } : {}),
    ...(platforms ? { platforms } : {}),
    ...(today ? { today } : {}),
  });

async function jsonOf(file: string, io: Pick<Io, "cwd">): Promise<Json | undefined> {
  const content = await readFile(resolve(io.cwd, file)).catch((error: Error) => {
    throw new Failure(`cannot read ${file}: ${reasonOf(error)}`);
  });
  const [document] = await open({ path: file, content, named: true });
  const [problem] = document?.problems ?? [];
  if (problem) throw new Failure(`${file}:${problem.at.line}:${problem.at.column}  ${problem.message}`);
  return document?.value;
}
