import { FAILURE_MESSAGES, reportFailures } from "../../src/rule/failures.ts";
import { defineRule } from "../../src/rule/rule.ts";

export default defineRule({
  id: "failure/error-branch",
  docs: { summary: "An error between request and handoff does not lose the customer" },
  severity: "warning",
  fix: "choice",
  messages: FAILURE_MESSAGES,
  help: "lead the exit to the handoff: a person can help where the bot failed",
  journey: (journey, context) =>
    reportFailures(journey, { gates: ["failure"], ofHandoffs: false, between: ["branch", "effect", "call", "ask"] }, context),
});
