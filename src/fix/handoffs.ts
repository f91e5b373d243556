import type { HumanRequest } from "../analysis/journey.ts";
import type { LintResult } from "../engine/result.ts";
import type { Exit } from "../model/model.ts";
import { digitsOf, isRefused } from "../platforms/fixes.ts";
import type { HandoffConfig, HandoffTarget } from "../platforms/platform.ts";
import { exitWords } from "../rule/words.ts";
import { keyOf, needsValue, type Proposal, type Site, targetIn, type WordsOf, written } from "./proposal.ts";

/** Fixes that lead a customer who asked for a person to the platform's digital handoff. */

/** Turns a transfer into the digital handoff that the config names for its number. Safe where no caller reaches it. */
export function digitalHandoff({ spot, place, words, handoff }: Site, { facts }: LintResult): Proposal | undefined {
  if (!words.digitalHandoff) return undefined;
  const number = spot.node.transfer?.target;
  const equivalent = number === undefined ? undefined : equivalentOf(number, handoff);
  const target = equivalent ?? handoff.target ?? {};
  const name = targetIn(target, words);
  if (name === undefined && words.targetKeys.length > 0) {
    const key = keyOf(words);
    const where =
      number === undefined ? `handoff.target: {"${key}": …}` : `handoff.equivalents: {${JSON.stringify(number)}: {"${key}": …}}`;
    return needsValue(spot, `Set ${where} in the config to turn this into a digital handoff`);
  }
  const safety = equivalent && !facts.isReachedByVoice(spot) ? "safe" : "choice";
  const title = `Hand off to ${name === undefined ? "the digital channel" : `"${name}"`} instead`;
  return written(spot, title, safety, words.digitalHandoff(place, target));
}

/** Writes into a transfer that omits its kind that it is digital. Safe where no caller reaches it. */
export function writeDiscriminator({ spot, place, words }: Site, { facts }: LintResult): Proposal | undefined {
  if (!words.discriminator) return undefined;
  const safety = facts.isReachedByVoice(spot) ? "choice" : "safe";
  return written(spot, "Write that this is a digital handoff", safety, words.discriminator(place));
}

/** The target that the config names for a number, however either is spelled. */
function equivalentOf(number: string, { equivalents }: HandoffConfig): HandoffTarget | undefined {
  const digits = digitsOf(number);
  for (const [key, target] of Object.entries(equivalents)) if (key === number || (digits !== "" && digitsOf(key) === digits)) return target;
  return undefined;
}

/** Connects an exit that leads nowhere to the digital handoff of its flow. */
export function leadExit({ spot, place, words, handoff: { target = {} } }: Site, exit: Exit): Proposal | undefined {
  const changes = words.leadToHandoff?.(place, exit, target);
  return changes && written(spot, `Lead ${exitWords(exit)} to an agent`, "choice", changes);
}

/** Tests what a bot hands back to its caller. One fix serves every request that is lost at the call: the test must cover them all. */
export function testHandBack({ spot, place, words, handoff: { target } }: Site, { facts }: LintResult): Proposal | undefined {
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

/** Connects a request that is declared and leads nowhere to the handoff of its flow. */
export function handleRequest({ at, bot, flow }: HumanRequest, result: LintResult, wordsOf: WordsOf): Proposal | undefined {
  const document = result.document(at.file);
  const changes =
    document && wordsOf(bot.platform)?.handle?.({ document, flow, pointer: at.pointer }, result.handoff(at.file).target ?? {});
  return changes && { title: "Hand off to an agent", safety: "choice", file: at.file, changes };
}
