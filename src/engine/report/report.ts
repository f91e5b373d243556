import type { Journey, Verdict } from "../../analysis/journey.ts";
import { push } from "../../model/maps.ts";
import type { Place } from "../../model/model.ts";
import type { ProjectFacts, Severity } from "../../rule/rule.ts";
import type { SourceDocument } from "../../source/document.ts";
import { onDisk } from "../../source/file-names.ts";
import type { Suppressed } from "../accept/suppress.ts";
import type { Reading } from "../read/read.ts";
import type { Problem, Report, ReportedProblem, ReportedRequest, Summary, SuppressedProblem } from "../result.ts";
import type { Standing } from "../run/masks.ts";
import { NAME, VERSION } from "../tool.ts";
import { fingerprintsOf, keyOf, problemsOf } from "./problems.ts";

/** The findings left after masks and suppressions, and everything else that the report needs. */
export interface ReportInput {
  readonly found: readonly Standing[];
  readonly suppressed: readonly Suppressed[];
  /** All findings, accepted or not, in the order in which they were found. */
  readonly all: readonly Standing[];
  readonly reading: Reading;
  readonly facts: ProjectFacts;
  readonly document: (file: string) => SourceDocument | undefined;
  /** What fingerprints call a file; see `LintInput.home` and `LintInput.renamed`. */
  readonly fileName: (file: string) => string;
  /** The files whose problems are shown; `undefined` = all. */
  readonly only: ReadonlySet<string> | undefined;
  /** True of a problem that was known before: it is counted, not shown. */
  readonly known: (problem: ReportedProblem) => boolean | undefined;
}

/** A report and its problems in full. */
export interface BuiltReport {
  readonly report: Report;
  readonly problems: readonly Problem[];
  readonly suppressed: readonly SuppressedProblem[];
  /** The fingerprints of all problems, including those of the baseline. */
  readonly fingerprints: ReadonlySet<string>;
}

/** Makes the report: joins findings of one rule at one place, finds their ranges, and puts everything in order. */
export function buildReport(input: ReportInput): BuiltReport {
  const { facts, reading, only } = input;
  const shown = (place: Place) => only === undefined || only.has(place.file) || only.has(onDisk(place.file).file);
  const { document, fileName } = input;
  const placing = { document, shown, fingerprints: fingerprintsOf(input.all, document, fileName) };
  const all = problemsOf(input.found, placing);
  const acceptedBy = new Map(input.suppressed.map(({ found, by }) => [keyOf(found.rule.id, found.finding.at), by]));
  const accepted = input.suppressed.map(({ found }) => found);
  const suppressed = problemsOf(accepted, placing).flatMap((problem): readonly SuppressedProblem[] => {
    const by = acceptedBy.get(keyOf(problem.reported.rule, problem.reported));
    return by ? [{ ...problem, by }] : [];
  });
  const problems = all.filter(({ reported }) => !input.known(reported));
  const named = new Set(problems.flatMap(({ reported }) => reported.requests));
  const journeys = facts.journeys.filter(({ request }) => shown(request.at) || named.has(request.id));
  const flowsIn = new Map<string, string[]>();
  for (const { flows } of facts.bots) for (const flow of flows) push(flowsIn, flow.at.file, flow.name);
  const report: Report = {
    tool: { name: NAME, version: VERSION },
    schemaVersion: 1,
    files: [...reading.platformOf].map(([file, platform]) => ({
      file,
      platform: platform.id,
      flows: flowsIn.get(file) ?? [],
    })),
    requests: journeys.map(requestOf),
    problems: problems.map((problem) => problem.reported),
    summary: { ...summaryOf(problems, journeys, input.suppressed.length), baselined: all.length - problems.length },
  };
  return { report, problems, suppressed, fingerprints: new Set(all.map(({ reported }) => reported.fingerprint)) };
}

const requestOf = ({ request, verdict, reason, channels, outcomes }: Journey): ReportedRequest => ({
  id: request.id,
  name: request.name,
  kind: request.kind,
  platform: request.bot.platform,
  flow: request.flow.name,
  file: request.at.file,
  pointer: request.at.pointer,
  why: request.why,
  hidden: request.hidden,
  verdict,
  reason,
  channels: Object.fromEntries(channels),
  outcomes: outcomes.map(({ kind, gate, channels: on, at, target, condition }) => ({
    kind,
    gate,
    channels: on,
    file: at.file,
    pointer: at.pointer,
    target: target ?? null,
    condition,
  })),
});

function summaryOf(problems: readonly Problem[], journeys: readonly Journey[], suppressed: number): Summary {
  const severity = (wanted: Severity) => problems.filter(({ reported }) => reported.severity === wanted).length;
  const verdict = (wanted: Verdict) => journeys.filter((journey) => !journey.request.hidden && journey.verdict === wanted).length;
  return {
    errors: severity("error"),
    warnings: severity("warning"),
    infos: severity("info"),
    // `src/fix` offers fixes when the report is built.
    fixable: 0,
    suppressed,
    baselined: 0,
    requests: {
      handedOff: verdict("handed-off"),
      violated: verdict("violated"),
      undecided: verdict("undecided"),
      notJudged: verdict("not-judged"),
    },
  };
}
