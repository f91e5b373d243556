import { atEnd, outcomesFor } from "../../src/rule/outcomes.ts";
import { defineRule } from "../../src/rule/rule.ts";
import { listed, quoted, requestWords } from "../../src/rule/words.ts";

export default defineRule({
  id: "handoff/no-dynamic-target",
  docs: { summary: "Who gets the customer can be seen in the file" },
  severity: "warning",
  messages: {
    dynamic: "{request} is transferred to {target} at run time: whether a person answers there, on {channels}, cannot be seen",
  },
  help: "name the target in the file, or list its possible values under handoff.allowedTargets",
  journey(journey, { report }) {
    for (const { outcome, channels } of outcomesFor("handoff/no-dynamic-target", journey))
      report({
        message: "dynamic",
        data: {
          request: requestWords(journey.request),
          target: outcome.target === undefined ? "a target that is computed" : `${quoted(outcome.target)}, which is computed`,
          channels: listed(channels),
        },
        ...atEnd(outcome, journey),
        target: outcome.target,
      });
  },
});
