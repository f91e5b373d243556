import { outcomesFor } from "../../src/rule/judged.ts";
import { defineRule } from "../../src/rule/rule.ts";
import { channelWords, requestWords } from "../../src/rule/words.ts";

export default defineRule({
  id: "handoff/conditional-dead-end",
  docs: { summary: "A condition that nobody can evaluate does not decide whether a customer gets a person" },
  severity: "warning",
  strict: "error",
  fix: "choice",
  messages: { gated: "{request} ends here without a person if {condition}, on {channels}; otherwise it can reach one" },
  help: "lead this branch to a person too; where it speaks of opening hours or staffing, declare it under gates",
  journey(journey, { report }) {
    for (const { outcome, severity, channels } of outcomesFor("handoff/conditional-dead-end", journey))
      report({
        message: "gated",
        data: {
          request: requestWords(journey.request),
          condition: outcome.condition ?? "a condition holds",
          channels: channelWords(channels),
        },
        severity,
        at: outcome.at,
        journey,
        route: outcome.route,
        ...(outcome.spot ? { spot: outcome.spot } : {}),
        ...(outcome.condition ? { target: outcome.condition } : {}),
      });
  },
});
