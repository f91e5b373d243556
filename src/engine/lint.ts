import allRules from "../../rules/index.ts";
import { analyseParts, type Part } from "../analysis/analyse.ts";
import type { Bot } from "../model/model.ts";
import type { ProjectFacts, Rule } from "../rule/rule.ts";
import type { SourceDocument, SourceFile } from "../source/document.ts";
import { holdsValues, isValues } from "../source/file-names.ts";
import { regressions } from "./accept/base.ts";
import { unusedEntries } from "./accept/baseline.ts";
import { notesIn } from "./accept/notes.ts";
import { type Idle, type Sifted, suppress } from "./accept/suppress.ts";
import { switchedOff } from "./accept/switched-off.ts";
import { seenFrom } from "./config/patterns.ts";
import type { Config } from "./config/resolve.ts";
import type { LintInput } from "./input.ts";
import { linkedTo } from "./linked-to.ts";
import { type Analysis, type Built, Memory, type Remembered } from "./memory.ts";
import { assemble, type Reading, read } from "./read/read.ts";
import { substitutions } from "./read/substitutions.ts";
import { buildReport } from "./report/report.ts";
import type { LintResult, ReportedProblem } from "./result.ts";
import { findingMaker, fromCrashes, fromIdle, fromNames, fromReading, fromRegressions, fromUnreadable } from "./run/engine-findings.ts";
import { applyMasks } from "./run/masks.ts";
import type { FoundBefore } from "./run/parts.ts";
import { type Found, runRules } from "./run/run.ts";
import { weigh } from "./run/severity.ts";
import { surroundings } from "./run/surroundings.ts";
import { unknownNames } from "./run/unknown-names.ts";

/**
 * Lints a project: files in, report out. Touches no file system and never throws because of the content of a file. The same input gives the same
 * report, byte for byte.
 */
export async function lint(input: LintInput): Promise<LintResult> {
  const { rules = allRules, memory = new Memory() } = input;
  const remembered = memory.under(input.config ?? [], rules, input.platforms);
  const run: Run = { input, rules, make: findingMaker(rules), remembered };
  const seen = await look(run);
  return reported(run, seen, await sift(run, seen));
}

/** What is linted, by which rules, and what is known from earlier runs. */
interface Run {
  readonly input: LintInput;
  readonly rules: readonly Rule[];
  readonly make: ReturnType<typeof findingMaker>;
  readonly remembered: Remembered;
}

/** What a run has read and found, before the config decides what to report. */
interface Seen {
  readonly reading: Reading;
  readonly flowFiles: readonly SourceDocument[];
  readonly facts: ProjectFacts;
  readonly found: readonly Found[];
}

/** Reads the files, builds the bots, follows their requests, and runs the rules. */
async function look({ input, rules, make, remembered }: Run): Promise<Seen> {
  const { layers, config } = remembered;
  const timed = timer(input);
  const files = [...remembered.asBefore(input.files)].sort((a, b) => (a.path < b.path ? -1 : 1));
  const terraform = files.filter((file) => holdsValues(file.path));
  const flows = files.filter((file) => !isValues(file.path));
  const reading = await timed("read", () => read(flows, remembered));
  const context = contextFor(reading, terraform, remembered, input.memory !== undefined);
  const built = await timed("assemble", () => assemble(reading, remembered, context));
  const analysed = await timed("analyse", () => analyseOnce(built, remembered));
  const { facts } = analysed;
  const flowFiles = [...reading.documents.values()].filter(({ path }) => reading.platformOf.has(path));
  const ran = await timed("rules", () =>
    runRules({
      rules,
      facts,
      parts: analysed.parts,
      documents: [...new Set([...flowFiles, ...reading.syntax])],
      platformOf: reading.platformOf,
      config,
      ...surroundings(config, reading),
      change: input.at !== undefined && input.base ? { at: input.at, before: input.base.infrastructure } : undefined,
      before: input.memory && foundBefore(reading, remembered),
      measure: input.measureRule,
    }),
  );
  const paths = files.map(({ path }) => path);
  const others = forOthers(input, layers);
  const found = [
    ...ran.found,
    ...fromReading(make, reading),
    ...fromUnreadable(make, input.unreadable ?? []),
    ...fromCrashes(make, [...reading.crashes, ...built.crashes, ...analysed.crashes, ...ran.crashes]),
    ...fromNames(
      make,
      // A name that nothing has may be meant for what is not looked at, unless it is nearly one that stands here.
      unknownNames(layers, facts, flowFiles, paths).filter(({ near, at }) => near !== undefined || !others.has(at.file)),
    ),
  ];
  return { reading, flowFiles, facts, found };
}

/**
 * The config files that are for more than this run looks at: in a part of the project all of them, else those from outside the folder of the
 * config in force, which other projects may extend as well.
 */
function forOthers({ partial }: LintInput, layers: Remembered["layers"]): ReadonlySet<string> {
  const { prefix = "" } = layers.findLast(({ document }) => document) ?? {};
  const isOutside = (path: string) => /^\.\.\/|(?:^|\/)node_modules\//.test(seenFrom(prefix, path));
  return new Set(layers.flatMap(({ document }) => (document && (partial || isOutside(document.path)) ? [document.path] : [])));
}

