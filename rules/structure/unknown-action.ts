import { nearest } from "../../src/model/nearest.ts";
import { defineRule } from "../../src/rule/rule.ts";
import { quoted } from "../../src/rule/words.ts";

export default defineRule({
  id: "structure/unknown-action",
  docs: { summary: "The platform knows the type of every action" },
  severity: "warning",
  fix: "choice",
  messages: { unknown: "the action type {type} is not known", near: "the action type {type} is not known; did you mean {near}?" },
  help: "correct the type; where it is a custom action, declare it under platforms.<name>.actions",
  bot(bot, { report }) {
    for (const defect of bot.defects ?? []) {
      if (defect.kind !== "unknown-action") continue;
      const { at, type } = defect;
      const near = defect.meant ?? nearest(type, defect.known);
      report({
        message: near === undefined ? "unknown" : "near",
        data: { type: quoted(type), near: quoted(near ?? "") },
        at,
        target: type,
        ...(near === undefined
          ? {}
          : { fix: { kind: "rename", at, from: type, to: near, title: `Write ${quoted(near)}`, safety: "choice" } }),
      });
    }
  },
});
