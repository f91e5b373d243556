import { FAILURE_MESSAGES, reportFailures } from "../../src/rule/failures.ts";
import { defineRule } from "../../src/rule/rule.ts";

export default defineRule({
  id: "failure/no-input",
  docs: { summary: "Silence or misunderstanding between request and handoff does not lose the customer" },
  severity: "warning",
  fix: "choice",
  messages: FAILURE_MESSAGES,
  help: "lead the exit to the handoff: whoever asked for a person needs no second question",
  journey: (journey, context) =>
    reportFailures(journey, { gates: ["noInput", "noMatch"], ofHandoffs: false, between: ["ask", "branch"] }, context),
});
