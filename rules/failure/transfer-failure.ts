import { FAILURE_MESSAGES, reportFailures } from "../../src/rule/failures.ts";
import { defineRule } from "../../src/rule/rule.ts";

export default defineRule({
  id: "failure/transfer-failure",
  docs: { summary: "A handoff that fails leaves the customer with somebody" },
  severity: "warning",
  fix: "choice",
  messages: FAILURE_MESSAGES,
  help: "lead the exit to another queue, a callback or a ticket",
  journey: (journey, context) => reportFailures(journey, { gates: ["failure"], ofHandoffs: true, between: [] }, context),
});
