import { announcement } from "../../src/analysis/detect/promise.ts";
import type { Spot } from "../../src/analysis/journey.ts";
import type { ExitRole } from "../../src/model/model.ts";
import { digitalChannelsOf } from "../../src/rule/digital-channels.ts";
import { defineRule } from "../../src/rule/rule.ts";
import { quoted } from "../../src/rule/words.ts";

export default defineRule({
  id: "handoff/promise-without-action",
  docs: { summary: "A message that announces an agent is followed by one" },
  severity: "warning",
  messages: { promise: "this message announces a person ({text}), and no transfer can be reached behind it" },
  help: "add the transfer, or change the message",
  node(spot, { report, project }) {
    if (spot.node.kind !== "say" || !spot.node.texts) return;
    const channels = digitalChannelsOf(project, spot);
    if (channels.length === 0 || !project.isReached(spot)) return;
    // Asked before the texts are read: reading costs more, and most messages have a transfer behind them.
    if (channels.some((channel) => project.reach.from(spot, "anyone", channel))) return;
    for (const { text, message, at } of spot.node.texts) {
      const said = announcement(text);
      if (said === undefined) continue;
      if (tellsOfTransfer(spot)) return;
      report({ message: "promise", data: { text: quoted(shorten(text.length > LONGEST ? said : text)) }, at: message ?? at, spot });
      return;
    }
  },
});

/** True for words that every way to them says right behind a transfer: "You are being connected", once somebody was sent for. */
function tellsOfTransfer({ flow, node }: Spot): boolean {
  const said = new Set([node]);
  // What is found is looked behind in its turn: the set grows while it is walked.
  for (const { id } of said) {
    const before = flow.nodes.filter(({ exits }) => exits.some(({ to }) => to === id));
    const sent = before.filter(({ kind, exits }) => kind === "transfer" && exits.every(({ to, role }) => to !== id || SENT.has(role)));
    const others = before.filter((each) => !sent.includes(each));
    if (before.length === 0 || others.some(({ kind }) => kind !== "say" && kind !== "effect")) return false;
    for (const each of others) said.add(each);
  }
  return true;
}

/** What a transfer goes on by once it has sent for somebody. */
const SENT: ReadonlySet<ExitRole> = new Set<ExitRole>(["next", "success"]);

const LONGEST = 60;
const shorten = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text);
