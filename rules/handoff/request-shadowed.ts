import { type Bot, type Flow, type Intent, isDigital } from "../../src/model/model.ts";
import { type PhraseOwners, phraseOwners } from "../../src/rule/phrase-owners.ts";
import { defineRule, type Finding, type ProjectFacts } from "../../src/rule/rule.ts";
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
    const requests = new Set(own.flatMap(({ request }) => (request.hidden ? [] : [request.name])));
    if (requests.size === 0) return;
    const owners = phraseOwners();
    for (const name of requests)
      for (const intent of bot.intents) if (intent.name === name) for (const phrase of intent.phrases) owners.add(phrase, intent);
    for (const intent of bot.intents) {
      if (requests.has(intent.name)) continue;
      const journey = own.find(({ request }) => request.name === intent.name);
      const severity = reachesPerson(bot, intent, project) ? "warning" : "error";
      for (const finding of shadowsOf(intent, owners)) report({ ...finding, severity, journey });
    }
  },
});

/** The phrases of an intent that belong to a request, too. */
const shadowsOf = (intent: Intent, owners: PhraseOwners): readonly Finding[] =>
  intent.phrases.flatMap((phrase): readonly Finding[] => {
    const rival = owners.rivals(phrase, intent).at(-1);
    const owner = rival ?? owners.preceded(phrase, intent).at(-1);
    if (!owner) return [];
    return [
      {
        message: rival ? "shadowed" : "preceded",
        data: { phrase: quoted(phrase.text), request: intentWords(owner), other: intentWords(intent) },
        at: phrase.at,
        target: phrase.text,
        fix: { kind: "remove", at: phrase.at, title: "Remove the phrase here", safety: "choice" },
      },
    ];
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
