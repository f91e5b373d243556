import { outcomesFor } from "../../src/rule/judged.ts";
import { defineRule } from "../../src/rule/rule.ts";
import { requestWords } from "../../src/rule/words.ts";

export default defineRule({
  id: "handoff/undecided",
  docs: { summary: "What happens to a request for a person can be seen in the files" },
  severity: "warning",
  messages: {
    opaque: "{what} decides what happens to {request}",
    declare: "{what} decides what happens to {request}; declare it with {declare}",
  },
  help: "add the missing file to the project, or declare in the config what it does",
  journey(journey, { report }) {
    for (const { outcome } of outcomesFor("handoff/undecided", journey)) {
      const { what, declare } = outcome.hides ?? { what: "something outside the files", declare: undefined };
      report({
        message: declare === undefined ? "opaque" : "declare",
        data: { what, request: requestWords(journey.request), ...(declare === undefined ? {} : { declare }) },
        at: outcome.at,
        journey,
        route: outcome.route,
        ...(outcome.spot ? { spot: outcome.spot } : {}),
      });
    }
  },
});
