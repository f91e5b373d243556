import type { HumanRequest, Spot } from "../analysis/journey.ts";
import type { LintResult, Problem } from "../engine/result.ts";
import type { Exit, Node, PlatformId } from "../model/model.ts";
import { didYouMean } from "../model/nearest.ts";
import { digitsOf, type FixPlace, type FixWords, isRefused, type Written } from "../platforms/fixes.ts";
import type { HandoffConfig, HandoffTarget } from "../platforms/platform.ts";
import type { Fix, FixIntent } from "../rule/rule.ts";
import { nameOf } from "../rule/words.ts";
import type { Json, SourceDocument } from "../source/document.ts";
import { type Change, patchOf } from "../source/edit/change.ts";
import { editsFor } from "../source/edit/edits.ts";
import { lineEnd, lineStart } from "../source/edit/style.ts";
import { entries, isObject, member } from "../source/json.ts";
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
  const found = asOne(problem.intents.flatMap((intent) => proposal(intent, result, wordsOf) ?? []));
  const keys = new Set<string>();
  return found.filter((each) => {
    const key = JSON.stringify([each.title, each.file, each.changes]);
    if (keys.has(key)) return false;
    keys.add(key);
    return true;
  });
}

/** Lines of one text are one place: the problem is gone when all of them are. */
function asOne(proposals: readonly Proposal[]): readonly Proposal[] {
  const isCut = ({ changes: [change] }: Proposal) => change?.op === "cut";
  const [first, ...others] = proposals.filter(isCut);
  if (!first || others.length === 0) return proposals;
  const changes = [first, ...others].flatMap((each) => each.changes);
  return [{ ...first, changes }, ...proposals.filter((each) => !isCut(each))];
}

/** A proposal as the report shows it. */
export function fixOf(proposal: Proposal, document: SourceDocument | undefined): Fix | undefined {
  const head = { title: proposal.title, safety: proposal.safety };
  if (proposal.changes.length === 0 || !document) return { ...head, edits: [], patch: [] };
  const written = editsFor(document, proposal.changes);
  if ("refused" in written) return undefined;
  return { ...head, edits: written.edits, patch: patchOf(written.changes, document.value) };
}

function proposal(intent: FixIntent, result: LintResult, wordsOf: WordsOf): Proposal | undefined {
  const siteOf = (spot: Spot): Site | undefined => {
    const document = result.document(spot.node.at.file);
    const words = wordsOf(spot.bot.platform);
    return document && words && { spot, place: { document, ...spot }, words, handoff: result.handoff(spot.flow.at.file) };
  };
  const at = (spot: Spot, write: (site: Site, result: LintResult) => Proposal | undefined) => {
    const site = siteOf(spot);
    return site && write(site, result);
  };
  switch (intent.kind) {
    case "rename":
      return rename(intent, result);
    case "remove":
      return remove(intent, result);
    case "digital-handoff":
      return intent.spot.node.kind === "transfer" ? at(intent.spot, digitalHandoff) : handOffBehind(intent, result, siteOf);
    case "write-discriminator":
      return at(intent.spot, writeDiscriminator);
    case "wire-exit":
      return at(intent.spot, (site) => intent.exit && wireExit(site, intent.exit));
    case "test-hand-back":
      return at(intent.spot, testHandBack);
    case "handle-request":
      return handleRequest(intent.request, result, wordsOf);
    case "tell-request":
      return at(intent.spot, (site) => tellRequest(site, intent.request));
  }
}

/** A node that a fix edits, with the platform's words and what the config says for its file. */
interface Site {
  readonly spot: Spot;
  readonly place: FixPlace;
  readonly words: FixWords;
  readonly handoff: HandoffConfig;
}

/** Takes a value out, or a phrase that is a line of a longer text: unless it is the only one there, or shares its line. */
function remove({ title, safety, at }: FixIntent & { readonly kind: "remove" }, result: LintResult): Proposal | undefined {
  const { file, pointer, span } = at;
  const head = { title, safety, file };
  const document = result.document(file);
  if (!document) return undefined;
  // An object that loses what it is for would be left broken: only an item goes.
  if (!span) return isItem(document, pointer) ? { ...head, changes: [{ op: "remove", pointer }] } : undefined;
  const [start, end] = [lineStart(document.text, span.start), lineEnd(document.text, span.end)];
  const phrase = document.text.slice(start, end).trim();
  if (!/^[-*+](?:\s|$)/.test(phrase) || !phrase.endsWith(document.text.slice(span.start, span.end).trim())) return undefined;
  const value = document.value === undefined ? undefined : valueAt(document.value, stepsOf(pointer));
  if (value === undefined)
    return { ...head, changes: [{ op: "cut", pointer, line: document.text.slice(0, start).split("\n").length - 1 }] };
  const lines = typeof value === "string" ? value.split("\n").map((line) => line.trim()) : [];
  const line = lines.indexOf(phrase);
  return line < 0 || lines.filter((each) => each !== "").length < 2 ? undefined : { ...head, changes: [{ op: "cut", pointer, line }] };
}

