import { defineRule } from "../../src/rule/rule.ts";
import { listed, quoted } from "../../src/rule/words.ts";

const SHOWN = 3;

export default defineRule({
  id: "handoff/hidden-request",
  docs: { summary: "Phrases that ask for a person do not hide in an intent about something else" },
  severity: "warning",
  messages: { hidden: "the intent {intent} takes phrases that ask for a person ({phrases}) and does not lead to one" },
  help: "move these phrases to the intent that hands off",
  journey(journey, { report }) {
    const { request, verdict } = journey;
    const [first] = request.phrases;
    if (!request.hidden || !first || verdict === "handed-off" || verdict === "not-judged") return;
    const shown = request.phrases.slice(0, SHOWN).map(({ text }) => quoted(text));
    const more = request.phrases.length - shown.length;
    report({
      message: "hidden",
      data: { intent: quoted(request.name), phrases: listed([...shown, ...(more > 0 ? [`${more} more`] : [])]) },
      at: first.at,
      journey,
      target: request.name,
    });
  },
});
