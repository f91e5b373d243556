import { listed } from "../rule/words.ts";
import { needsValue, type Proposal, type Site, written } from "./proposal.ts";

/** Fixes for what goes along with a handoff: words for the customer, and for the person who takes over. */

/** Tells the person who takes over what the customer asked for. */
export const tellRequest = ({ spot, place, words }: Site, request: string): Proposal | undefined =>
  words.tellRequest && written(spot, "Tell the agent what was asked for", "choice", words.tellRequest(place, request));

/** Tells the customer that a person takes over. Only for bots with one language. */
export function announce({ spot, place, words }: Site, text: string | undefined): Proposal | undefined {
  if (!words.announce || spot.bot.languages.length > 1) return undefined;
  if (text === undefined) return needsValue(spot, "Give this rule the option `text` in the config: what is said before the handoff");
  const changes = words.announce(place, text);
  return changes && written(spot, `Say "${text}" before the handoff`, "choice", changes);
}

/** Writes a handoff that exists in some languages into the others. */
export const inLanguages = ({ spot, place, words }: Site, languages: readonly string[]): Proposal | undefined =>
  words.inLanguages && written(spot, `Hand off in ${listed(languages)}, too`, "choice", words.inLanguages(place, languages));
