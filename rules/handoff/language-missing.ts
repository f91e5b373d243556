import { serves } from "../../src/rule/languages.ts";
import { atPassed } from "../../src/rule/outcomes.ts";
import { defineRule } from "../../src/rule/rule.ts";
import { listed, requestWords } from "../../src/rule/words.ts";

export default defineRule({
  id: "handoff/language-missing",
  docs: { summary: "A handoff exists in every language of its bot" },
  severity: "warning",
  fix: "choice",
  messages: { missing: "{request} is handed off in {present} only; customers who write {absent} get no person here" },
  help: "add the handoff to the messages of the other languages",
  journey(journey, { report }) {
    if (journey.request.hidden) return;
    for (const place of journey.handoffs) {
      const { spot } = place;
      const present = spot.node.languages;
      const absent = present && spot.bot.languages.filter((language) => !present.some((other) => serves(other, language)));
      if (!present || !absent || absent.length === 0 || present.length === 0) continue;
      const data = { request: requestWords(journey.request), present: listed([...present]), absent: listed(absent) };
      const fix = { kind: "in-languages" as const, spot, languages: absent };
      report({ message: "missing", data, ...atPassed(place, journey), at: spot.node.listAt ?? spot.node.at, fix });
    }
  },
});
