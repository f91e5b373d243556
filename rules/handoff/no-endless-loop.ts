import { atEnd, outcomesFor } from "../../src/rule/judged.ts";
import { defineRule } from "../../src/rule/rule.ts";
import { channelWords, nameOf, requestWords } from "../../src/rule/words.ts";

export default defineRule({
  id: "handoff/no-endless-loop",
  docs: { summary: "A request for a person does not run in a circle for ever" },
  severity: "error",
  messages: { loop: "{request} runs in a circle without a question and without a way out, on {channels}: {cycle}" },
  help: "give the circle a way out that leads to a person",
  journey(journey, { report }) {
    for (const { outcome, channels } of outcomesFor("handoff/no-endless-loop", journey)) {
      const cycle = outcome.cycle ?? [];
      const [first] = cycle;
      report({
        message: "loop",
        data: {
          request: requestWords(journey.request),
          cycle: [...cycle, ...(first ? [first] : [])].map(nameOf).join(" → "),
          channels: channelWords(channels),
        },
        ...atEnd(outcome, journey),
      });
    }
  },
});
