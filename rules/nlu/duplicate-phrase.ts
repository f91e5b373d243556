import { fold } from "../../src/analysis/detect/fold.ts";
import { remember } from "../../src/model/maps.ts";
import { askingIntents, rivals } from "../../src/rule/intents.ts";
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
    const owners = new Map<string, ReturnType<typeof rivals>>();
    for (const intent of bot.intents)
      for (const { text, at, language } of intent.phrases) {
        const key = JSON.stringify([language, fold(text)]);
        const known = remember(owners, key, rivals);
        const others = known.of(intent).filter((other) => other.name !== intent.name);
        known.add(intent);
        const [other] = others;
        // Phrases of requests are the matter of `handoff/request-shadowed`.
        if (other && !requests.has(intent.name) && !others.some(({ name }) => requests.has(name)))
          report({ message: "twice", data: { phrase: quoted(text), other: intentWords(other) }, at, target: text });
      }
  },
});