const isItem = ({ value }: SourceDocument, pointer: string): boolean => Array.isArray(valueAt(value, stepsOf(pointer).slice(0, -1)));

/** Writes another name in the place of a wrong one: the value itself, its key, its only member's key, or what stands exactly once inside it. */
function rename({ title, safety, at, from, to }: FixIntent & { readonly kind: "rename" }, result: LintResult): Proposal | undefined {
  const head = { title, safety, file: at.file };
  const value = valueAt(result.document(at.file)?.value, stepsOf(at.pointer));
  if (stepsOf(at.pointer).at(-1) === from && typeof value === "object")
    return { ...head, changes: [{ op: "rename", pointer: at.pointer, key: to }] };
  if (typeof value === "string" && value.split(from).length === 2)
    return { ...head, changes: [{ op: "set", pointer: at.pointer, value: value.replace(from, () => to) }] };
  if (isObject(value) && entries(value).length === 1 && member(value, from) !== undefined)
    return { ...head, changes: [{ op: "rename", pointer: `${at.pointer}/${escapeStep(from)}`, key: to }] };
  const [pointer, ...others] = namesIn(value ?? null, from, at.pointer);
  return pointer === undefined || others.length > 0 ? undefined : { ...head, changes: [{ op: "set", pointer, value: to }] };
}

/** Where a text stands as a value. */
function namesIn(value: Json, name: string, pointer: string): readonly string[] {
  if (typeof value !== "object" || value === null) return value === name ? [pointer] : [];
  return Object.entries(value).flatMap(([key, inner]) => namesIn(inner, name, `${pointer}/${escapeStep(key)}`));
}

function digitalHandoff({ spot, place, words, handoff }: Site, { facts }: LintResult): Proposal | undefined {
  if (!words.digitalHandoff) return undefined;
  const number = spot.node.transfer?.target;
  const equivalent = number === undefined ? undefined : equivalentOf(number, handoff);
  const target = equivalent ?? handoff.target ?? {};
  const name = targetIn(target, words);
  if (name === undefined && words.targetKeys.length > 0) {
    const key = keyOf(words);
    const where = number === undefined ? `handoff.target: {"${key}": …}` : `handoff.equivalents: {"${number}": {"${key}": …}}`;
    return needsValue(spot, `Set ${where} in the config to turn this into a digital handoff`);
  }
  const reachedByVoice = facts.channelsOf(spot.flow).includes("voice") && facts.isReached(spot);
  const safety = equivalent && !reachedByVoice ? "safe" : "choice";
  const title = `Hand off to ${name === undefined ? "the digital channel" : `"${name}"`} instead`;
  return written(spot, title, safety, words.digitalHandoff(place, target));
}

function writeDiscriminator({ spot, place, words }: Site, { facts }: LintResult): Proposal | undefined {
  if (!words.discriminator) return undefined;
  const safety = facts.channelsOf(spot.flow).includes("voice") ? "choice" : "safe";
  return written(spot, "Write that this is a digital handoff", safety, words.discriminator(place));
}

/** The member that a platform calls its target by, and what the config gives for it. */
const keyOf = ({ targetKeys: [first = "queue"] }: FixWords): string => first;
const targetIn = (target: HandoffTarget, { targetKeys }: FixWords): string | undefined => targetKeys.flatMap((key) => target[key] ?? [])[0];

/**
 * A path that stops goes on to the platform's digital handoff, where its words need no target or the config gives one. Where others come
 * who have not asked for a person (a greeting, a menu), they would be handed over, too: then it goes behind what is said last before that.
 */
