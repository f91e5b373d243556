import { type LintInput, lint } from "../engine/lint.ts";
import type { LintResult, Problem } from "../engine/result.ts";
import { same } from "../engine/same.ts";
import { decode } from "../source/decode.ts";
import type { SourceDocument, TextEdit } from "../source/document.ts";
import { applyChanges, type Change } from "../source/edit/change.ts";
import { applyEdits, editsFor } from "../source/edit/edits.ts";
import { open } from "../source/open.ts";
import { withFixes } from "./offer.ts";
import { propose } from "./propose.ts";
import { type Applied, type Judged, verify } from "./verify.ts";
import { loadWords } from "./words.ts";

/** Which fixes are applied. */
export interface MendOptions {
  /** Apply fixes that need a decision, too. */
  readonly unsafe: boolean;
  /** Only the fixes of these rules; absent = all. */
  readonly rules?: ReadonlySet<string>;
}

/** A fix that was kept or refused, as the summary tells it. */
export interface Told {
  readonly rule: string;
  readonly file: string;
  readonly pointer: string;
  /** Where the problem stood when the fix was tried. */
  readonly line: number;
  readonly column: number;
  readonly title: string;
  /** Why it was refused. */
  readonly reason?: string;
}

/** A project after its fixes. */
export interface Mended {
  /** The lint of the project as it is now. */
  readonly result: LintResult;
  /** The new texts, without byte order mark, by path. */
  readonly texts: ReadonlyMap<string, string>;
  readonly applied: readonly Told[];
  readonly refused: readonly Told[];
  /** Problems that a fixed fault had masked. */
  readonly revealed: readonly Problem[];
}

const PASSES = 10;

interface Candidate extends Applied {
  readonly document: SourceDocument;
  readonly edits: readonly TextEdit[];
  /** What the edits make of the file's value. */
  readonly changes: readonly Change[];
}

/** Applies fixes to the texts of a project, in memory, until nothing is left to fix. Every fix is verified; what is no better is taken back. */
export async function mend(input: LintInput, options: MendOptions): Promise<Mended> {
  const texts = new Map<string, string>();
  const applied: Told[] = [];
  const refused = new Map<string, Told>();
  const revealed = new Map<string, Problem>();
  /** How many fixes were applied when the texts were the same already. */
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
      for (const each of candidates) refused.set(keyOf(each), told(each, `more than ${PASSES} passes would be needed; run again`));
      break;
    }
    const kept = await keepGood(input, texts, state, candidates, refused);
    if (kept.applied.length === 0) continue;
    const now = print(kept.texts, input);
    const since = seen.get(now);
    if (since !== undefined) {
      const undone = applied.slice(since).map(({ rule, title }) => `"${title}" (${rule})`);
      for (const each of kept.applied) refused.set(keyOf(each), told(each, `it would undo ${undone.join(", ")}`));
      break;
    }
    for (const problem of kept.revealed) revealed.set(problem.reported.fingerprint, problem);
    applied.push(...kept.applied.map((each) => told(each)));
    seen.set(now, applied.length);
    for (const [file, text] of kept.texts) texts.set(file, text);
    state = kept.state;
  }
  const result = await withFixes(state.result);
  return { result, texts, applied, refused: [...refused.values()], revealed: stillIn(result, [...revealed.values()]) };
}

/** What is mended where some files could not be written: they stay as they are, and so do their problems. */
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

/** The files of a project with the texts that are given for some of them. */
const edited = ({ files }: LintInput, texts: ReadonlyMap<string, string>): LintInput["files"] =>
  files.map((file) => {
    const text = texts.get(file.path);
    return text === undefined ? file : { ...file, content: text };
  });

/** Equal for texts that are equal, whether somebody edited them or not. */
const print = (texts: ReadonlyMap<string, string>, { files }: LintInput): string =>
  JSON.stringify(
    files.flatMap(({ path, content }) => {
      const text = texts.get(path);
      return text === undefined || text === decode(content)?.text ? [] : [[path, text]];
    }),
  );

const keyOf = ({ problem, proposal }: Applied): string => `${problem.reported.fingerprint} ${proposal.title}`;
const told = ({ problem, proposal }: Applied, reason?: string): Told => ({
  rule: problem.rule.id,
  file: problem.reported.file,
  pointer: problem.reported.pointer,
  line: problem.reported.range.start.line,
  column: problem.reported.range.start.column,
  title: proposal.title,
  ...(reason === undefined ? {} : { reason }),
});

