import { textGiven, textOption } from "../../src/rule/options.ts";
import { atPassed } from "../../src/rule/outcomes.ts";
import { defineRule } from "../../src/rule/rule.ts";
import { nameOf, requestWords } from "../../src/rule/words.ts";

export default defineRule({
  id: "handoff/no-announcement",
  docs: { summary: "A customer is told that a person takes over" },
  severity: "off",
  fix: "choice",
  messages: { silent: "nothing is said between {request} and the handoff {node}: the customer does not learn that a person takes over" },
  help: "say before the transfer who takes over, and how long it takes",
  options: { text: textOption("what the fix of this rule says before the handoff") },
  journey(journey, { report, options }) {
    const { request, handoffs, between } = journey;
    const speaks = between.some(({ spot: { node } }) => node.kind === "say" || node.kind === "ask" || node.listens || node.texts);
    // What the platform says by itself where it builds the request in does not stand in the file.
    if (request.hidden || request.kind === "escalation" || speaks) return;
    for (const place of handoffs) {
      const { spot } = place;
      if (spot.node.texts) continue;
      report({
        message: "silent",
        data: { request: requestWords(request), node: nameOf(spot) },
        ...atPassed(place, journey),
        fix: { kind: "announce", spot, text: textGiven(options, "text") },
      });
    }
  },
});