function handOffBehind(
  { spot: stop, journeys = [] }: FixIntent & { readonly kind: "digital-handoff" },
  result: LintResult,
  siteOf: (spot: Spot) => Site | undefined,
): Proposal | undefined {
  const { servesOthers } = result.facts;
  const route = journeys.flatMap(({ outcomes }) => outcomes.find((outcome) => outcome.spot === stop)?.route ?? []);
  const said = () => route.findLast((hop) => hop.spot?.node.kind === "say" && !servesOthers(hop.spot))?.spot;
  const spot = servesOthers(stop) ? said() : stop;
  const site = spot && siteOf(spot);
  const changes = site?.words.handOffBehind?.(site.place, site.handoff.target ?? {});
  if (!spot || !changes) return undefined;
  const title = spot === stop ? "Hand off to an agent here" : `Hand off to an agent behind ${nameOf(spot)}`;
  return { title, safety: "choice", file: spot.node.at.file, changes, spot };
}

/** The target that the config gives for a number, whatever the spelling of either. */
function equivalentOf(number: string, { equivalents }: HandoffConfig): HandoffTarget | undefined {
  const digits = digitsOf(number);
  for (const [key, target] of Object.entries(equivalents)) if (key === number || (digits !== "" && digitsOf(key) === digits)) return target;
  return undefined;
}

function wireExit({ spot, place, words, handoff: { failureTarget } }: Site, exit: Exit): Proposal | undefined {
  if (exit.missing || !(words.rescue || (words.wire && exit.to === null))) return undefined;
  const name = failureTarget && targetIn(failureTarget, words);
  if (!failureTarget || (words.rescue && name === undefined))
    return needsValue(spot, `Set handoff.failureTarget: {"${keyOf(words)}": …} in the config to lead this exit to it`);
  const lead = (to: string, by: Written) => written(spot, `Lead the ${exit.label ?? exit.role} exit to "${to}"`, "choice", by);
  if (words.rescue) return lead(name ?? "", words.rescue(place, exit, failureTarget));
  const wanted = new Set(Object.values(failureTarget));
  const to = spot.flow.nodes.find((node) => node !== spot.node && isCalled(node, wanted));
  if (to && words.wire) return lead(to.label ?? to.id, words.wire(place, exit, to));
  // The last resort itself has nobody behind it.
  if (isCalled(spot.node, wanted)) return undefined;
  const names = [...wanted].join(", ");
  const known = spot.flow.nodes.flatMap(({ id, transfer }) => [id, ...(transfer?.target ? [transfer.target] : [])]);
  return needsValue(spot, `This flow has no transfer to ${names}${didYouMean(names, known)}; add one to lead this exit to it`);
}

/** True of a node by its name, and of a transfer by that of its target. */
const isCalled = ({ id, label, transfer }: Node, names: ReadonlySet<string | undefined>): boolean =>
  [id, label, transfer?.target].some((name) => name !== undefined && names.has(name));

/** Only who knows all that is handed back at the call can test it: one fix serves all requests that are lost there. */
function testHandBack({ spot, place, words, handoff: { target } }: Site, { facts }: LintResult): Proposal | undefined {
  if (!words.testHandBack) return undefined;
  const lost = facts.journeys.filter(({ outcomes }) => outcomes.some(({ swallowedAt }) => swallowedAt?.node === spot.node));
  const handed = {
    escalates: lost.some(({ request }) => request.kind !== "intent"),
    intents: lost.flatMap(({ request }) => (request.kind === "intent" ? [request.name] : [])),
  };
  const by = words.testHandBack(place, handed, target);
  if (!isRefused(by) || target) return written(spot, "Test what the bot hands back, and hand off", "choice", by);
  return needsValue(spot, `Set handoff.target: {"${keyOf(words)}": …} in the config to lead what the bot hands back to it`);
}

/** What is declared and leads nowhere goes to the handoff of its flow. */
function handleRequest({ at, bot, flow }: HumanRequest, result: LintResult, wordsOf: WordsOf): Proposal | undefined {
  const document = result.document(at.file);
  const changes =
    document && wordsOf(bot.platform)?.handle?.({ document, flow, pointer: at.pointer }, result.handoff(at.file).target ?? {});
  return changes && { title: "Hand off to an agent", safety: "choice", file: at.file, changes };
}

const tellRequest = ({ spot, place, words }: Site, request: string): Proposal | undefined =>
  words.tellRequest && written(spot, "Tell the agent what was asked for", "choice", words.tellRequest(place, request));

/** A proposal that only says what is missing. */
const needsValue = (spot: Spot, title: string): Proposal => ({ title, safety: "choice", file: spot.node.at.file, changes: [], spot });

const written = (spot: Spot, title: string, safety: Proposal["safety"], by: Written): Proposal => ({
  title,
  safety,
  file: spot.node.at.file,
  changes: isRefused(by) ? [] : by,
  ...(isRefused(by) ? { refused: by.refused } : {}),
  spot,
});
