import { nearest } from "../../src/model/nearest.ts";
import { defectsOf } from "../../src/rule/defects.ts";
import { writeInstead } from "../../src/rule/fix-intents.ts";
import { defineRule } from "../../src/rule/rule.ts";
import { quoted } from "../../src/rule/words.ts";

export default defineRule({
  id: "structure/unknown-action",
  docs: { summary: "The platform knows the type of every action" },
  severity: "warning",
  fix: "choice",
  messages: {
    missing: "the action has no type, so nobody can know what it does",
    unknown: "the action type {type} is not known",
    near: "the action type {type} is not known; did you mean {near}?",
  },
  help: "correct the type; where it is a custom action, declare it under platforms.<name>.actions",
  bot(bot, { report }) {
    for (const { at, type, meant, known } of defectsOf(bot, "unknown-action")) {
      const near = meant ?? nearest(type, known);
      report({
        message: type === "" ? "missing" : near === undefined ? "unknown" : "near",
        data: { type: quoted(type), near: quoted(near ?? "") },
        at,
        target: type,
        fix: near === undefined ? undefined : writeInstead({ at, from: type, to: near, safety: "choice" }),
      });
    }
  },
});