/** The first applicable fix of each problem. */
async function candidatesIn(result: LintResult, options: MendOptions, refused: Map<string, Told>): Promise<readonly Candidate[]> {
  const wordsOf = await loadWords(result.facts.bots);
  return result.problems.flatMap((problem): Candidate[] => {
    if (options.rules && !options.rules.has(problem.rule.id)) return [];
    for (const proposal of propose(problem, result, wordsOf)) {
      const each = { problem, proposal };
      if ((proposal.safety === "choice" && !options.unsafe) || refused.has(keyOf(each))) continue;
      const document = result.document(proposal.file);
      const written =
        proposal.refused === undefined && document && proposal.changes.length > 0 ? editsFor(document, proposal.changes) : undefined;
      if (written && "edits" in written && document) return [{ ...each, document, ...written }];
      const reason = proposal.refused ?? (written && "refused" in written ? written.refused : undefined);
      if (reason !== undefined) refused.set(keyOf(each), told(each, reason));
    }
    return [];
  });
}

interface Kept {
  readonly applied: readonly Candidate[];
  readonly texts: ReadonlyMap<string, string>;
  readonly state: Judged;
  readonly revealed: readonly Problem[];
}

/** Tries all fixes that do not overlap at once; where that makes something worse, in halves, down to the one that does. */
async function keepGood(
  input: LintInput,
  texts: ReadonlyMap<string, string>,
  before: Judged,
  candidates: readonly Candidate[],
  refused: Map<string, Told>,
): Promise<Kept> {
  const chosen: Candidate[] = [];
  for (const candidate of candidates) if (!chosen.some((other) => overlap(other, candidate))) chosen.push(candidate);
  const keep = async (kept: Kept, group: readonly Candidate[]): Promise<Kept> => {
    const result = await attempt(input, texts, before, [...kept.applied, ...group]);
    if ("state" in result) return result;
    const [first, second] = group;
    if (first && !second) {
      refused.set(keyOf(first), told(first, result.wrong));
      return kept;
    }
    const middle = Math.ceil(group.length / 2);
    return keep(await keep(kept, group.slice(0, middle)), group.slice(middle));
  };
  return keep({ applied: [], texts, state: before, revealed: [] }, chosen);
}

/** True for edits that touch, and for two that write one value: of a string that holds a flow each knows its own changes alone. */
const overlap = (a: Candidate, b: Candidate): boolean =>
  a.proposal.file === b.proposal.file &&
  (a.edits.some((one) => b.edits.some((other) => one.start < other.end + 1 && other.start < one.end + 1)) ||
    a.changes.some((one) => one.op === "set" && b.changes.some((other) => other.op === "set" && other.pointer === one.pointer)));

async function attempt(
  input: LintInput,
  texts: ReadonlyMap<string, string>,
  before: Judged,
  candidates: readonly Candidate[],
): Promise<Kept | { readonly wrong: string }> {
  const tried = new Map(texts);
  for (const file of new Set(candidates.map(({ proposal }) => proposal.file))) {
    const own = candidates.filter(({ proposal }) => proposal.file === file);
    const [first] = own;
    if (!first) continue;
    const text = applyEdits(
      first.document.text,
      own.flatMap(({ edits }) => edits),
    );
    const [document] = await open({ path: file, content: text });
    const expected = applyChanges(
      first.document.value ?? null,
      own.flatMap(({ changes }) => changes),
    );
    if (!document || document.problems.length > 0 || !same(document.value ?? null, expected))
      return { wrong: "the edited text would not say what it should" };
    tried.set(file, text);
  }
  const state = await judge(input, tried);
  const { wrong, revealed } = verify(before, state, candidates);
  return wrong === undefined ? { applied: candidates, texts: tried, state, revealed } : { wrong };
}

/** Lints the project as configured, and once more with the voice channel judged. */
async function judge(input: LintInput, texts: ReadonlyMap<string, string>): Promise<Judged> {
  const files = edited(input, texts);
  const result = await lint({ ...input, files });
  const spoken = await lint({ ...input, files, config: [...(input.config ?? []), { name: "preset voice", value: { extends: "voice" } }] });
  // A hidden request may go: its few phrases that ask for a person are what a fix takes out of it.
  const judged = spoken.facts.journeys.filter(({ request }) => !request.hidden);
  return { result, verdicts: new Map(judged.map(({ request, channels }) => [request.id, channels])) };
}
