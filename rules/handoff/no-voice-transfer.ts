import { digitalHandoff } from "../../src/rule/fix-intents.ts";
import { atEnd, outcomesFor } from "../../src/rule/outcomes.ts";
import { defineRule } from "../../src/rule/rule.ts";
import { listed, quoted, requestWords } from "../../src/rule/words.ts";

export default defineRule({
  id: "handoff/no-voice-transfer",
  docs: { summary: "A digital customer who asks for a person must not end in a phone transfer" },
  severity: "error",
  fix: "safe",
  messages: { voice: "{request} ends in a phone transfer{target}, on {channels}: nobody can take over the conversation there" },
  help: "transfer to a queue, skill or workflow of the digital channel instead",
  journey(journey, { report }) {
    for (const { outcome, channels } of outcomesFor("handoff/no-voice-transfer", journey))
      report({
        message: "voice",
        data: {
          request: requestWords(journey.request),
          target: outcome.target === undefined ? "" : ` to ${quoted(outcome.target)}`,
          channels: listed(channels),
        },
        ...atEnd(outcome, journey),
        target: outcome.target,
        fix: digitalHandoff(outcome, journey),
      });
  },
});
