import { deafQuestions } from "../../src/rule/deaf-questions.ts";
import { defineRule } from "../../src/rule/rule.ts";
import { listed, nameOf } from "../../src/rule/words.ts";

export default defineRule({
  id: "handoff/not-everywhere",
  docs: { summary: "A customer can ask for a person at every question" },
  severity: "off",
  messages: { deaf: "a customer who asks for a person at {node}, on {channels}, is not understood, and no answer leads to one" },
  help: "let the bot understand the request everywhere, add a choice for it here, or lead what is not understood to a person",
  bot(bot, { report, project }) {
    // Where nobody can ask at all, `handoff/request-missing` says so once.
    for (const { spot, channels } of deafQuestions(bot, project))
      report({ message: "deaf", data: { node: nameOf(spot), channels: listed(channels) }, at: spot.node.at, spot });
  },
});
