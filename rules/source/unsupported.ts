import { defectsOf } from "../../src/rule/defects.ts";
import { defineRule } from "../../src/rule/rule.ts";

export default defineRule({
  id: "source/unsupported",
  docs: { summary: "A known form that cannot be read offline" },
  severity: "warning",
  messages: { unsupported: "{message}" },
  help: "export the flow in a form that can be read",
  document({ path, problems }, { report }) {
    for (const { unsupported, message, at } of problems)
      if (unsupported)
        report({
          message: "unsupported",
          data: { message },
          at: { file: path, pointer: "" },
          range: { start: at, end: at },
          target: message,
        });
  },
  bot(bot, { report }) {
    for (const defect of defectsOf(bot, "unsupported"))
      report({ message: "unsupported", data: { message: defect.message }, at: defect.at });
  },
});
