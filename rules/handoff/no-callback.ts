import { digitalHandoff } from "../../src/rule/fix-intents.ts";
import { atEnd, outcomesFor } from "../../src/rule/outcomes.ts";
import { defineRule } from "../../src/rule/rule.ts";
import { listed, requestWords } from "../../src/rule/words.ts";

export default defineRule({
  id: "handoff/no-callback",
  docs: { summary: "A callback later is no substitute for a person at once" },
  severity: "error",
  fix: "choice",
  messages: { callback: "{request} ends with a callback instead of a person, on {channels}" },
  help: "hand off to a queue; offer the callback where nobody is there, or as a choice",
  journey(journey, { report }) {
    for (const { outcome, severity, channels } of outcomesFor("handoff/no-callback", journey))
      report({
        message: "callback",
        data: { request: requestWords(journey.request), channels: listed(channels) },
        severity,
        ...atEnd(outcome, journey),
        fix: digitalHandoff(outcome, journey),
      });
  },
});
