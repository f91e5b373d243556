import { serves } from "../../src/rule/languages.ts";
import { defineRule } from "../../src/rule/rule.ts";
import { intentWords, listed } from "../../src/rule/words.ts";

export default defineRule({
  id: "nlu/missing-language",
  docs: { summary: "An intent is understood in every language of its bot" },
  severity: "warning",
  messages: { missing: "the intent {intent} has no phrases in {languages}" },
  help: "add phrases in these languages",
  bot(bot, { report }) {
    for (const intent of bot.intents) {
      const { name, at, phrases, builtin, languages = bot.languages } = intent;
      const present = [...new Set(phrases.flatMap(({ language }) => (language === undefined ? [] : [language])))];
      const absent = languages.filter((language) => !present.some((other) => serves(other, language)));
      if (!builtin && present.length > 0 && absent.length > 0)
        report({ message: "missing", data: { intent: intentWords(intent), languages: listed(absent) }, at, target: name });
    }
  },
});
