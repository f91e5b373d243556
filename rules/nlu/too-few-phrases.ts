import { defineRule } from "../../src/rule/rule.ts";
import { count, intentWords } from "../../src/rule/words.ts";

export default defineRule({
  id: "nlu/too-few-phrases",
  docs: { summary: "An intent has enough phrases to be understood" },
  severity: "off",
  messages: { few: "the intent {intent} has {count}; at least {min} are needed to tell it from others" },
  help: "add phrases that customers really use",
  options: { min: { type: "integer", minimum: 1, default: 10, description: "the least number of phrases" } },
  bot(bot, { report, options }) {
    const min = Number(options.min);
    for (const intent of bot.intents) {
      const { name, at, phrases, builtin } = intent;
      if (!builtin && phrases.length > 0 && phrases.length < min)
        report({
          message: "few",
          data: { intent: intentWords(intent), count: count(phrases.length, "phrase"), min: String(min) },
          at,
          target: name,
        });
    }
  },
});
