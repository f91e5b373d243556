import { push } from "../../src/model/maps.ts";
import { type Bot, type Flow, isDigital } from "../../src/model/model.ts";
import { defineRule } from "../../src/rule/rule.ts";
import { count, quoted } from "../../src/rule/words.ts";

export default defineRule({
  id: "handoff/request-missing",
  docs: { summary: "A bot that understands something understands a request for a person" },
  severity: "warning",
  messages: { missing: "nothing in {bot} lets a customer ask for a person: no intent, menu item or built-in escalation does" },
  help: "add an intent or a menu item that leads to a person; where one exists under another name, list it under requests.names",
  project({ bots, requests, linked, channelsOf }, { report }) {
    // A bot that the project does not hold may well understand it.
    const hearsElsewhere = (flow: Flow) => flow.nodes.some((node) => node.listens === true && "kind" in linked.target(flow, node));
    if (requests.length > 0 || bots.some(({ flows }) => flows.some(hearsElsewhere))) return;
    const runsDigitally = (flow: Flow) => channelsOf(flow).some(isDigital);
    const hears = (bot: Bot) => understands(bot, bot.flows.filter(runsDigitally));
    // A template of many small bots lacks one thing, not many.
    const perFile = new Map<string, Bot[]>();
    // Of bots that call each other the one that the customer meets first; a flow that only calls understands nothing itself.
    for (const bot of bots)
      if (!bot.isFragment && hears(bot) && !linked.hostsOf(bot).some((host) => host.bot !== bot && hears(host.bot)))
        push(perFile, bot.at.file, bot);
    for (const [first, ...others] of perFile.values())
      if (first) report({ message: "missing", data: { bot: named(first, others.length) }, at: first.at, target: first.name });
  },
});

const named = ({ name }: Bot, others: number): string =>
  others === 0 ? quoted(name) : `${quoted(name)} and ${count(others, "other bot")} of this file`;

const understands = ({ intents }: Bot, digital: readonly Flow[]): boolean =>
  (digital.length > 0 && intents.some((intent) => !intent.builtin && !intent.handledElsewhere)) ||
  digital.some(({ nodes }) => nodes.some((node) => node.kind === "ask" && node.exits.filter((exit) => exit.choice).length > 1));
