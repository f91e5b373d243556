import { below } from "../../model/build.ts";
import { member } from "../../source/json.ts";
import { declaredRoute } from "../declared.ts";
import { plain, type Step } from "../microsoft/lists.ts";
import { spoken } from "./spoken.ts";
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
