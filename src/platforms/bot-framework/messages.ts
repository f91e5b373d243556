import { below } from "../../model/build.ts";
import type { Phrase } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { member, text } from "../../source/json.ts";
import { declaredRoute } from "../declared.ts";
import { plain, type Step } from "../microsoft/lists.ts";
import type { Surroundings } from "./surroundings.ts";
import { transfer } from "./transfers.ts";

/**
 * A message. Texts that stand in a template of a `.lg` file are not known here; an event activity `handoff.initiate` hands over as
 * `SendHandoffActivity` does, and the config names other conventions.
 */
export function say({ handoff }: Surroundings, step: Step): void {
  const activity = member(step.action, "activity");
  const at = below(step.at, "activity");
  const said = typeof activity === "string" ? activity : undefined;
  const texts: readonly Phrase[] =
    said !== undefined
      ? [{ text: said, at }]
      : ["text", "speak"].flatMap((key) =>
          text(member(activity, key)) ? [{ text: text(member(activity, key)) ?? "", at: below(at, key) }] : [],
        );
  const words = texts.map((each) => each.text);
  const route = declaredRoute(handoff, activity, words) ?? (initiates(activity) ? "digital" : undefined);
  if (route === "digital" || route === "voice") return transfer(step, { route });
  plain(step, "say", said !== undefined && /^\$\{\w+\([^()]*\)\}$/.test(said.trim()) ? {} : { texts });
}

/** Source: `HandoffEventNames.InitiateHandoff` of the Bot Framework SDK; in text form as `[Activity Type = event Name = handoff.initiate]`. */
const initiates = (activity: Json | undefined): boolean =>
  text(member(activity, "name")) === "handoff.initiate" ||
  (typeof activity === "string" && /\bname["']?\s*[=:]\s*["']?handoff\.initiate\b/i.test(activity));
