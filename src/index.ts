/**
 * The public API: `lint` takes files and gives a report, without touching a file system.
 *
 * ```ts
 * const { report } = await lint({ files: [{ path: "bot.json", content: '{"format": "botflow/1", …}' }] });
 * ```
 */

import type { LintInput } from "./engine/input.ts";
import { lint as lintProject } from "./engine/lint.ts";
import type { LintResult } from "./engine/result.ts";
import { withFixes } from "./fix/offer.ts";

/** Lints a project: files in, report out, with the fixes that are offered. Never throws for what stands in a file. */
export const lint = async (input: LintInput): Promise<LintResult> => withFixes(await lintProject(input));

export { type Baseline, baselineText, readBaseline } from "./engine/accept/baseline.ts";
export type { Layer } from "./engine/config/resolve.ts";
export type { ConfigValue } from "./engine/config/value.ts";
export type { LintInput, Unreadable } from "./engine/input.ts";
export type {
  LintResult,
  Report,
  ReportedHop,
  ReportedOutcome,
  ReportedProblem,
  ReportedRequest,
  Summary,
} from "./engine/result.ts";
export { type Mended, type MendOptions, mend } from "./fix/mend.ts";
export { reporters } from "./report/index.ts";
export { type Paint, plain, type Reporter, type ReportOptions, type Style } from "./report/reporter.ts";
export type { RuleOption } from "./rule/options.ts";
export {
  type Change,
  defineRule,
  type Finding,
  type Fix,
  type ProjectFacts,
  type Rule,
  type RuleContext,
  type Severity,
} from "./rule/rule.ts";
export type { SourceDocument, SourceFile } from "./source/document.ts";
