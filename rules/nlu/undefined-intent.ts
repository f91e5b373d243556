import { isFlow } from "../../src/analysis/link/link.ts";
import { comparisonsOf } from "../../src/model/comparisons.ts";
import { remember } from "../../src/model/maps.ts";
import type { Bot, Flow, Node, Place, Reference } from "../../src/model/model.ts";
import { nearest } from "../../src/model/nearest.ts";
import { isInside } from "../../src/model/place.ts";
import { defectsOf } from "../../src/rule/defects.ts";
import { writeInstead } from "../../src/rule/fix-intents.ts";
import { handedBack } from "../../src/rule/handed-back.ts";
import { defineRule, type Finding, type ProjectFacts } from "../../src/rule/rule.ts";
import { listed, quoted } from "../../src/rule/words.ts";

const SHOWN = 5;

export default defineRule({
  id: "nlu/undefined-intent",
  docs: { summary: "A flow uses intents that its bot declares" },
  severity: "error",
  fix: "choice",
  messages: {
    near: "the intent {name} is declared nowhere; did you mean {near}?",
    unknown: "the bot declares no intent {name}",
    several: "the bot declares none of these {count} intents: {names}",
  },
  help: "correct the name, or declare the intent",
  bot(bot, { report, project }) {
    const strange: Reference[] = [];
    for (const reference of usesOf(bot, project)) {
      const near = nearest(reference.name, reference.known);
      if (near === undefined) {
        if (!bot.clientsNameIntents) strange.push(reference);
      } else report(nearly(reference, near));
    }
    const names = [...new Set(strange.map(({ name }) => name))];
    const [first] = strange;
    if (!first) return;
    const shown = names.slice(0, SHOWN).map(quoted);
    report({
      message: names.length === 1 ? "unknown" : "several",
      data: { name: quoted(first.name), count: String(names.length), names: listed([...shown, ...(names.length > SHOWN ? ["more"] : [])]) },
      severity: "warning",
      at: first.at,
      target: first.name,
    });
  },
});

const nearly = ({ name, at, within = name }: Reference, near: string): Finding => ({
  message: "near",
  data: { name: quoted(name), near: quoted(near) },
  at,
  target: name,
  fix: writeInstead({ at, from: within, to: within.replace(name, () => near), wish: near, safety: "choice" }),
});

/** Every intent that the flows of a bot name and the bot that hears it does not declare. */
function usesOf(bot: Bot, { linked }: ProjectFacts): readonly Reference[] {
  const found: Reference[] = defectsOf(bot, "undefined-intent").map(({ reference }) => reference);
  const check = (hears: Bot, name: string, at: Place) => {
    if (!hears.declaresIntents || hears.intents.some((intent) => intent.name === name)) return;
    // An adapter may name the use more exactly than the entry or exit that it makes.
    if (found.some((known) => known.name === name && isInside(known.at, at))) return;
    found.push({ name, at, what: "intent", known: hears.intents.map((intent) => intent.name) });
  };
  for (const flow of bot.flows) {
    for (const { kind, intent, at } of flow.entries) if (kind === "intent" && intent !== undefined) check(bot, intent, at);
    for (const node of flow.nodes) {
      const hears = hearerAt(bot, flow, node, linked);
      if (hears) for (const { intent } of node.exits) if (intent) check(hears, intent.name, intent.at);
    }
  }
  return [...found, ...comparedIntents(bot, linked)];
}

/** The bot whose intents the exits of a node name: its own, or the one that it calls, if the project holds that. */
function hearerAt(bot: Bot, flow: Flow, node: Node, linked: ProjectFacts["linked"]): Bot | undefined {
  if (node.kind !== "call") return bot;
  const target = node.call && linked.target(flow, node);
  return target && isFlow(target) ? linked.botOf(target) : undefined;
}

/** Words for an intent that was not recognised. */
const NO_INTENT = /^(not[ _]?set|none|null|unknown)$/i;

/** What callers compare with an intent that another bot hands back, as far as the project holds every bot that writes the variable. */
function comparedIntents(bot: Bot, linked: ProjectFacts["linked"]): readonly Reference[] {
  const heard = handedBack(bot, linked);
  if (heard.size === 0) return [];
  return bot.flows.flatMap(({ nodes }) => nodes.flatMap((node) => comparedAt(node, heard)));
}

/** The names that the exits of a node compare and that nobody hands back, each once. */
function comparedAt({ at, exits }: Node, heard: ReturnType<typeof handedBack>): readonly Reference[] {
  const found = new Map<string, Reference>();
  for (const { when, whenAt, intent, at: place } of exits) {
    if (!when || intent) continue;
    for (const { variable, values } of comparisonsOf(when)) {
      const declared = heard.get(variable);
      const [name] = values;
      if (!declared || !name || NO_INTENT.test(name) || values.some((value) => value === null || declared.has(value))) continue;
      remember(found, name, () => ({ name, at: whenAt ?? place ?? at, what: "intent", known: [...declared] }));
    }
  }
  return [...found.values()];
}
