import { below } from "../../model/build.ts";
import type { Phrase, Place } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { items, member } from "../../source/json.ts";
import { declaredRoute } from "../declared.ts";
import { plain, type Step } from "../microsoft/lists.ts";
import type { Surroundings } from "./surroundings.ts";
import { transfer } from "./transfers.ts";

/** A message. Its `conversationOutcome: Escalated` is a word for reports and hands nobody over; the config may declare messages that do. */
export function say({ handoff }: Surroundings, step: Step): void {
  const activity = member(step.action, "activity");
  const texts = spoken(activity, below(step.at, "activity"));
  const route = declaredRoute(
    handoff,
    activity,
    texts.map((each) => each.text),
  );
  if (route === "digital" || route === "voice") return transfer(step, { route });
  plain(step, "say", { texts });
}

function spoken(activity: Json | undefined, at: Place): readonly Phrase[] {
  if (typeof activity === "string") return [{ text: activity, at }];
  return ["text", "speak"].flatMap((key) => {
    const said = member(activity, key);
    if (typeof said === "string") return [{ text: said, at: below(at, key) }];
    return items(said).flatMap((each, i) => (typeof each === "string" ? [{ text: each, at: below(at, key, i) }] : []));
  });
}
