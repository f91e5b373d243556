import type { Outcome } from "../../src/analysis/journey.ts";
import { digitalHandoff } from "../../src/rule/fix-intents.ts";
import { atEnd, outcomesFor } from "../../src/rule/outcomes.ts";
import { defineRule } from "../../src/rule/rule.ts";
import { ifWords, conditionWords as inQuotes, listed, nameOf, requestWords } from "../../src/rule/words.ts";

export default defineRule({
  id: "handoff/conditional-dead-end",
  docs: { summary: "A condition that nobody can evaluate does not decide whether a customer gets a person" },
  severity: "warning",
  strict: "error",
  fix: "choice",
  messages: { gated: "{request} ends here without a person, on {channels}, {condition}; another branch reaches one" },
  help: "lead this branch to a person too; where it speaks of opening hours or staffing, declare it under gates",
  journey(journey, { report }) {
    for (const { outcome, channels } of outcomesFor("handoff/conditional-dead-end", journey))
      report({
        message: "gated",
        data: {
          request: requestWords(journey.request),
          condition: conditionWords(outcome),
          channels: listed(channels),
        },
        ...atEnd(outcome, journey),
        target: outcome.condition ?? undefined,
        fix: digitalHandoff(outcome, journey),
      });
  },
});

/** How the analysis words the branch that is left where no other one was taken. */
const NONE = "none of: ";

function conditionWords({ condition, branch }: Outcome): string {
  const failed = condition?.startsWith(NONE) ? condition.slice(NONE.length) : undefined;
  const denied = /^not \(([^()]*)\)$/.exec(failed ?? "")?.[1];
  if (denied !== undefined) return ifWords(denied);
  if (failed !== undefined && !failed.includes("; ")) return `unless ${inQuotes(failed)}`;
  const otherwise = branch && branch.exit.role === "default" && !branch.exit.when;
  if (otherwise && branch.spot.node.synthetic && !branch.spot.node.label) return "where none of the other conditions holds";
  if (otherwise) return `where no other branch of ${nameOf(branch.spot)} is taken`;
  if (condition === null) return "under a condition";
  if (failed !== undefined) return `where none of these holds: ${failed}`;
  return ifWords(condition);
}
