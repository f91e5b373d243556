import { dirname, resolve } from "node:path";
import { type Baseline, readBaseline } from "../../engine/accept/baseline.ts";
import type { Layer } from "../../engine/config/resolve.ts";
import { NAME } from "../../engine/tool.ts";
import type { LintArguments } from "../options/options.ts";
import { Failure, type Io } from "../terminal/io.ts";
import type { Present } from "../terminal/present.ts";
import { shown } from "./paths.ts";
import { readJson } from "./read-json.ts";
import { statOf } from "./stat.ts";

/** The absolute path of the baseline named by the last config that names one. */
export function configuredBaseline(layers: readonly Layer[], cwd: string): string | undefined {
  const layer = layers.findLast(({ value }) => value.baseline !== undefined);
  return layer?.value.baseline === undefined ? undefined : resolve(cwd, dirname(layer.document?.path ?? ""), layer.value.baseline);
}

/** Reads a file that `baseline create` has written. The files that it names are relative to `home`. */
export async function loadBaseline(file: string, home: string, io: Pick<Io, "cwd">): Promise<Baseline> {
  const name = shown(io.cwd, resolve(io.cwd, file));
  const write = `write one with: ${NAME} baseline create ${name}`;
  if (!statOf(resolve(io.cwd, file))) throw new Failure(`there is no baseline ${name}; ${write}`);
  const baseline = readBaseline(name, await readJson(file, io));
  if (!baseline) throw new Failure(`${name} is no baseline; ${write}`);
  return { ...baseline, entries: baseline.entries.map((entry) => ({ ...entry, file: shown(io.cwd, resolve(home, entry.file)) })) };
}

/** The baseline that `--baseline FILE` or else the config names, for the files of this project. */
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
