import type { LintInput } from "../engine/input.ts";
import { lint } from "../engine/lint.ts";
import { deepEqual } from "../engine/read/deep-equal.ts";
import type { Problem } from "../engine/result.ts";
import type { SourceDocument, TextEdit } from "../source/document.ts";
import { applyChanges, type Change } from "../source/edit/change.ts";
import { applyEdits } from "../source/edit/edits.ts";
import { open } from "../source/open.ts";
import type { Refusals } from "./refusals.ts";
import { type Applied, type Judged, verify } from "./verify.ts";

/** Tries fixes in memory: lints the texts they produce, and keeps them if nothing gets worse. */

/** A fix with the edits that carry it out. */
export interface Candidate extends Applied {
  readonly document: SourceDocument;
  readonly edits: readonly TextEdit[];
  /** What the edits do to the value of the file. */
  readonly changes: readonly Change[];
}

/** The fixes that were kept, and the project with them. */
export interface Kept {
  readonly applied: readonly Candidate[];
  readonly texts: ReadonlyMap<string, string>;
  readonly state: Judged;
  readonly revealed: readonly Problem[];
}

/** Tries all fixes that do not overlap at once; if that makes something worse, by halves, down to the one that does. */
export async function keepGood(
  input: LintInput,
  texts: ReadonlyMap<string, string>,
  before: Judged,
  candidates: readonly Candidate[],
  refuse: Refusals["add"],
): Promise<Kept> {
  const chosen: Candidate[] = [];
  for (const candidate of candidates) if (!chosen.some((other) => overlap(other, candidate))) chosen.push(candidate);
  const keep = async (kept: Kept, group: readonly Candidate[]): Promise<Kept> => {
    const result = await attempt(input, texts, before, [...kept.applied, ...group]);
    if ("state" in result) return result;
    const [first, second] = group;
    if (first && !second) {
      refuse(first, result.wrong);
      return kept;
    }
    const middle = Math.ceil(group.length / 2);
    return keep(await keep(kept, group.slice(0, middle)), group.slice(middle));
  };
  return keep({ applied: [], texts, state: before, revealed: [] }, chosen);
}

/** True of fixes whose edits touch, or that write the same value: two changes inside one string that holds a flow do not know each other. */
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
    if (!document || document.problems.length > 0 || !deepEqual(document.value ?? null, expected))
      return { wrong: "the edited text would not say what it should" };
    tried.set(file, text);
  }
  const state = await judge(input, tried);
  const { wrong, revealed } = verify(before, state, candidates);
  return wrong === undefined ? { applied: candidates, texts: tried, state, revealed } : { wrong };
}

/** Lints the project as configured, and again with the voice channel judged. */
export async function judge(input: LintInput, texts: ReadonlyMap<string, string>): Promise<Judged> {
  const files = edited(input, texts);
  const result = await lint({ ...input, files });
  const spoken = await lint({ ...input, files, config: [...(input.config ?? []), { name: "preset voice", value: { extends: "voice" } }] });
  // A hidden request may disappear: the fix for one removes its few phrases that ask for a person.
  const judged = spoken.facts.journeys.filter(({ request }) => !request.hidden);
  return { result, verdicts: new Map(judged.map(({ request, channels }) => [request.id, channels])) };
}

/** The files of a project, those in `texts` with their new text. */
export const edited = ({ files }: LintInput, texts: ReadonlyMap<string, string>): LintInput["files"] =>
  files.map((file) => {
    const text = texts.get(file.path);
    return text === undefined ? file : { ...file, content: text };
  });
