import type { Spot } from "../../src/analysis/journey.ts";
import { calleeOf } from "../../src/analysis/link/ends.ts";
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

/** A question that is reached with nothing said that discloses the bot. What cannot be read (a flow elsewhere, a computed text) may disclose it. */
function firstQuestion(linked: Linked, start: Spot): Spot | undefined {
  const isSilent = (spot: Spot) => !mayDisclose(spot.node) && !calledMay(linked, spot);
  for (const spot of nodesFrom(linked, [start], isSilent, true)) if (spot.node.kind === "ask" && isSilent(spot)) return spot;
  return undefined;
}

/** True of a call whose flow, or one that this enters, may disclose the bot: what follows the call may be asked by a known bot. */
function calledMay(linked: Linked, spot: Spot): boolean {
  if (!spot.node.call) return false;
  const callee = calleeOf(linked, spot);
  const starts = callee ? linked.startsOf(callee).map((start) => start.spot) : [];
  if (starts.length === 0) return true;
  for (const inner of nodesFrom(linked, starts, () => true, true))
    if (inner.node.call ? !calleeOf(linked, inner) : mayDisclose(inner.node)) return true;
  return false;
}

/** What is said first, to everybody. */
function greeting(linked: Linked, start: Spot): Spot | undefined {
  for (const spot of nodesFrom(linked, [start], ({ node }) => node.kind === "effect"))
    if (spot.node.kind === "say" || spot.node.kind === "ask") return spot;
  return undefined;
}

function mayDisclose({ kind, texts, exits }: Node): boolean {
  if (["branch", "effect", "call", "jump", "return", "end"].includes(kind)) return false;
  if (kind !== "say" && kind !== "ask") return true;
  return !canBeRead(texts) || exits.some((exit) => exit.intent) || (texts ?? []).some(({ text }) => MACHINE.test(text));
}
