import { defectsOf } from "../../src/rule/defects.ts";
import { writeInstead } from "../../src/rule/fix-intents.ts";
import { defineRule } from "../../src/rule/rule.ts";
import { quoted } from "../../src/rule/words.ts";

export default defineRule({
  id: "voice/invalid-dial-target",
  docs: { summary: "A dial target is a number in E.164, or a sip: or tel: address" },
  severity: "warning",
  fix: "safe",
  messages: { invalid: "{value} cannot be dialled: {why}" },
  help: "write the number with + and country code, or a complete sip: or tel: address",
  bot(bot, { report }) {
    for (const defect of defectsOf(bot, "invalid-dial-target"))
      report({
        message: "invalid",
        data: { value: quoted(defect.value), why: defect.message },
        at: defect.at,
        target: defect.value,
        fix:
          defect.correct === undefined
            ? undefined
            : writeInstead({ at: defect.at, from: defect.value, to: defect.correct, safety: "safe" }),
      });
  },
});
