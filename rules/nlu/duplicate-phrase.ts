import { askingIntents, phraseOwners } from "../../src/rule/phrase-owners.ts";
import { defineRule } from "../../src/rule/rule.ts";
import { intentWords, quoted } from "../../src/rule/words.ts";

export default defineRule({
  id: "nlu/duplicate-phrase",
  docs: { summary: "A phrase belongs to one intent" },
  severity: "warning",
  messages: { twice: "{phrase} is a phrase of {other} as well: which intent is understood is left to chance" },
  help: "keep the phrase in one intent",
  bot(bot, { report, project }) {
    const requests = askingIntents(bot, project);
    const owners = phraseOwners();
    for (const intent of bot.intents)
      for (const phrase of intent.phrases) {
        const others = owners.rivals(phrase, intent).filter((other) => other.name !== intent.name);
        owners.add(phrase, intent);
        const [other] = others;
        // Phrases of requests are the matter of `handoff/request-shadowed`.
        if (other && !requests.has(intent.name) && !others.some(({ name }) => requests.has(name)))
          report({
            message: "twice",
            data: { phrase: quoted(phrase.text), other: intentWords(other) },
            at: phrase.at,
            target: phrase.text,
          });
      }
  },
});
