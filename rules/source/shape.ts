import { defectsOf } from "../../src/rule/defects.ts";
import { defineRule } from "../../src/rule/rule.ts";

export default defineRule({
  id: "source/shape",
  docs: { summary: "A flow file has the shape that its platform writes" },
  severity: "warning",
  messages: { shape: "{message}" },
  help: "export the file again, or correct it by hand; what it breaks was not checked",
  bot(bot, { report }) {
    for (const defect of defectsOf(bot, "shape")) report({ message: "shape", data: { message: defect.message }, at: defect.at });
  },
});
