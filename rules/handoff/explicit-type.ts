import { atEnd, atPassed, outcomesFor } from "../../src/rule/outcomes.ts";
import { defineRule } from "../../src/rule/rule.ts";
import { listed, nameOf, requestWords } from "../../src/rule/words.ts";

export default defineRule({
  id: "handoff/explicit-type",
  docs: { summary: "A transfer says whether it is a digital handoff or a phone transfer" },
  severity: "error",
  fix: "safe",
  messages: {
    unclear: "{request} is transferred by {node}, and the file does not tell how: whether a person answers on {channels} cannot be seen",
    byDefault: "{request} is handed off by {node} only because that is the default of the platform",
  },
  help: "write the type of the transfer into the action",
  options: {
    platformDefault: {
      enum: ["allow", "report"],
      default: "allow",
      description: "report also transfers that are digital only by the platform's documented default",
    },
  },
  journey(journey, { report, options }) {
    const data = { request: requestWords(journey.request) };
    for (const { outcome, channels } of outcomesFor("handoff/explicit-type", journey))
      if (outcome.spot)
        report({
          message: "unclear",
          data: { ...data, node: nameOf(outcome.spot), channels: listed(channels) },
          ...atEnd(outcome, journey),
          fix: { kind: "write-discriminator", spot: outcome.spot },
        });
    if (options.platformDefault !== "report" || journey.request.hidden) return;
    for (const place of journey.handoffs) {
      const { spot } = place;
      if (spot.node.transfer?.byDefault)
        report({
          message: "byDefault",
          data: { ...data, node: nameOf(spot) },
          ...atPassed(place, journey),
          fix: { kind: "write-discriminator", spot },
        });
    }
  },
});
