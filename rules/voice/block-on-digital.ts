import { isDigital } from "../../src/model/model.ts";
import { defineRule } from "../../src/rule/rule.ts";
import { listed, nameOf } from "../../src/rule/words.ts";

export default defineRule({
  id: "voice/block-on-digital",
  docs: { summary: "A block is used on channels that the platform supports it on" },
  severity: "error",
  messages: { unsupported: "{node} does not work on {channels}: the platform skips it there, or takes its error exit" },
  help: "branch on the channel before this block, or use one that works on every channel",
  node(spot, { report, project }) {
    const { node } = spot;
    if (node.kind === "transfer" || !node.voiceOnly) return;
    const channels = project.certainChannels(spot).filter((channel) => isDigital(channel) && !node.channels?.includes(channel));
    if (channels.length > 0)
      report({ message: "unsupported", data: { node: nameOf(spot), channels: listed(channels) }, at: node.at, spot });
  },
});
