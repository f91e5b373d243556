import { fold } from "../../src/analysis/detect/fold.ts";
import { defineRule } from "../../src/rule/rule.ts";
import { quoted } from "../../src/rule/words.ts";

export default defineRule({
  id: "nlu/duplicate-phrase",
  docs: { summary: "A phrase belongs to one intent" },
  severity: "warning",
  messages: { twice: "{phrase} is a phrase of {other} as well: which intent is understood is left to chance" },
  help: "keep the phrase in one intent",
  bot(bot, { report, project }) {
    const requests = new Set(
      project.requests.flatMap(({ bot: of, kind, hidden, name }) => (of === bot && kind === "intent" && !hidden ? [name] : [])),
    );
    const owners = new Map<string, string>();
    for (const { name, phrases, scope } of bot.intents)
      for (const { text, at, language } of phrases) {
        const key = JSON.stringify([scope, language, fold(text)]);
        const other = owners.get(key);
        if (other === undefined) owners.set(key, name);
        // Phrases of requests are the matter of `handoff/request-shadowed`.
        else if (other !== name && !requests.has(other) && !requests.has(name))
          report({ message: "twice", data: { phrase: quoted(text), other: quoted(other) }, at, target: text });
      }
  },
});
