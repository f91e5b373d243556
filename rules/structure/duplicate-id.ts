import { defectsOf } from "../../src/rule/defects.ts";
import { defineRule } from "../../src/rule/rule.ts";
import { quoted } from "../../src/rule/words.ts";

export default defineRule({
  id: "structure/duplicate-id",
  docs: { summary: "Nodes, flows and intents of one bot have names of their own" },
  severity: "error",
  messages: { twice: "there is another {what} {name}: only one of the two can be reached by that name" },
  help: "give one of them another name",
  bot(bot, { report }) {
    for (const defect of defectsOf(bot, "duplicate-id"))
      report({ message: "twice", data: { what: defect.what, name: quoted(defect.name) }, at: defect.at, target: defect.name });
  },
});
