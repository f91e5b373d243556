import { defectsOf } from "../../src/rule/defects.ts";
import { defineRule } from "../../src/rule/rule.ts";
import { quoted } from "../../src/rule/words.ts";

export default defineRule({
  id: "structure/missing-start",
  docs: { summary: "A flow begins somewhere" },
  severity: "error",
  messages: { none: "the flow has no start", unknown: "the flow starts at {name}, which does not exist" },
  help: "name the node at which the conversation begins",
  bot(bot, { report }) {
    for (const defect of defectsOf(bot, "missing-start"))
      report({ message: defect.name ? "unknown" : "none", data: { name: quoted(defect.name ?? "") }, at: defect.at });
  },
});
