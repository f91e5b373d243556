import type { Spot } from "../../src/analysis/journey.ts";
import { atEnd, outcomesFor } from "../../src/rule/outcomes.ts";
import { defineRule, type FixIntent, type ProjectFacts } from "../../src/rule/rule.ts";
import { listed, nameOf, requestWords } from "../../src/rule/words.ts";

export default defineRule({
  id: "handoff/no-endless-loop",
  docs: { summary: "A request for a person does not run in a circle for ever" },
  severity: "error",
  fix: "choice",
  messages: { loop: "{request} runs in a circle without a question and without a way out, on {channels}: {cycle}" },
  help: "give the circle a way out that leads to a person",
  journey(journey, { report, project }) {
    for (const { outcome, channels } of outcomesFor("handoff/no-endless-loop", journey)) {
      const cycle = outcome.cycle ?? [];
      // What is one thing to a designer may be several nodes.
      const names = cycle.map(nameOf).filter((name, i, all) => name !== all[i - 1]);
      const back = names.length === 1 || names[0] !== names.at(-1) ? names.slice(0, 1) : [];
      report({
        message: "loop",
        data: {
          request: requestWords(journey.request),
          cycle: [...names, ...back].join(" → "),
          channels: listed(channels),
        },
        ...atEnd(outcome, journey),
        fix: wayOut(cycle, project),
      });
    }
  },
});

/** The exit that closes the circle can lead to a person, unless others come by who have not asked for one. */
function wayOut(cycle: readonly Spot[], { linked, servesOthers }: ProjectFacts): FixIntent | undefined {
  const [first, spot] = [cycle[0], cycle.at(-1)];
  const exit = spot?.node.exits.find((each) => linked.behind(spot, each) === first);
  return spot && exit && !servesOthers(spot) ? { kind: "lead-exit", spot, exit } : undefined;
}
