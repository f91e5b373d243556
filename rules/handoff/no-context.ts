import type { Spot } from "../../src/analysis/journey.ts";
import type { Linked } from "../../src/analysis/link/link.ts";
import { isOpenCall } from "../../src/rule/nodes-from.ts";
import { atPassed } from "../../src/rule/outcomes.ts";
import { defineRule } from "../../src/rule/rule.ts";
import { nameOf, requestWords } from "../../src/rule/words.ts";

export default defineRule({
  id: "handoff/no-context",
  docs: { summary: "Whoever takes over learns what the customer has said already" },
  severity: "off",
  fix: "choice",
  messages: {
    nothing: "{node} hands {request} over with nothing of the conversation: no transcript, summary, attribute or message goes along",
  },
  help: "give the transfer a context: what was asked for, what the customer has answered, what the bot has tried",
  journey(journey, { report, project }) {
    const { request, handoffs, between } = journey;
    if (request.hidden || request.bot.passesTranscript || between.some(({ spot }) => keeps(project.linked, spot))) return;
    for (const place of handoffs) {
      const { spot } = place;
      if (spot.node.transfer?.tells !== false || spot.bot.passesTranscript) continue;
      // What two requests share cannot name one of them.
      const isShared = project.journeys.some((other) => other !== journey && other.handoffs.some((each) => each.spot === spot));
      report({
        message: "nothing",
        data: { request: requestWords(request), node: nameOf(spot) },
        ...atPassed(place, journey),
        fix: isShared ? undefined : { kind: "tell-request", spot, request: request.name },
      });
    }
  },
});

/** Sets something, or does what nobody can see: it may tell the other side more than the transfer does. */
const keeps = (linked: Linked, spot: Spot): boolean => {
  const { kind, stores, sets, copies } = spot.node;
  if (kind === "call" && !isOpenCall(linked, spot)) return true;
  return kind === "effect" || kind === "opaque" || stores !== undefined || (sets?.size ?? 0) + (copies?.size ?? 0) > 0;
};
