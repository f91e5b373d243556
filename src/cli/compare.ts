import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { type Base, baseOf } from "../engine/base.ts";
import { type Baseline, readBaseline } from "../engine/baseline.ts";
import { type LintInput, lint } from "../engine/lint.ts";
import type { Report } from "../engine/result.ts";
import type { Json, SourceFile } from "../source/document.ts";
import { isObject, member } from "../source/json.ts";
import { open } from "../source/open.ts";
import { filesIn, readAll } from "./files.ts";
import { filesAt } from "./git.ts";
import { Failure, type Io } from "./io.ts";
import { shown } from "./paths.ts";

/** `--baseline FILE`. */
export async function loadBaseline(file: string, io: Io): Promise<Baseline> {
  const name = shown(io.cwd, resolve(io.cwd, file));
  const baseline = readBaseline(name, await jsonOf(file, io));
  if (!baseline) throw new Failure(`${file} is no baseline; write one with: botflow-lint baseline create ${file}`);
  return baseline;
}

/** `--since REF` and `--against DIR|report.json`: the project as it was, linted with the config of today. */
export async function loadBase(
  since: string | undefined,
  against: string | undefined,
  input: LintInput,
  io: Io,
): Promise<Base | undefined> {
  if (since !== undefined && against !== undefined) throw new Failure("--since and --against cannot be used together");
  if (since !== undefined) return baseFrom(await filesAt(since, io.cwd), input);
  if (against === undefined) return undefined;
  const path = resolve(io.cwd, against);
  const found = await stat(path).catch((error: Error) => error);
  if (found instanceof Error) throw new Failure(`--against: there is no file or folder "${against}"`);
  if (found.isDirectory()) return baseFrom((await readAll(await filesIn(path), path, new Set())).files, input);
  const report = await jsonOf(against, io);
  if (!isObject(report) || !Array.isArray(member(report, "requests")) || !Array.isArray(member(report, "problems")))
    throw new Failure(`--against: ${against} is no JSON report of this tool`);
  return baseOf(report as unknown as Report);
}

async function baseFrom(files: readonly SourceFile[], { config, platforms, today }: LintInput): Promise<Base> {
  const { report } = await lint({
    files,
    ...(config ? { config } : {}),
    ...(platforms ? { platforms } : {}),
    ...(today ? { today } : {}),
  });
  return baseOf(report);
}

async function jsonOf(file: string, io: Io): Promise<Json | undefined> {
  const content = await readFile(resolve(io.cwd, file)).catch((error: Error) => {
    throw new Failure(`cannot read ${file}: ${error.message}`);
  });
  const [document] = await open({ path: file, content, named: true });
  const [problem] = document?.problems ?? [];
  if (problem) throw new Failure(`${file}:${problem.at.line}:${problem.at.column}  ${problem.message}`);
  return document?.value;
}
