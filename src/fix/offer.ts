import type { LintResult } from "../engine/result.ts";

/** The result with the fixes that it offers for each problem. */
export async function withFixes(result: LintResult): Promise<LintResult> {
  if (!result.problems.some(({ intents }) => intents.length > 0)) return result;
  // A project without anything to mend loads nothing that writes.
  const [{ fixOf, propose }, { loadWords }] = await Promise.all([import("./propose.ts"), import("./load-words.ts")]);
  const wordsOf = await loadWords(result.facts.bots);
  const problems = result.problems.map((problem) => {
    const fixes = propose(problem, result, wordsOf).map((each) => fixOf(each, result.document(each.file)));
    return fixes.length === 0 ? problem : { ...problem, reported: { ...problem.reported, fixes } };
  });
  const fixable = problems.filter(({ reported }) => reported.fixes.some(({ edits }) => edits.length > 0)).length;
  const report = { ...result.report, problems: problems.map(({ reported }) => reported), summary: { ...result.report.summary, fixable } };
  return { ...result, problems, report };
}
