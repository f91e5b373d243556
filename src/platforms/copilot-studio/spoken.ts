import { below } from "../../model/build.ts";
import type { Phrase, Place } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { items, member } from "../../source/json.ts";

/** What an activity or a prompt says: a text, or an activity with variations to show and to speak. */
export function spoken(activity: Json | undefined, at: Place): readonly Phrase[] {
  if (typeof activity === "string") return [{ text: activity, at }];
  return ["text", "speak"].flatMap((key) => {
    const said = member(activity, key);
    if (typeof said === "string") return [{ text: said, at: below(at, key) }];
    return items(said).flatMap((each, i) => (typeof each === "string" ? [{ text: each, at: below(at, key, i) }] : []));
  });
}
