import type { Spot } from "../../src/analysis/journey.ts";
import { fewestQuestions } from "../../src/analysis/requests/fewest-questions.ts";
import { requestExits } from "../../src/analysis/requests/requests.ts";
import { type Fallback, isDigital } from "../../src/model/model.ts";
import { defineRule, type ProjectFacts } from "../../src/rule/rule.ts";
import { listed, nameOf, quoted } from "../../src/rule/words.ts";

export default defineRule({
  id: "failure/fallback-no-escalation",
  docs: { summary: "Who is not understood comes to a person in the end" },
  severity: "info",
  strict: "warning",
  messages: {
    never: "whoever is not understood comes to {node} in {flow}, and from there to no person, on {channels}",
    late: "whoever is not understood comes to {node} in {flow}, and from there to a person only after {count} {what}; no more than {max} are allowed",
  },
  help: "offer the handoff here, at the latest when the bot has not understood for the third time",
  options: {
    max: { type: "integer", minimum: 0, default: 3, description: "the largest number of questions or tries before a person is reached" },
  },
  bot(bot, { report, options, project }) {
    const { linked, reach, requests } = project;
    // Where nobody can ask for a person, there is none to come to: `handoff/request-missing` says so.
    if (!requests.some((request) => request.bot === bot && !request.hidden)) return;
    // One fallback may follow another (a search, then an apology): one that leads to a person is enough.
    const handlers = (bot.fallbacks ?? []).flatMap((ref) => handlerOf(project, ref) ?? []);
    const [first] = handlers;
    if (!first) return;
    const { spot } = first;
    const at = { at: spot.node.at, spot };
    const names = { node: nameOf(spot), flow: quoted(spot.flow.name) };
    const lost = first.channels.filter((channel) => handlers.every((handler) => !reach.from(handler.spot, "anyone", channel)));
    if (lost.length > 0) return report({ message: "never", data: { ...names, channels: listed(lost) }, ...at });
    const asking = requestExits(requests);
    const starts = handlers.map((handler) => handler.spot);
    const questions = fewestQuestions(linked, starts, isEnd, (exit) => !asking.has(exit)) ?? 0;
    const tries = Math.min(...handlers.map((handler) => handler.tries ?? 0));
    const [count, what] = tries > questions ? [tries, "tries"] : [questions, "questions"];
    if (count > Number(options.max))
      report({ message: "late", data: { ...names, count: String(count), what, max: String(options.max) }, ...at });
  },
});

/** A handler that somebody comes to on a digital channel. */
function handlerOf({ linked, channelsOf, isReached }: ProjectFacts, ref: Fallback) {
  const flow = linked.flow(ref.flow);
  const spot = flow && linked.at(flow, ref.node);
  if (!spot || !isReached(spot)) return undefined;
  const channels = channelsOf(spot.flow).filter(isDigital);
  return channels.length > 0 ? { spot, channels, tries: ref.tries } : undefined;
}

const isEnd = ({ node }: Spot): boolean => node.kind === "transfer" || node.kind === "opaque";
