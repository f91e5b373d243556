import { type Bot, type Flow, type Intent, isDigital } from "../../src/model/model.ts";
import { phraseOwners } from "../../src/rule/phrase-owners.ts";
import { defineRule, type ProjectFacts } from "../../src/rule/rule.ts";
import { intentWords, quoted } from "../../src/rule/words.ts";

export default defineRule({
  id: "handoff/request-shadowed",
  docs: { summary: "A phrase that asks for a person belongs to one intent" },
  severity: "error",
  fix: "choice",
  messages: {
    shadowed: "{phrase} belongs to {request} and to {other} as well: which one is understood is left to chance",
    preceded: "{phrase} belongs to {request}, and where {other} is understood as well, that one takes it",
  },
  help: "keep the phrase in the intent that hands off, and remove it here",
  bot(bot, { report, project }) {
    const own = project.journeysOf(bot).filter(({ request }) => request.kind === "intent");
    const asking = own.filter(({ request }) => !request.hidden);
    if (asking.length === 0) return;
    const owners = phraseOwners();
    for (const { request } of asking)
      for (const intent of bot.intents) if (intent.name === request.name) for (const phrase of intent.phrases) owners.add(phrase, intent);
    const requests = new Set(asking.map(({ request }) => request.name));
    for (const intent of bot.intents) {
      if (requests.has(intent.name)) continue;
      const hidden = own.find(({ request }) => request.name === intent.name);
      const handsOff = reachesPerson(bot, intent, project);
      for (const phrase of intent.phrases) {
        const rival = owners.rivals(phrase, intent).at(-1);
        const owner = rival ?? owners.preceded(phrase, intent).at(-1);
        if (owner)
          report({
            message: rival ? "shadowed" : "preceded",
            data: { phrase: quoted(phrase.text), request: intentWords(owner), other: intentWords(intent) },
            severity: handsOff ? "warning" : "error",
            at: phrase.at,
            target: phrase.text,
            journey: hidden,
            fix: { kind: "remove", at: phrase.at, title: "Remove the phrase here", safety: "choice" },
          });
      }
    }
  },
});

/** True where whoever says the phrases of an intent comes to a person, too: as a request of its own, or as every handler leads to a handoff. */
function reachesPerson(bot: Bot, { name }: Intent, { journeysOf, linked, channelsOf, reach }: ProjectFacts): boolean {
  const asked = journeysOf(bot).find(({ request }) => request.kind === "intent" && request.name === name);
  if (asked) return asked.verdict === "handed-off";
  const handlers = bot.flows.flatMap((flow) =>
    flow.entries.flatMap(({ intent, to }) => (intent === name ? (linked.at(flow, to) ?? []) : [])),
  );
  const digital = (flow: Flow) => channelsOf(flow).filter(isDigital);
  return handlers.length > 0 && handlers.every((spot) => digital(spot.flow).every((channel) => reach.from(spot, "handoff", channel)));
}
