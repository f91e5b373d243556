import { existsOn } from "../../src/model/model.ts";
import { atPassed } from "../../src/rule/outcomes.ts";
import { retriesOf } from "../../src/rule/retries.ts";
import { defineRule } from "../../src/rule/rule.ts";
import { exitWords, nameOf, requestWords } from "../../src/rule/words.ts";

export default defineRule({
  id: "failure/unbounded-retry",
  docs: { summary: "A question between request and handoff is not repeated for ever" },
  severity: "warning",
  fix: "choice",
  messages: {
    forever:
      "{exit} of {node} leads back to the same question without a limit: {request} gets no further with an answer that is not understood",
  },
  help: "count the tries, and lead the last one to the handoff",
  journey(journey, { report, project }) {
    if (journey.request.hidden) return;
    for (const place of journey.between) {
      const { spot, channels } = place;
      const [retry, ...others] = retriesOf(project, spot).filter(({ exit }) => channels.some((channel) => existsOn(exit, channel)));
      if (retry)
        report({
          message: "forever",
          data: { exit: exitWords(retry.exit), node: nameOf(retry.owner), request: requestWords(journey.request) },
          ...atPassed(place, journey),
          // What is said on the way back would be lost, and one limit does not count two kinds of tries.
          fix: others.length === 0 && retry.isDirect ? { kind: "limit-tries", spot, exit: retry.exit, tries: TRIES } : undefined,
        });
    }
  },
});

/** As many as `failure/fallback-no-escalation` allows. */
const TRIES = 3;
