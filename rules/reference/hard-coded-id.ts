import { accountIdIn, MENTION } from "../../src/rule/account-ids.ts";
import { defineRule } from "../../src/rule/rule.ts";
import { valuesIn } from "../../src/rule/values.ts";
import { quoted } from "../../src/rule/words.ts";

export default defineRule({
  id: "reference/hard-coded-id",
  docs: { summary: "A flow names nothing by an id that exists in one account or environment alone" },
  severity: "off",
  messages: { id: "{id} belongs to {of}: {instead} can stand here, which fits any" },
  help: "write a name, a variable or a parameter, so that one file serves test and production",
  bot(bot, { report, project, source }) {
    const read = valuesIn(bot, source, MENTION);
    for (const flow of bot.flows)
      for (const node of flow.nodes)
        for (const value of node.synthetic ? [] : read(node)) {
          const found = accountIdIn(bot.platform, node, value);
          if (!found) continue;
          const { id, of, instead } = found;
          report({ message: "id", data: { id: quoted(id), of, instead }, at: value.at, spot: project.linked.spot(flow, node), target: id });
        }
  },
});
