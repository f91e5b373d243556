import { atEnd, outcomesFor } from "../../src/rule/outcomes.ts";
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
  help: "declare in the config what it does, add the file that shows it, or let a transfer follow it",
  journey(journey, { report }) {
    // What one declaration decides is one finding, wherever the paths of the request end.
    const declared = new Set<string>();
    for (const { outcome } of outcomesFor("handoff/undecided", journey)) {
      const { what, declare } = outcome.hides ?? { what: "something outside the files", declare: undefined };
      if (declare !== undefined && declared.has(declare)) continue;
      if (declare !== undefined) declared.add(declare);
      report({
        message: declare === undefined ? "opaque" : "declare",
        data: { what, request: requestWords(journey.request), declare: declare ?? "" },
        ...atEnd(outcome, journey),
      });
    }
  },
});
