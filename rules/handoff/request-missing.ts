import { push } from "../../src/model/maps.ts";
import type { Bot } from "../../src/model/model.ts";
import { botsWithoutRequest } from "../../src/rule/bots-without-request.ts";
import { defineRule } from "../../src/rule/rule.ts";
import { count, quoted } from "../../src/rule/words.ts";

export default defineRule({
  id: "handoff/request-missing",
  docs: { summary: "A bot that understands something understands a request for a person" },
  severity: "warning",
  messages: { missing: "nothing in {bot} lets a customer ask for a person: no intent, menu item or built-in escalation does" },
  help: "add an intent or a menu item that leads to a person; where one exists under another name, list it under requests.names",
  project(project, { report }) {
    // A template of many small bots lacks one thing, not many.
    const perFile = new Map<string, Bot[]>();
    for (const bot of botsWithoutRequest(project)) push(perFile, bot.at.file, bot);
    for (const [first, ...others] of perFile.values())
      if (first) report({ message: "missing", data: { bot: named(first, others.length) }, at: first.at, target: first.name });
  },
});

const named = ({ name }: Bot, others: number): string =>
  others === 0 ? quoted(name) : `${quoted(name)} and ${count(others, "other bot")} of this file`;
