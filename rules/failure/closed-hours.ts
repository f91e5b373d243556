import { FAILURE_MESSAGES, reportFailures } from "../../src/rule/failures.ts";
import { defineRule } from "../../src/rule/rule.ts";

export default defineRule({
  id: "failure/closed-hours",
  docs: { summary: "Outside opening hours the customer is not dropped" },
  severity: "warning",
  fix: "choice",
  messages: FAILURE_MESSAGES,
  help: "lead the exit to a callback, a ticket or a form, or say when somebody is there and offer one of them",
  journey: (journey, context) =>
    reportFailures(journey, { gates: ["closed"], ofHandoffs: true, between: ["branch", "effect", "call", "ask", "say"] }, context),
});
