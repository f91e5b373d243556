import { FAILURE_MESSAGES, reportFailures } from "../../src/rule/failures.ts";
import { defineRule } from "../../src/rule/rule.ts";

export default defineRule({
  id: "failure/no-agent",
  docs: { summary: "Where no agent is there, the customer is not dropped" },
  severity: "warning",
  fix: "choice",
  messages: FAILURE_MESSAGES,
  help: "lead the exit to another queue, a callback or a ticket",
  journey: (journey, context) =>
    reportFailures(journey, { gates: ["noAgent"], ofHandoffs: true, between: ["branch", "effect", "call", "ask", "say"] }, context),
});
