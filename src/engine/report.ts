import type { Journey, Verdict } from "../analysis/journey.ts";
import { SEVERITIES } from "../analysis/verdict.ts";
import { push } from "../model/maps.ts";
import type { Place } from "../model/model.ts";
import { placeKey } from "../model/place.ts";
import type { Finding, ProjectFacts, Severity } from "../rule/rule.ts";
import type { Range, SourceDocument } from "../source/document.ts";
import { onDisk } from "../source/file-names.ts";
import { AT_START } from "../source/lines.ts";
import { normalizedPath } from "../source/pointer.ts";
import { seenFrom } from "./config/patterns.ts";
import { fingerprints } from "./fingerprint.ts";
import type { Standing } from "./masks.ts";
import { stableName } from "./naming.ts";
import type { Reading } from "./read.ts";
import type { Problem, Report, ReportedProblem, ReportedRequest, Summary, SuppressedProblem } from "./result.ts";
import type { Suppressed } from "./suppress.ts";
import { NAME, ruleUrl, VERSION } from "./tool.ts";

/** What stands when masks and suppressions have been applied, and what the report says beside it. */
export interface ReportInput {
  readonly found: readonly Standing[];
  readonly suppressed: readonly Suppressed[];
  readonly reading: Reading;
  readonly facts: ProjectFacts;
  readonly document: (file: string) => SourceDocument | undefined;
  /** The working directory as seen from the folder that problems are known in. */
  readonly home: string;
  /** Files whose problems are shown; absent = all. */
  readonly only: ReadonlySet<string> | undefined;
  /** True of a problem that is known from before: counted, not shown. */
  readonly known: (problem: ReportedProblem) => boolean | undefined;
}

/** A report, and what belongs to it beside it. */
export interface BuiltReport {
  readonly report: Report;
  readonly problems: readonly Problem[];
  readonly suppressed: readonly SuppressedProblem[];
  /** Of all problems, those of the baseline included. */
  readonly fingerprints: ReadonlySet<string>;
}

/** Joins findings of one rule at one place, finds their ranges, and writes everything down in the order of the report. */
export function buildReport(input: ReportInput): BuiltReport {
  const { facts, reading, only } = input;
  const shown = (place: Place) => only === undefined || only.has(place.file) || only.has(onDisk(place.file).file);
  const fingerprint = fingerprints();
  const all = problemsOf(input, input.found, shown, fingerprint);
  const acceptedBy = new Map(input.suppressed.map(({ found, by }) => [keyOf(found.rule.id, found.finding.at), by]));
  const accepted = input.suppressed.map(({ found }) => found);
  const suppressed = problemsOf(input, accepted, shown, fingerprint).flatMap((problem): readonly SuppressedProblem[] => {
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

const keyOf = (rule: string, place: Place) => `${rule} ${placeKey(place)}`;

/** The problems whose places are shown. All get their fingerprints, so that none depends on which files are looked at. */
function problemsOf(
  input: ReportInput,
  found: readonly Standing[],
  shown: (place: Place) => boolean,
  fingerprint: ReturnType<typeof fingerprints>,
): readonly Problem[] {
  const { document, home } = input;
  const joined = new Map<string, Standing[]>();
  for (const each of found) {
    const { at, range } = each.finding;
    const key = `${keyOf(each.rule.id, at)} ${range?.start.offset ?? ""}`;
    push(joined, key, each);
  }
  const placed = [...joined.values()].flatMap((group) => {
    const [first] = group;
    const source = first && document(first.finding.at.file);
    if (!first) return [];
    const print = fingerprint(identityOf(first, source, home));
    return shown(first.finding.at) ? [{ first, group, source, print, range: rangeOf(first.finding, source) }] : [];
  });
  placed.sort(
    (a, b) =>
      compare(a.first.finding.at.file, b.first.finding.at.file) ||
      a.range.start.offset - b.range.start.offset ||
      compare(a.first.rule.id, b.first.rule.id) ||
      compare(a.first.finding.at.pointer, b.first.finding.at.pointer),
  );
  return placed.map(({ first: { rule, finding }, group, source, print, range }) => {
    const { at } = finding;
    const trackingId = finding.spot?.node.trackingId;
    const reported: ReportedProblem = {
      rule: rule.id,
      severity: worst(group.map((each) => each.severity)),
      message: messageOf(rule.messages[finding.message] ?? finding.message, finding.data),
      file: at.file,
      pointer: at.pointer,
      path: normalizedPath(at.pointer, source?.value),
      range,
      ...(trackingId === undefined ? {} : { node: { trackingId } }),
      requests: [...new Set(group.flatMap((each) => each.requests.map((request) => request.id)))],
      route: (group.find((each) => each.finding.route?.length)?.finding.route ?? []).map(({ at: place, label, exit }) => ({
        file: place.file,
        pointer: place.pointer,
        ...(place.span ? { range: rangeOf({ at: place }, input.document(place.file)) } : {}),
        label,
        ...(exit === undefined ? {} : { exit }),
      })),
      fixes: [],
      url: ruleUrl(rule.id),
      fingerprint: print,
    };
    return { rule, reported, intents: group.flatMap((each) => each.finding.fix ?? []) };
  });
}

/** What a problem is known by, whatever lines and neighbours change, and wherever the tool is run. */
const identityOf = (
  { rule, finding: { at, spot, target } }: Standing,
  source: SourceDocument | undefined,
  home: string,
): readonly string[] => [
  rule.id,
  seenFrom(home, spot?.bot.at.file ?? at.file),
  spot?.flow.name ?? "",
  stableName(at, source) || (spot?.node.label ?? ""),
  target ?? "",
];

function rangeOf({ at, range }: Pick<Finding, "at" | "range">, source: SourceDocument | undefined): Range {
  if (range || !source) return range ?? AT_START;
  return at.span ? { start: source.position(at.span.start), end: source.position(at.span.end) } : source.range(at.pointer);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The gravest of some severities. */
export const worst = (severities: readonly Severity[]): Severity => SEVERITIES.find((each) => severities.includes(each)) ?? "info";
/** At most the severity that is allowed. */
export const atMost = (limit: Severity, wish: Severity = limit): Severity =>
  SEVERITIES.indexOf(wish) < SEVERITIES.indexOf(limit) ? limit : wish;

/** A message is a sentence, whatever word it begins with. */
function messageOf(template: string, data: Readonly<Record<string, string>> = {}): string {
  const text = template.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(data, name) ? (data[name] ?? whole) : whole));
  return text.charAt(0).toUpperCase() + text.slice(1);
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
