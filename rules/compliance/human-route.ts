import type { HumanRequest } from "../../src/analysis/journey.ts";
import type { Bot } from "../../src/model/model.ts";
import { botsWithoutRequest } from "../../src/rule/bots-without-request.ts";
import { deafQuestions } from "../../src/rule/deaf-questions.ts";
import { defineRule, type ProjectFacts } from "../../src/rule/rule.ts";
import { count, intentWords, listed, quoted } from "../../src/rule/words.ts";

/** The laws that give people a right to a person, by the profile that asks for them. */
const LAWS: Readonly<Record<string, string>> = {
  "eu-2023-2673": "Directive (EU) 2023/2673 (human intervention on request, applies since 19 June 2026)",
  "es-10-2025": "Ley 10/2025 (a person on request, adaptation by 28 December 2026)",
};

export default defineRule({
  id: "compliance/human-route",
  docs: { summary: "What the analysis found is read against the laws that give people a right to a person" },
  severity: "off",
  options: {
    profiles: {
      type: "array",
      items: { enum: Object.keys(LAWS) },
      default: [],
      description: "What to read it against; the presets of these names set it. None: the rule says nothing",
    },
  },
  messages: { against: "{bot}, read against {laws}: {evidence}" },
  help: "mend what the other rules report on these requests and questions; that this rule is silent is no proof of compliance",
  project(project, { report, options }) {
    const laws = (options.profiles as readonly string[]).flatMap((profile) => LAWS[profile] ?? []);
    if (laws.length === 0) return;
    for (const bot of project.bots) {
      const evidence = evidenceAgainst(bot, project);
      if (evidence.length === 0) continue;
      const data = { bot: quoted(bot.name), laws: listed(laws), evidence: evidence.join("; ") };
      report({ message: "against", data, at: bot.at, target: bot.name });
    }
  },
});

function evidenceAgainst(bot: Bot, project: ProjectFacts): readonly string[] {
  const journeys = project.journeysOf(bot).filter(({ request, verdict }) => !request.hidden && verdict !== "not-judged");
  const of = (wanted: string) => journeys.flatMap(({ request, verdict }) => (verdict === wanted ? [request] : []));
  const [lost, unknown, deaf] = [of("violated"), of("undecided"), deafQuestions(bot, project).length];
  return [
    ...(botsWithoutRequest(project).includes(bot) ? ["nobody can ask for a person"] : []),
    ...(lost.length > 0 ? [`${lost.length} of ${count(journeys.length, "request")} can end without a person (${namesOf(lost)})`] : []),
    ...(unknown.length > 0 ? [`for ${count(unknown.length, "request")} it cannot be shown (${namesOf(unknown)})`] : []),
    ...(deaf > 0 ? [`at ${count(deaf, "question")} a customer who asks for a person is not understood`] : []),
  ];
}

const namesOf = (requests: readonly HumanRequest[]): string => listed(requests.map(intentWords));