/** What adapters learn besides the files of their platform. */
const contextFor = (
  { others }: Reading,
  terraform: readonly SourceFile[],
  { config, context }: Remembered,
  repeats: boolean,
): ReturnType<Remembered["context"]> =>
  context([...terraform, ...others], () => ({
    handoff: handoffIn(config),
    actions: config.actions,
    substitution: substitutions(terraform, others, config.substitutions),
    repeats,
  }));

/** Analyses the bots, unless they are as they were. */
const analyseOnce = ({ bots }: Built, remembered: Remembered): Analysis =>
  remembered.analysis(bots, (before) => analyseSafely(bots, remembered.config, before?.parts));

/** What rules have found before; in bots nothing, where other things stand beside the flows now. */
const foundBefore = ({ infrastructure }: Reading, { inDocuments, inParts, reworded }: Remembered): FoundBefore => ({
  inDocuments,
  inParts: inParts([...infrastructure.values()].flat(), () => new WeakMap()),
  reworded,
});

/** The findings that are left, those that are accepted, and both in the order in which they were found. */
type Judged = Omit<Sifted, "idle"> & { readonly all: Sifted["left"] };

/** Takes out findings that others explain, that are off, or that are accepted, and adds findings about what accepts nothing. */
async function sift({ input, rules, make, remembered }: Run, { reading, flowFiles, facts, found }: Seen): Promise<Judged> {
  const { config } = remembered;
  const { base, today } = input;
  const masked = applyMasks(weigh(found, config));
  const regressed = base ? weigh(fromRegressions(make, regressions(base, facts)), config) : [];
  const others = forOthers(input, remembered.layers);
  const isCertain = ({ message, place }: Idle) => message !== "unused" || !others.has(place.file);
  const notes = await notesIn(flowFiles, reading.platformOf);
  const all = [...masked, ...regressed];
  const { left, suppressed, idle } = suppress(all, {
    config,
    notes: notes.suppressions,
    documents: flowFiles,
    today,
    rules: [...new Set([...allRules, ...rules].map(({ id }) => id))],
    silent: new Set(rules.flatMap(({ id, needs = [] }) => (needs.some((what) => input[what] === undefined) ? [id] : []))),
  });
  const accepting = [...notes.broken, ...idle.filter(isCertain), ...switchedOff(remembered.layers, config.mandatory)];
  const aside = weigh(fromIdle(make, accepting), config);
  return { left: [...left, ...aside], suppressed, all: [...all, ...aside] };
}

/** Makes the report of what is left. Unused entries of the baseline are known only once all problems have their fingerprints. */
function reported({ input, make, remembered }: Run, { reading, facts }: Seen, { left, suppressed, all }: Judged): LintResult {
  const { layers, config } = remembered;
  const { baseline, base, home = "", renamed } = input;
  const documents = new Map<string, SourceDocument>(reading.documents);
  for (const { document, context } of layers) for (const each of [document, context?.document]) if (each) documents.set(each.path, each);
  const document = (file: string) => documents.get(file);
  const only = touched(input, facts);
  const listed = new Set(baseline?.entries.map((entry) => entry.fingerprint));
  const known = ({ rule, fingerprint }: ReportedProblem) =>
    base?.fingerprints.has(fingerprint) || (listed.has(fingerprint) && !config.mandatory(rule));
  const head = {
    suppressed,
    reading,
    facts,
    document,
    only,
    known,
    fileName: (file: string) => seenFrom(home, renamed?.get(file) ?? file),
  };
  const first = buildReport({ ...head, found: left, all });
  const unused = weigh(fromIdle(make, unusedEntries(baseline, first.fingerprints, only)), config);
  const built = unused.length === 0 ? first : buildReport({ ...head, found: [...left, ...unused], all: [...all, ...unused] });
  const own = new Set([...layers.flatMap(({ document, context }) => [document?.path, context?.document.path]), baseline?.file]);
  return {
    report: built.report,
    problems: built.problems,
    suppressed: built.suppressed,
    unread: reading.unread.filter((file) => !own.has(file)),
    document,
    facts,
    infrastructure: reading.infrastructure,
    handoff: handoffIn(config),
    mandatory: config.mandatory,
  };
}

/** Measures the parts of a run, and pauses between them. */
const timer =
  ({ measure, pause }: LintInput) =>
  async <T>(part: string, work: () => T | Promise<T>): Promise<T> => {
    const stop = measure?.(part);
    const value = await work();
    stop?.();
    await pause?.();
    return value;
  };

const handoffIn = (config: Config) => (file: string) => config.forFile(file).handoff;

/** The files whose problems are reported. */
function touched({ only, changed }: LintInput, facts: ProjectFacts): ReadonlySet<string> | undefined {
  if (!changed) return only;
  const files = linkedTo(facts, changed);
  return only ? new Set([...files].filter((file) => only.has(file))) : files;
}

/** Where the analysis itself fails, the rest of the run goes on with a project without bots. */
function analyseSafely(bots: readonly Bot[], config: Config, before: readonly Part[] | undefined): Analysis {
  try {
    return { ...analyseParts(bots, config.forFile, before), crashes: [] };
  } catch (error) {
    return { ...analyseParts([], config.forFile), crashes: [{ file: bots[0]?.at.file ?? "", part: "analysis", error }] };
  }
}
