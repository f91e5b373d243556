import type { Spot } from "../../src/analysis/journey.ts";
import type { Linked } from "../../src/analysis/link/link.ts";
import type { Node } from "../../src/model/model.ts";
import { nodesFrom } from "../../src/rule/nodes-from.ts";
import { textGiven, textOption } from "../../src/rule/options.ts";
import { canBeRead } from "../../src/rule/readable.ts";
import { defineRule } from "../../src/rule/rule.ts";
import { nameOf } from "../../src/rule/words.ts";

/** Words by which people learn that a machine answers, in the languages that detection knows. An "assistant" counts: a doubt is no finding. */
const MACHINE =
  /(?<![\p{L}])(?:[\p{L}-]*bots?|ai|ki|ia|a\.i\.|artificial intelligence|künstliche intelligenz|intelligence artificielle|inteligencia artificial|intelligenza artificiale|virtu\p{L}*|automat\p{L}*|machine|maschine|m[aá]quina|macchina|computer\p{L}*|ordinateur|programm?\p{L}*|robot\p{L}*|digital\p{L}*|assist\p{L}*|asist\p{L}*|asyst\p{L}*|avatar)(?![\p{L}])|ボット|アシスタント|自動|人工知能/iu;

export default defineRule({
  id: "compliance/bot-disclosure",
  docs: { summary: "People are told that they talk to a machine before they are asked anything" },
  severity: "off",
  fix: "choice",
  messages: { silent: "a conversation comes from here to the question {node}, and nothing before or in it says that a bot is asking" },
  help: "say in the greeting that this is a bot (EU AI Act, Article 50(1), applies since 2 August 2026)",
  options: { text: textOption("the sentence that the fix of this rule adds to the greeting") },
  bot(bot, { report, project, options }) {
    const { linked } = project;
    const sentence = textGiven(options, "text");
    // Where the customer's words start a flow, its start is no start of a conversation.
    if (linked.hostsOf(bot).length > 0 || bot.flows.some(({ entries }) => entries.some(({ direct }) => direct))) return;
    for (const flow of bot.flows) {
      const isCalled = linked.callersOf(flow).length + linked.jumpersTo(flow).length > 0;
      if (isCalled || project.channelsOf(flow).every((channel) => channel === "voice")) continue;
      for (const { spot, entry } of linked.startsOf(flow)) {
        const question = firstQuestion(linked, spot);
        if (question)
          report({
            message: "silent",
            data: { node: nameOf(question) },
            at: entry.at,
            spot: question,
            target: flow.name,
            fix: { kind: "say-more", spot: greeting(linked, spot) ?? question, sentence },
          });
      }
    }
  },
});

/** A question that is reached with nothing said that discloses the bot. What cannot be read (another flow, a computed text) may disclose it. */
function firstQuestion(linked: Linked, start: Spot): Spot | undefined {
  for (const spot of nodesFrom(linked, [start], ({ node }) => !mayDisclose(node)))
    if (spot.node.kind === "ask" && !mayDisclose(spot.node)) return spot;
  return undefined;
}

/** What is said first, to everybody. */
function greeting(linked: Linked, start: Spot): Spot | undefined {
  for (const spot of nodesFrom(linked, [start], ({ node }) => node.kind === "effect"))
    if (spot.node.kind === "say" || spot.node.kind === "ask") return spot;
  return undefined;
}

function mayDisclose({ kind, texts, exits }: Node): boolean {
  if (kind === "branch" || kind === "effect") return false;
  if (kind !== "say" && kind !== "ask") return true;
  return !canBeRead(texts) || exits.some((exit) => exit.intent) || (texts ?? []).some(({ text }) => MACHINE.test(text));
}
