import { lint } from "../../engine/lint.ts";
import type { LintResult } from "../../engine/result.ts";
import { projectInput } from "../input.ts";
import { type Io, sayNothing } from "../io.ts";
import type { ProjectArguments } from "../options.ts";
import { settingsOf } from "../settings.ts";
import { stopwatch } from "../stopwatch.ts";

/** The project that a command shows; nothing, and a word on stderr, where no flow was recognised. */
export async function analysed({ paths, config, platform, channel }: ProjectArguments, io: Io): Promise<LintResult | undefined> {
  const argv = { paths, config, platform, channel, baseline: false as const };
  const watch = stopwatch(io);
  const { input } = await projectInput(argv, await settingsOf(argv, io), io, watch);
  const result = await lint(input);
  watch.done();
  if (result.report.files.length > 0) return result;
  sayNothing(io);
  return undefined;
}
