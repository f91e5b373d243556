import type { Journey } from "../../src/analysis/journey.ts";
import { defineRule } from "../../src/rule/rule.ts";
import { intentWords, listed, quoted } from "../../src/rule/words.ts";

const SHOWN = 3;

export default defineRule({
  id: "handoff/hidden-request",
  docs: { summary: "Phrases that ask for a person do not hide in an intent about something else" },
  severity: "warning",
  messages: {
    violated: "the intent {intent} takes phrases that ask for a person ({phrases}) and does not lead to one",
    dialled: "the intent {intent} takes phrases that ask for a person ({phrases}) and ends in a phone transfer, on {channels}",
    undecided: "the intent {intent} takes phrases that ask for a person ({phrases}), and whether it leads to one cannot be seen: {reason}",
  },
  help: "move these phrases to the intent that hands off",
  journey(journey, { report }) {
    const { request, verdict } = journey;
    const [first] = request.phrases;
    if (!request.hidden || !first || verdict === "handed-off" || verdict === "not-judged") return;
    const shown = request.phrases.slice(0, SHOWN).map(({ text }) => quoted(text));
    const more = request.phrases.length - shown.length;
    const dialled = dialledOn(journey);
    report({
      message: verdict === "violated" && dialled.length > 0 ? "dialled" : verdict,
      data: {
        intent: intentWords(request),
        phrases: listed([...shown, ...(more > 0 ? [`${more} more`] : [])]),
        channels: listed(dialled),
        reason: journey.reason ?? "",
      },
      at: first.at,
      journey,
      target: request.name,
    });
  },
});

const dialledOn = ({ outcomes }: Journey) => [
  ...new Set(outcomes.flatMap(({ kind, gate, channels }) => (kind === "voice-transfer" && gate === "none" ? channels : []))),
];
