import { announcement } from "../../src/analysis/detect/promise.ts";
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
      report({ message: "promise", data: { text: quoted(shorten(text.length > LONGEST ? said : text)) }, at: message ?? at, spot });
      return;
    }
  },
});

const LONGEST = 60;
const shorten = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text);
