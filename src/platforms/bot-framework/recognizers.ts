import { below } from "../../model/build.ts";
import type { Place } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { entries, isObject, items, member, text } from "../../source/json.ts";

/** What a dialog understands: `.lu` files by name, and intents of regular expressions (which are no phrases). */
export interface Recognizer {
  readonly lu: readonly string[];
  readonly patterns: readonly { readonly name: string; readonly at: Place }[];
}

/**
 * Reads the `recognizer` of a dialog: the name of a file (`billing.lu.qna`), or an object, maybe of several recognizers.
 * Source: sdk.schema, `Microsoft.IRecognizer` and the kinds that implement it.
 */
export function recognizerOf(value: Json | undefined, at: Place): Recognizer {
  const lu: string[] = [];
  const patterns: { readonly name: string; readonly at: Place }[] = [];
  const read = (each: Json | undefined, place: Place): void => {
    const name = typeof each === "string" ? /^(.*?)\.lu(\.qna)?(\.dialog)?$/i.exec(each)?.[1] : undefined;
    if (name !== undefined) lu.push(name.replace(/\.[a-z]{2,3}(-[a-z0-9]{2,8})+$/i, "").toLowerCase());
    if (!isObject(each)) return;
    items(each.intents).forEach((item, i) => {
      const intent = text(member(item, "intent"));
      if (intent !== undefined) patterns.push({ name: intent, at: below(place, "intents", i) });
    });
    // In previews, name → pattern.
    for (const [intent] of entries(each.intents)) patterns.push({ name: intent, at: below(place, "intents", intent) });
    const parts = each.recognizers;
    if (Array.isArray(parts)) parts.forEach((part, i) => void read(part, below(place, "recognizers", i)));
    for (const [key, part] of entries(parts)) read(part, below(place, "recognizers", key));
  };
  read(value, at);
  return { lu: [...new Set(lu)], patterns };
}

/** True where the dialog understands by regular expressions alone: phrases of a `.lu` file beside it are not in use. */
export const usesOnlyPatterns = ({ lu, patterns }: Recognizer): boolean => patterns.length > 0 && lu.length === 0;
