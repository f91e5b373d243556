import { factsLinkedTo } from "../../engine/linked-to.ts";
import { lint } from "../../engine/lint.ts";
import type { LintResult } from "../../engine/result.ts";
import { projectInput } from "../input.ts";
import type { ProjectArguments } from "../options/options.ts";
import { settingsOf } from "../options/settings.ts";
import { type Io, sayNothing } from "../terminal/io.ts";
import { stopwatch } from "../terminal/stopwatch.ts";

/** A project as a command shows it. */
export interface Analysed extends LintResult {
  /** The files that were named, where no folder was: `facts` then hold their bots alone and what is linked with these. */
  readonly only?: ReadonlySet<string>;
}

/** The project that a command shows; nothing, and a word on stderr, where no flow was recognised. */
export async function analysed({ paths, config, platform, channel }: ProjectArguments, io: Io): Promise<Analysed | undefined> {
  const argv = { paths, config, platform, channel, baseline: false as const };
  const watch = stopwatch(io);
  const project = await projectInput(argv, await settingsOf(argv, io), io, watch);
  const { input } = project;
  const result = await lint(input);
  watch.done();
  const { only } = input;
  const facts = only ? factsLinkedTo(result.facts, only) : result.facts;
  if (facts.bots.length > 0) return { ...result, facts, only };
  for (const { file, message } of result.report.problems) io.stderr.write(`${file}: ${message}\n`);
  sayNothing(io, project);
  return undefined;
}
