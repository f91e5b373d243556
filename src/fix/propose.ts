import type { Spot } from "../analysis/journey.ts";
import type { LintResult, Problem } from "../engine/result.ts";
import type { PlatformId } from "../model/model.ts";
import { didYouMean } from "../model/nearest.ts";
import { digitsOf, type FixPlace, type FixWords, isRefused, type Written } from "../platforms/fixes.ts";
import type { HandoffConfig, HandoffTarget } from "../platforms/platform.ts";
import type { Fix, FixIntent } from "../rule/rule.ts";
import { nameOf } from "../rule/words.ts";
import type { Json, SourceDocument } from "../source/document.ts";
import { type Change, patchOf } from "../source/edit/change.ts";
import { editsFor } from "../source/edit/edits.ts";
import { escapeStep, stepsOf, valueAt } from "../source/pointer.ts";

/** A way to mend a problem. Without changes it only says what is missing. */
export interface Proposal {
  readonly title: string;
  readonly safety: "safe" | "choice";
  readonly file: string;
  readonly changes: readonly Change[];
  /** Why it cannot be written; then there are no changes. */
  readonly refused?: string;
  /** The node that it edits. */
  readonly spot?: Spot;
}

export type WordsOf = (platform: PlatformId) => FixWords | undefined;

/** The proposals for a problem, best first. */
export function propose(problem: Problem, result: LintResult, wordsOf: WordsOf): readonly Proposal[] {
  const found = problem.intents.flatMap((intent) => proposal(intent, result, wordsOf) ?? []);
  const keys = new Set<string>();
  return found.filter((each) => {
    const key = JSON.stringify([each.title, each.file, each.changes]);
    if (keys.has(key)) return false;
    keys.add(key);
    return true;
  });
}

/** A proposal as the report shows it. */
export function fixOf(proposal: Proposal, document: SourceDocument | undefined): Fix | undefined {
  const head = { title: proposal.title, safety: proposal.safety };
  if (proposal.changes.length === 0 || !document) return { ...head, edits: [], patch: [] };
  const written = editsFor(document, proposal.changes);
  if ("refused" in written) return undefined;
  return { ...head, edits: written.edits, patch: patchOf(proposal.changes) };
}

function proposal(intent: FixIntent, result: LintResult, wordsOf: WordsOf): Proposal | undefined {
  switch (intent.kind) {
    case "rename":
      return rename(intent, result);
    case "remove":
      // A phrase that is a line of a longer text is no value that could be removed by itself.
      if (intent.at.span) return undefined;
      return { title: intent.title, safety: intent.safety, file: intent.at.file, changes: [{ op: "remove", pointer: intent.at.pointer }] };
    case "digital-handoff":
      return intent.spot.node.kind === "transfer" ? digitalHandoff(intent.spot, result, wordsOf) : handOffBehind(intent, result, wordsOf);
    case "write-discriminator": {
      const place = placeOf(intent.spot, result);
      const words = wordsOf(intent.spot.bot.platform);
      if (!place || !words?.discriminator) return undefined;
      const safety = result.facts.channelsOf(intent.spot.flow).includes("voice") ? "choice" : "safe";
      return written(intent.spot, "Write that this is a digital handoff", safety, words.discriminator(place));
    }
    case "wire-exit":
      return wireExit(intent, result, wordsOf);
    case "test-hand-back":
      return testHandBack(intent.spot, result, wordsOf);
    case "tell-request": {
      const place = placeOf(intent.spot, result);
      const words = wordsOf(intent.spot.bot.platform);
      if (!place || !words?.tellRequest) return undefined;
      return written(intent.spot, "Tell the agent what was asked for", "choice", words.tellRequest(place, intent.request));
    }
  }
}

