import type { Bot, Exit } from "../../src/model/model.ts";
import { defineRule } from "../../src/rule/rule.ts";
import { quoted } from "../../src/rule/words.ts";

export default defineRule({
  id: "nlu/no-fallback",
  docs: { summary: "A bot answers people whom it does not understand" },
  severity: "warning",
  messages: { none: "{bot} has no answer to words that it does not understand, and the platform gives none" },
  help: "add a fallback that says what the bot can do, and that leads to a person when it happens again",
  bot(bot, { report, project }) {
    const hears = bot.intents.some(({ builtin, phrases }) => !builtin && phrases.length > 0);
    if (!hears || bot.platformFallback || bot.fallbacks === undefined || bot.fallbacks.length > 0) return;
    if (project.linked.hostsOf(bot).length === 0 && listens(bot) && !takesAnything(bot))
      report({ message: "none", data: { bot: quoted(bot.name) }, at: bot.at });
  },
});

const listens = ({ flows }: Bot): boolean => flows.some(({ nodes }) => nodes.some(({ kind }) => kind === "ask"));

/** True where some question takes whatever the customer says. */
const takesAnything = ({ flows }: Bot): boolean =>
  flows.some(({ nodes }) => nodes.some(({ kind, exits }) => kind === "ask" && exits.some(isOpen)));

const isOpen = ({ role, choice, intent }: Exit): boolean => !choice && !intent && ["next", "answer", "default", "noMatch"].includes(role);
