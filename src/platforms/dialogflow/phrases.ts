import type { Phrase } from "../../model/model.ts";
import { items, member, text } from "../../source/json.ts";
import { type Located, listOf, textOf } from "./located.ts";

/** Training phrases: lists of parts (CX: `parts`, ES: `data`), some of which are marked as parameters; what was said is all of them. */
export const phrasesIn = (list: Located, key: "parts" | "data", language: string | undefined): readonly Phrase[] =>
  listOf(list).flatMap((phrase) => {
    const parts = items(member(phrase.value, key));
    const said = parts.map((part) => text(member(part, "text")) ?? "").join("");
    const own = text(member(phrase.value, "languageCode")) ?? text(member(phrase.value, "lang")) ?? language;
    // ES once kept templates such as "@sys.date:date at @place:place": patterns, no phrases.
    if (parts.length === 0 || text(member(phrase.value, "isTemplate")) === "true") return [];
    return [{ text: said, at: phrase.at, ...(own !== undefined && { language: own }) }];
  });

/** Texts of a message or prompt: one, or a list of variants. */
export const textsOf = (said: Located, language: string | undefined): readonly Phrase[] => {
  const one = textOf(said);
  const found = one === undefined ? listOf(said).map((each) => ({ at: each.at, text: textOf(each) })) : [{ at: said.at, text: one }];
  return found.flatMap(({ at, text: words }) => (words ? [{ text: words, at, ...(language !== undefined && { language }) }] : []));
};
