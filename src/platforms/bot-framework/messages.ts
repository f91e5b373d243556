import { below } from "../../model/build.ts";
import type { Phrase, Place } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { member, text } from "../../source/json.ts";
import { declaredRoute } from "../declared.ts";
import { plain, type Step } from "../microsoft/lists.ts";
import type { HandoffConfig } from "../platform.ts";
import type { Variant } from "./lg.ts";
import type { Surroundings } from "./surroundings.ts";
import { transfer } from "./transfers.ts";

/**
 * A message, written in the action or as a template of a `.lg` file. An event activity `handoff.initiate` hands over as
 * `SendHandoffActivity` does, and the config names other conventions. Of a template that picks one of its variants, all must do so.
 */
export function say(around: Surroundings, step: Step): void {
  const activity = member(step.action, "activity");
  const variants = variantsOf(around, activity, below(step.at, "activity"));
  const [route, ...others] = variants.map((variant) => routeOf(around.handoff, variant));
  if ((route === "digital" || route === "voice") && others.every((other) => other === route)) return transfer(step, { route });
  plain(step, "say", variants.length > 0 ? { texts: variants.flatMap(({ texts }) => texts) } : {});
}

/** The words of a prompt. */
export const promptOf = (around: Surroundings, { action, at }: Step): readonly Phrase[] =>
  variantsOf(around, member(action, "prompt"), below(at, "prompt")).flatMap(({ texts }) => texts);

type Written = Pick<Variant, "texts" | "source"> & { readonly activity?: Json };

/** Nothing where a template stands that is not in the project. A problem of a template's words is one of the message that sends them. */
function variantsOf({ messages }: Surroundings, activity: Json | undefined, at: Place): readonly Written[] {
  const said = typeof activity === "string" ? activity : undefined;
  if (said === undefined) {
    const texts = ["text", "speak"].flatMap((key) => {
      const words = text(member(activity, key));
      return words ? [{ text: words, at: below(at, key) }] : [];
    });
    const name = text(member(activity, "name")) ?? "";
    return activity === undefined ? [] : [{ source: `name = ${name}`, texts, activity }];
  }
  const found = messages(said);
  if (found) return found.map((each) => ({ ...each, texts: each.texts.map((phrase) => ({ ...phrase, message: at })) }));
  return ALONE.test(said.trim()) ? [] : [{ source: said, texts: [{ text: said, at }], activity: said }];
}

/** A template, and nothing beside it. */
const ALONE = /^\$\{\w+\([^()]*\)\}$/;

const routeOf = (handoff: HandoffConfig, { source, texts, activity }: Written) =>
  declaredRoute(
    handoff,
    activity,
    texts.map((each) => each.text),
  ) ?? (INITIATES.test(source) ? "digital" : undefined);

/** Source: `HandoffEventNames.InitiateHandoff` of the Bot Framework SDK; in text form as `[Activity Type = event Name = handoff.initiate]`. */
const INITIATES = /\bname["']?\s*[=:]\s*["']?handoff\.initiate\b/i;
