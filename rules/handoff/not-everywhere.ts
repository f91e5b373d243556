import { calleeOf, isBotBlock } from "../../src/analysis/ends.ts";
import type { Spot } from "../../src/analysis/journey.ts";
import type { Linked } from "../../src/analysis/link.ts";
import { requestExits } from "../../src/analysis/requests.ts";
import type { Exit } from "../../src/model/model.ts";
import { digitalChannelsOf } from "../../src/rule/channels.ts";
import { defineRule } from "../../src/rule/rule.ts";
import { channelWords, nameOf } from "../../src/rule/words.ts";

export default defineRule({
  id: "handoff/not-everywhere",
  docs: { summary: "A customer can ask for a person at every question" },
  severity: "off",
  messages: { deaf: "a customer who asks for a person at {node}, on {channels}, is not understood, and no answer leads to one" },
  help: "let the bot understand the request everywhere, add a choice for it here, or lead what is not understood to a person",
  bot(bot, { report, project }) {
    const { linked, requests, reach } = project;
    const own = requests.filter((request) => request.bot === bot);
    // Where nobody can ask at all, `handoff/request-missing` says so once. An intent or escalation is understood at every question.
    if (own.length === 0 || own.some(({ kind }) => kind !== "choice")) return;
    const asking = requestExits(requests);
    for (const flow of bot.flows)
      for (const node of flow.nodes) {
        const spot = linked.spot(flow, node);
        if (node.kind !== "ask" || isBotBlock(node) || node.secured || !project.isReached(spot)) continue;
        const channels = digitalChannelsOf(project, spot).filter((channel) => !reach.from(spot, "anyone", channel));
        if (channels.length > 0 && !isUnderstood(linked, spot, asking))
          report({ message: "deaf", data: { node: nameOf(spot), channels: channelWords(channels) }, at: node.at, spot });
      }
  },
});

/** True where what the customer answers is compared with a request for a person, before the bot asks again. */
function isUnderstood(linked: Linked, ask: Spot, asking: ReadonlySet<Exit>): boolean {
  const seen = new Set<Spot>();
  const work = [ask];
  for (let spot = work.pop(); spot; spot = work.pop()) {
    if (seen.has(spot) || (spot.node.kind === "ask" && spot !== ask)) continue;
    seen.add(spot);
    if (spot.node.exits.some((exit) => asking.has(exit))) return true;
    const callee = calleeOf(linked, spot);
    if (callee) work.push(...linked.startsOf(callee).map((start) => start.spot));
    for (const exit of spot.node.exits) {
      const next = linked.behind(spot, exit);
      if (next) work.push(next);
    }
  }
  return false;
}
