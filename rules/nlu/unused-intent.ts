import type { Bot } from "../../src/model/model.ts";
import { askingIntents } from "../../src/rule/phrase-owners.ts";
import { defineRule, type ProjectFacts } from "../../src/rule/rule.ts";
import { intentWords } from "../../src/rule/words.ts";

export default defineRule({
  id: "nlu/unused-intent",
  docs: { summary: "Every declared intent is used by a flow" },
  severity: "warning",
  messages: { unused: "no flow uses the intent {name}: customers who say its phrases get no answer to them" },
  help: "handle the intent, or remove it",
  bot(bot, { report, project }) {
    const used = usedIntents(bot, project);
    const requests = askingIntents(bot, project);
    if (used.size === 0) return;
    for (const intent of bot.intents) {
      const { name, at, builtin, handledElsewhere } = intent;
      if (!builtin && !handledElsewhere && !used.has(name) && !requests.has(name))
        report({ message: "unused", data: { name: intentWords(intent) }, at, target: name });
    }
  },
});

/** Intents that the bot's own flows take, or that a host tests behind its call of the bot. */
function usedIntents(bot: Bot, { linked }: ProjectFacts): ReadonlySet<string> {
  const used = new Set<string>();
  for (const flow of bot.flows) {
    for (const { intent } of flow.entries) if (intent !== undefined) used.add(intent);
    for (const { exits } of flow.nodes) for (const { intent } of exits) if (intent) used.add(intent.name);
  }
  for (const { node } of linked.hostsOf(bot)) for (const { intent } of node.exits) if (intent) used.add(intent.name);
  return used;
}
