import type { Outcome } from "../../src/analysis/journey.ts";
import { outcomesFor } from "../../src/rule/outcomes.ts";
import { defineRule } from "../../src/rule/rule.ts";
import { conditionWords, LATER, nameOf, requestWords } from "../../src/rule/words.ts";

const ENDS: Readonly<Record<string, string>> = {
  "dead-end": "ends without a person",
  "endless-loop": "goes round for ever",
  ...Object.fromEntries(Object.entries(LATER).map(([kind, words]) => [kind, `ends with ${words}`])),
};

export default defineRule({
  id: "handoff/answer-without-human",
  docs: { summary: "An answer given after asking for a person still leads to one" },
  severity: "warning",
  messages: { answer: "after {request} the answer {answer} {end}, while another answer reaches a person" },
  help: "check that customers who give this answer want no person any more; else lead it to the handoff",
  journey(journey, { report }) {
    for (const { outcome, severity } of outcomesFor("handoff/answer-without-human", journey)) {
      const { branch, condition, kind } = outcome;
      report({
        message: "answer",
        data: { request: requestWords(journey.request), answer: answerWords(outcome), end: ENDS[kind] ?? kind },
        severity,
        at: branch?.at ?? outcome.at,
        journey,
        route: outcome.route,
        spot: branch?.spot,
        target: condition ?? undefined,
      });
    }
  },
});

function answerWords({ condition, branch }: Outcome): string {
  if (branch?.exit.role === "default" && !branch.exit.when) return `that no other branch of ${nameOf(branch.spot)} takes`;
  return conditionWords(condition ?? branch?.exit.label ?? "?");
}
