import { switchOn } from "../../src/rule/fix-intents.ts";
import { defineRule } from "../../src/rule/rule.ts";
import { quoted } from "../../src/rule/words.ts";

export default defineRule({
  id: "infra/conversation-header-off",
  docs: { summary: "The messages of an external trunk carry the id of the conversation" },
  severity: "warning",
  hidesLines: true,
  fix: "choice",
  messages: { off: "the trunk {trunk} sends no conversation header: traces of its calls cannot be joined to conversations" },
  help: "switch the header on, so that a failed transfer can be found in the carrier's traces",
  infrastructure({ trunks = [] }, { report }) {
    for (const trunk of trunks) {
      const { name, conversationHeader: header } = trunk;
      if (header?.value !== false) continue;
      const fix = switchOn(header, "Send the conversation header", trunk);
      report({ message: "off", data: { trunk: quoted(name) }, at: header.at, target: name, fix });
    }
  },
});