/** Writes another name in the place of a wrong one. Where that is not the value itself, it must stand exactly once inside it, or be its key. */
function rename({ title, safety, at, from, to }: FixIntent & { readonly kind: "rename" }, result: LintResult): Proposal | undefined {
  const head = { title, safety, file: at.file };
  const value = valueAt(result.document(at.file)?.value, stepsOf(at.pointer));
  if (stepsOf(at.pointer).at(-1) === from && typeof value === "object")
    return { ...head, changes: [{ op: "rename", pointer: at.pointer, key: to }] };
  if (typeof value === "string" && value.split(from).length === 2)
    return { ...head, changes: [{ op: "set", pointer: at.pointer, value: value.replace(from, () => to) }] };
  const [pointer, ...others] = namesIn(value ?? null, from, at.pointer);
  return pointer === undefined || others.length > 0 ? undefined : { ...head, changes: [{ op: "set", pointer, value: to }] };
}

/** Where a text stands as a value. */
function namesIn(value: Json, name: string, pointer: string): readonly string[] {
  if (typeof value !== "object" || value === null) return value === name ? [pointer] : [];
  return Object.entries(value).flatMap(([key, inner]) => namesIn(inner, name, `${pointer}/${escapeStep(key)}`));
}

function digitalHandoff(spot: Spot, result: LintResult, wordsOf: WordsOf): Proposal | undefined {
  const place = placeOf(spot, result);
  const words = wordsOf(spot.bot.platform);
  if (!place || !words?.digitalHandoff) return undefined;
  const handoff = result.handoff(spot.flow.at.file);
  const number = spot.node.transfer?.target;
  const equivalent = number === undefined ? undefined : equivalentOf(number, handoff);
  const target = equivalent ?? handoff.target ?? (words.targetKeys.length === 0 ? {} : undefined);
  if (!target || (words.targetKeys.length > 0 && !words.targetKeys.some((key) => target[key] !== undefined))) {
    const key = words.targetKeys[0] ?? "queue";
    const where = number === undefined ? `handoff.target: {"${key}": …}` : `handoff.equivalents: {"${number}": {"${key}": …}}`;
    return {
      title: `Set ${where} in the config to turn this into a digital handoff`,
      safety: "choice",
      file: spot.node.at.file,
      changes: [],
      spot,
    };
  }
  const name = words.targetKeys.flatMap((key) => target[key] ?? [])[0];
  const reachedByVoice = result.facts.channelsOf(spot.flow).includes("voice") && result.facts.isReached(spot);
  const safety = equivalent && !reachedByVoice ? "safe" : "choice";
  return written(
    spot,
    `Hand off to ${name === undefined ? "the digital channel" : `"${name}"`} instead`,
    safety,
    words.digitalHandoff(place, target),
  );
}

/**
 * A path that stops goes on to the platform's digital handoff, where its words need no target or the config gives one. Where others come
 * who have not asked for a person (a greeting, a menu), they would be handed over, too: then it goes behind what is said last before that.
 */
function handOffBehind(
  { spot: stop, journeys = [] }: FixIntent & { readonly kind: "digital-handoff" },
  result: LintResult,
  wordsOf: WordsOf,
): Proposal | undefined {
  const { servesOthers } = result.facts;
  const route = journeys.flatMap(({ outcomes }) => outcomes.find((outcome) => outcome.spot === stop)?.route ?? []);
  const said = () => route.findLast((hop) => hop.spot?.node.kind === "say" && !servesOthers(hop.spot))?.spot;
  const spot = servesOthers(stop) ? said() : stop;
  if (!spot) return undefined;
  const place = placeOf(spot, result);
  const words = wordsOf(spot.bot.platform);
  const changes = place && words?.handOffBehind?.(place, result.handoff(spot.flow.at.file).target ?? {});
  return (
    changes && {
      title: spot === stop ? "Hand off to an agent here" : `Hand off to an agent behind ${nameOf(spot)}`,
      safety: "choice",
      file: spot.node.at.file,
      changes,
      spot,
    }
  );
}

