import type { Spot } from "../../src/analysis/journey.ts";
import { digitalHandoff } from "../../src/rule/fix-intents.ts";
import { atEnd, channelsWithoutHandoff, outcomesFor } from "../../src/rule/outcomes.ts";
import { defineRule, type ProjectFacts } from "../../src/rule/rule.ts";
import { LATER, listed, nameOf, requestWords } from "../../src/rule/words.ts";

export default defineRule({
  id: "handoff/no-dead-end",
  docs: { summary: "No path of a request ends without a person" },
  severity: "error",
  fix: "choice",
  messages: {
    stops: "{request} ends here without a person, on {channels}: the path stops at {node}",
    waits: "{request} ends here without a person, on {channels}: the bot then waits at {ask}, and no answer leads to one{again}",
    itself: "{request} leads to no person, on {channels}: its path stops where it begins",
    idle: "{request} leads to no person, on {channels}: the bot merely waits at {ask}, and no answer leads to one{again}",
    later: "{request} ends with {later} instead of a person, on {channels}",
    nobody: "no path of {request} reaches a person on {channels}",
  },
  help: "continue the path to a transfer, or say in the config what hands the customer over",
  journey(journey, { report, project }) {
    const request = requestWords(journey.request);
    for (const { outcome, channels } of outcomesFor("handoff/no-dead-end", journey)) {
      if (outcome.swallowedAt) continue;
      const { kind, spot, waitsAt } = outcome;
      const stops = spot ? "stops" : "itself";
      const waits = spot ? "waits" : "idle";
      report({
        message: kind !== "dead-end" ? "later" : waitsAt ? waits : stops,
        data: {
          request,
          channels: listed(channels),
          node: spot ? nameOf(spot) : "",
          ask: waitsAt ? nameOf(waitsAt) : "",
          again: waitsAt && hearsRequest(waitsAt, project) ? " but that of asking again" : "",
          later: LATER[kind] ?? "",
        },
        ...atEnd(outcome, journey),
        fix: digitalHandoff(outcome, journey),
      });
    }
    const without = channelsWithoutHandoff(journey);
    if (without.length > 0) report({ message: "nobody", data: { request, channels: listed(without) }, at: journey.request.at, journey });
  },
});

/** True of a question with a choice that asks for a person. */
const hearsRequest = ({ node }: Spot, { requests }: ProjectFacts): boolean =>
  requests.some(({ starts }) => starts.some(({ owner, exit }) => owner === node && exit?.choice !== undefined));
