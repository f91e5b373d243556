import { channelsWithoutHandoff, outcomesFor } from "../../src/rule/outcomes.ts";
import { defineRule } from "../../src/rule/rule.ts";
import { nameOf, requestWords } from "../../src/rule/words.ts";

export default defineRule({
  id: "handoff/escalation-swallowed",
  docs: { summary: "A caller looks at what a bot hands back when a customer asked for a person" },
  severity: "error",
  fix: "choice",
  messages: {
    swallowed: "{call} gets {request} handed back and ignores it: nothing behind the call tests it, and no handoff is reached",
    raised: "{call} gets {request} handed back as the event {event} and has no handler for it: no handoff is reached",
  },
  help: "keep what the bot hands back in a variable, test it behind the call (an event: add a handler for it), and lead the escalation to a transfer",
  journey(journey, { report }) {
    for (const { outcome } of outcomesFor("handoff/no-dead-end", journey))
      if (outcome.swallowedAt)
        report({
          message: outcome.raised === undefined ? "swallowed" : "raised",
          data: { request: requestWords(journey.request), call: nameOf(outcome.swallowedAt), event: outcome.raised ?? "" },
          at: outcome.swallowedAt.node.at,
          spot: outcome.swallowedAt,
          journey,
          route: outcome.route,
          fix: { kind: "test-hand-back", spot: outcome.swallowedAt },
        });
    const { request, ignored } = journey;
    if (ignored && channelsWithoutHandoff(journey).length > 0)
      report({
        message: "swallowed",
        data: { request: requestWords(request), call: nameOf(ignored.call) },
        at: ignored.call.node.at,
        spot: ignored.call,
        journey,
        route: ignored.route,
        fix: { kind: "test-hand-back", spot: ignored.call },
      });
  },
});