/** The target that the config gives for a number, whatever the spelling of either. */
function equivalentOf(number: string, { equivalents }: HandoffConfig): HandoffTarget | undefined {
  const digits = digitsOf(number);
  for (const [key, target] of Object.entries(equivalents)) if (key === number || (digits !== "" && digitsOf(key) === digits)) return target;
  return undefined;
}

function wireExit(intent: FixIntent & { readonly kind: "wire-exit" }, result: LintResult, wordsOf: WordsOf): Proposal | undefined {
  const { spot, exit } = intent;
  const place = placeOf(spot, result);
  const words = wordsOf(spot.bot.platform);
  if (!place || !exit || exit.missing || !(words?.rescue || (words?.wire && exit.to === null))) return undefined;
  const { failureTarget } = result.handoff(spot.flow.at.file);
  const file = spot.node.at.file;
  const [queue = "queue"] = words.targetKeys;
  if (!failureTarget || (words.rescue && !words.targetKeys.some((key) => failureTarget[key] !== undefined)))
    return {
      title: `Set handoff.failureTarget: {"${queue}": …} in the config to lead this exit to it`,
      safety: "choice",
      file,
      changes: [],
      spot,
    };
  const said = exit.label ?? exit.role;
  if (words.rescue) {
    const name = words.targetKeys.flatMap((key) => failureTarget[key] ?? [])[0];
    return written(spot, `Lead the ${said} exit to "${name}"`, "choice", words.rescue(place, exit, failureTarget));
  }
  if (!words.wire) return undefined;
  const wanted = new Set(Object.values(failureTarget));
  const to = spot.flow.nodes.find(
    (node) =>
      node !== spot.node &&
      (wanted.has(node.id) || wanted.has(node.label) || (node.kind === "transfer" && wanted.has(node.transfer?.target))),
  );
  if (!to) {
    // The last resort itself has nobody behind it.
    if ([spot.node.id, spot.node.label, spot.node.transfer?.target].some((name) => wanted.has(name))) return undefined;
    const names = [...wanted].join(", ");
    const known = spot.flow.nodes.flatMap(({ id, transfer }) => [id, ...(transfer?.target ? [transfer.target] : [])]);
    return {
      title: `This flow has no transfer to ${names}${didYouMean(names, known)}; add one to lead this exit to it`,
      safety: "choice",
      file,
      changes: [],
      spot,
    };
  }
  return written(spot, `Lead the ${said} exit to "${to.label ?? to.id}"`, "choice", words.wire(place, exit, to));
}

/** Only who knows all that is handed back at the call can test it: one fix serves all requests that are lost there. */
function testHandBack(spot: Spot, result: LintResult, wordsOf: WordsOf): Proposal | undefined {
  const place = placeOf(spot, result);
  const words = wordsOf(spot.bot.platform);
  if (!place || !words?.testHandBack) return undefined;
  const lost = result.facts.journeys.filter(({ outcomes }) => outcomes.some(({ swallowedAt }) => swallowedAt?.node === spot.node));
  const handed = {
    escalates: lost.some(({ request }) => request.kind !== "intent"),
    intents: lost.flatMap(({ request }) => (request.kind === "intent" ? [request.name] : [])),
  };
  const { target } = result.handoff(spot.flow.at.file);
  const by = words.testHandBack(place, handed, target);
  if (!isRefused(by) || target) return written(spot, "Test what the bot hands back, and hand off", "choice", by);
  const title = `Set handoff.target: {"${words.targetKeys[0] ?? "queue"}": …} in the config to lead what the bot hands back to it`;
  return { title, safety: "choice", file: spot.node.at.file, changes: [], spot };
}

function placeOf({ flow, node }: Spot, result: LintResult): FixPlace | undefined {
  const document = result.document(node.at.file);
  return document && { document, flow, node };
}

const written = (spot: Spot, title: string, safety: Proposal["safety"], by: Written): Proposal => ({
  title,
  safety,
  file: spot.node.at.file,
  changes: isRefused(by) ? [] : by,
  ...(isRefused(by) ? { refused: by.refused } : {}),
  spot,
});
