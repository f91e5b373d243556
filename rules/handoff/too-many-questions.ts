import type { Journey } from "../../src/analysis/journey.ts";
import { fewestQuestions } from "../../src/analysis/requests/fewest-questions.ts";
import { defineRule, type ProjectFacts } from "../../src/rule/rule.ts";
import { requestWords } from "../../src/rule/words.ts";

export default defineRule({
  id: "handoff/too-many-questions",
  docs: { summary: "Who asks for a person is not questioned first" },
  severity: "off",
  messages: { many: "every way from {request} to a person passes at least {count} questions; no more than {max} are allowed" },
  help: "hand over first, and let the agent ask; or put the questions that the agent needs into one",
  options: { max: { type: "integer", minimum: 0, default: 2, description: "the largest number of questions" } },
  journey(journey, { report, options, project }) {
    const { request, handoffs } = journey;
    if (request.hidden || handoffs.length === 0) return;
    const goals = new Set(handoffs.map(({ spot }) => spot));
    const count = fewestQuestions(project.linked, startsOf(journey, project), (spot) => goals.has(spot));
    if (count === undefined || count <= Number(options.max)) return;
    const data = { request: requestWords(request), count: String(count), max: String(options.max) };
    report({ message: "many", data, at: request.at, journey, target: request.name });
  },
});

const startsOf = ({ request }: Journey, { linked }: ProjectFacts) =>
  request.starts.flatMap(({ flow, entry, owner, exit }) => linked.at(flow, (owner ? exit?.to : entry?.to) ?? null) ?? []);
