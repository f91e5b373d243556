import type { Spot } from "../../src/analysis/journey.ts";
import type { Linked } from "../../src/analysis/link/link.ts";
import { type Exit, existsOn } from "../../src/model/model.ts";
import { atPassed } from "../../src/rule/outcomes.ts";
import { defineRule, type ProjectFacts } from "../../src/rule/rule.ts";
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
      // What the platform makes of a place where the bot merely waits does not stand in the file.
      if (spot.node.kind !== "ask" || spot.node.synthetic || spot.node.maxAttempts !== undefined) continue;
      const [exit, ...others] = spot.node.exits.filter(
        (each) =>
          isRetry(project, spot, each) && channels.some((channel) => existsOn(each, channel)) && comesBack(project.linked, spot, each),
      );
      if (exit)
        report({
          message: "forever",
          data: { exit: exitWords(exit), node: nameOf(spot), request: requestWords(journey.request) },
          ...atPassed(place, journey),
          // What is said on the way back would be lost, and one limit does not count two kinds of tries.
          fix: others.length === 0 && isDirect(project, spot, exit) ? { kind: "limit-tries", spot, exit, tries: TRIES } : undefined,
        });
    }
  },
});

/** As many as `failure/fallback-no-escalation` allows. */
const TRIES = 3;

const isDirect = ({ linked, gateOf }: ProjectFacts, spot: Spot, exit: Exit): boolean =>
  gateOf(spot, exit) === "noMatch" && linked.behind(spot, exit) === spot;

const isRetry = ({ gateOf }: ProjectFacts, spot: Spot, exit: Exit): boolean =>
  !exit.implied && ["noInput", "noMatch"].includes(gateOf(spot, exit));

/** True where every step from the exit back to the question only speaks: nothing on the way could count. */
function comesBack(linked: Linked, ask: Spot, exit: Exit): boolean {
  const seen = new Set<Spot>();
  let spot = linked.behind(ask, exit);
  while (spot && spot !== ask && spot.node.kind === "say" && !seen.has(spot)) {
    seen.add(spot);
    const [next] = spot.node.exits;
    spot = next && linked.behind(spot, next);
  }
  return spot === ask;
}
