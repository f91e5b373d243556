import type { LintInput } from "../engine/input.ts";
import { lint } from "../engine/lint.ts";
import type { LintResult, Problem } from "../engine/result.ts";
import type { FixIntent } from "../rule/rule.ts";
import { decode } from "../source/decode.ts";
import { closedTo, editsFor } from "../source/edit/edits.ts";
import { type Candidate, edited, judge, keepGood } from "./attempt.ts";
import { loadWords } from "./load-words.ts";
import { withFixes } from "./offer.ts";
import { propose } from "./propose.ts";
import { type Refusals, refusals } from "./refusals.ts";
import { type TriedFix, triedFix } from "./tried-fix.ts";
import type { Applied } from "./verify.ts";

/** Which fixes are applied. */
export interface MendOptions {
  /** Also apply fixes that need a decision. */
  readonly unsafe: boolean;
  /** Only the fixes of these rules; absent = all. */
  readonly rules?: ReadonlySet<string>;
}

/** A project with its fixes applied. */
export interface Mended {
  /** The result of linting the fixed project. */
  readonly result: LintResult;
  /** The new texts, without byte order mark, by path. */
  readonly texts: ReadonlyMap<string, string>;
  readonly applied: readonly TriedFix[];
  readonly refused: readonly TriedFix[];
  /** New problems that the fixed faults had hidden. */
  readonly revealed: readonly Problem[];
}

const PASSES = 10;

/** Applies fixes to the texts of a project, in memory, until nothing is left to fix. Each fix is verified, and undone if it does not help. */
export async function mend(input: LintInput, options: MendOptions): Promise<Mended> {
  const texts = new Map<string, string>();
  const applied: TriedFix[] = [];
  const refused = refusals();
  const revealed = new Map<string, Problem>();
  /** For each state of the texts, how many fixes had been applied when they were in it. */
  const seen = new Map([[print(texts, input), 0]]);
  let state = await judge(input, texts);
  let triedAgain = 0;
  for (let pass = 0; ; pass++) {
    const candidates = await candidatesIn(state.result, options, refused);
    if (candidates.length === 0) {
      if (applied.length === triedAgain) break;
      // A fix that was refused may be good now that others are applied.
      triedAgain = applied.length;
      refused.clear();
      continue;
    }
    if (pass >= PASSES) {
      for (const each of candidates) refused.add(each, `more than ${PASSES} passes would be needed; run again`);
      break;
    }
    const kept = await keepGood(input, texts, state, candidates, refused.add);
    if (kept.applied.length === 0) continue;
    const now = print(kept.texts, input);
    const since = seen.get(now);
    if (since !== undefined) {
      const undone = applied.slice(since).map(({ rule, title }) => `"${title}" (${rule})`);
      for (const each of kept.applied) refused.add(each, `it would undo ${undone.join(", ")}`);
      break;
    }
    for (const problem of kept.revealed) revealed.set(problem.reported.fingerprint, problem);
    applied.push(...kept.applied.map((each) => triedFix(each)));
    seen.set(now, applied.length);
    for (const [file, text] of kept.texts) texts.set(file, text);
    state = kept.state;
  }
  const result = await withFixes(state.result);
  return { result, texts, applied, refused: refused.list(), revealed: stillIn(result, [...revealed.values()]) };
}

/** The outcome where some files could not be written: they keep their old texts, and their problems. */
export async function without(files: readonly string[], mended: Mended, input: LintInput): Promise<Mended> {
  const texts = new Map([...mended.texts].filter(([file]) => !files.includes(file)));
  const result = await withFixes(await lint({ ...input, files: edited(input, texts) }));
  const applied = mended.applied.filter(({ file }) => !files.includes(file));
  return { ...mended, result, texts, applied, revealed: stillIn(result, mended.revealed) };
}

function stillIn({ problems }: LintResult, revealed: readonly Problem[]): readonly Problem[] {
  const left = new Set(problems.map(({ reported }) => reported.fingerprint));
  return revealed.filter(({ reported }) => left.has(reported.fingerprint));
}

/** A key for the state of all texts: equal texts give equal keys, edited or not. */
const print = (texts: ReadonlyMap<string, string>, { files }: LintInput): string =>
  JSON.stringify(
    files.flatMap(({ path, content }) => {
      const text = texts.get(path);
      return text === undefined || text === decode(content)?.text ? [] : [[path, text]];
    }),
  );

/** Fixes that write what takes a request. What looks like nothing may be a name that is written wrong: that one is mended first. */
const TAKING: ReadonlySet<string> = new Set<FixIntent["kind"]>(["test-hand-back", "handle-request"]);

/** The first applicable fix of each problem. */
async function candidatesIn(result: LintResult, options: MendOptions, refused: Refusals): Promise<readonly Candidate[]> {
  const wordsOf = await loadWords(result.facts.bots);
  const candidates = result.problems.flatMap((problem): Candidate[] => {
    if (options.rules && !options.rules.has(problem.rule.id)) return [];
    for (const proposal of propose(problem, result, wordsOf)) {
      const fix = { problem, proposal };
      if ((proposal.safety === "choice" && !options.unsafe) || refused.has(fix)) continue;
      const written = writtenBy(fix, result);
      if (typeof written === "object") return [written];
      if (written !== undefined) refused.add(fix, written);
    }
    return [];
  });
  const waiting = candidates.some(({ problem }) => problem.intents.some(({ kind }) => kind === "rename")) ? TAKING : new Set();
  return candidates.filter(({ problem }) => !problem.intents.some(({ kind }) => waiting.has(kind)));
}

/** A fix with its edits, or why it cannot be written; `undefined` where the proposal only says what is missing. */
function writtenBy({ problem, proposal }: Applied, result: LintResult): Candidate | string | undefined {
  const document = result.document(proposal.file);
  // A file that cannot be edited comes first: then no other remedy would help.
  if (proposal.refused !== undefined) return (document && closedTo(document)) ?? proposal.refused;
  if (!document || proposal.changes.length === 0) return undefined;
  const written = editsFor(document, proposal.changes);
  return "refused" in written ? written.refused : { problem, proposal, document, ...written };
}
