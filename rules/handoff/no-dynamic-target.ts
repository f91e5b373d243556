import { outcomesFor } from "../../src/rule/judged.ts";
import { defineRule } from "../../src/rule/rule.ts";
import { requestWords, targetWords } from "../../src/rule/words.ts";

export default defineRule({
  id: "handoff/no-dynamic-target",
  docs: { summary: "Who gets the customer can be seen in the file" },
  severity: "warning",
  messages: {
    dynamic: "{request} is transferred to {target}, which is computed at run time: whether that is a person on this channel cannot be seen",
  },
  help: "name the target in the file, or list its possible values under handoff.allowedTargets",
  journey(journey, { report }) {
    for (const { outcome } of outcomesFor("handoff/no-dynamic-target", journey))
      report({
        message: "dynamic",
        data: { request: requestWords(journey.request), target: targetWords(outcome) },
        at: outcome.at,
        journey,
        route: outcome.route,
        ...(outcome.spot ? { spot: outcome.spot } : {}),
        ...(outcome.target === undefined ? {} : { target: outcome.target }),
      });
  },
});
