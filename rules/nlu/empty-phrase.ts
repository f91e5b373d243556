import { defineRule } from "../../src/rule/rule.ts";
import { intentWords } from "../../src/rule/words.ts";

export default defineRule({
  id: "nlu/empty-phrase",
  docs: { summary: "A phrase has words" },
  severity: "warning",
  fix: "safe",
  messages: { empty: "the intent {intent} has an empty phrase" },
  help: "remove the phrase",
  bot(bot, { report }) {
    for (const intent of bot.intents)
      for (const { text, at } of intent.phrases)
        if (text.trim() === "")
          report({
            message: "empty",
            data: { intent: intentWords(intent) },
            at,
            target: intent.name,
            fix: { kind: "remove", at, title: "Remove the empty phrase", safety: "safe" },
          });
  },
});
