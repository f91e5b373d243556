import type { Place } from "../../src/model/model.ts";
import { defineRule, type FixIntent } from "../../src/rule/rule.ts";
import { quoted } from "../../src/rule/words.ts";

export default defineRule({
  id: "voice/invalid-dial-target",
  docs: { summary: "A dial target is a number in E.164, or a sip: or tel: address" },
  severity: "warning",
  fix: "safe",
  messages: { invalid: "{value} cannot be dialled: {why}" },
  help: "write the number with + and country code, or a complete sip: or tel: address",
  bot(bot, { report }) {
    for (const defect of bot.defects ?? [])
      if (defect.kind === "invalid-dial-target")
        report({
          message: "invalid",
          data: { value: quoted(defect.value), why: defect.message },
          at: defect.at,
          target: defect.value,
          ...(defect.correct === undefined ? {} : { fix: written(defect.at, defect.value, defect.correct) }),
        });
  },
});

const written = (at: Place, from: string, to: string): FixIntent => ({
  kind: "rename",
  at,
  from,
  to,
  title: `Write ${quoted(to)}`,
  safety: "safe",
});
