import { push, remember } from "../../../model/maps.ts";
import type { Bot, Defect } from "../../../model/model.ts";
import { answerOf } from "../../answer-words.ts";
import type { HandoffConfig } from "../../platform.ts";
import { undiallable } from "../../undiallable.ts";
import { withDeclined } from "../answers.ts";
import { partOf, textOf } from "../located.ts";
import { type Agent, agentFrom, type PartFile } from "./agent.ts";
import { saidIn } from "./choice.ts";
import { isSeen, withEntered } from "./entered.ts";
import { type Brought, drawFlow } from "./flow.ts";
import { TURN } from "./handler.ts";
import { named } from "./names.ts";
import { parametersIn } from "./parameters.ts";
import { drawPlaybook } from "./playbook.ts";
import { type Desk, type Scenes, scenesOf, targetOf } from "./scene.ts";
import { unsetIn } from "./unset.ts";

/** Builds the bot of one package; nothing where it holds no flow. */
export function cxBot(root: string, files: readonly PartFile[], handoffFor: (file: string) => HandoffConfig): Bot | undefined {
  const agent = agentFrom(root, files);
  if (agent.flows.length === 0) return undefined;
  const id = `dialogflow-cx:${root}`;
  const defects: Defect[] = [...agent.defects, ...missingStart(agent)];
  const desk: Desk = {
    agent,
    bot: id,
    handoff: handoffFor(agent.at.file),
    parameters: parametersIn(agent),
    answers: new Set(agent.intents.flatMap((intent) => (answerOf(intent) ? [intent.name] : []))),
    main: named(agent.flows, startOf(agent) ?? "")?.name ?? "Default Start Flow",
    events: new Map(),
    defects,
  };
  // Hosts that call the agent enter its first flow.
  const isMain = ({ name }: { readonly name: string }) => name === desk.main;
  const scenes = [...agent.flows.filter(isMain), ...agent.flows.filter((flow) => !isMain(flow))].map((flow) => scenesOf(desk, flow));
  const shared = sharedIntents(scenes);
  const scopes = scopesIn(scenes);
  const brought = broughtInto(agent, scenes);
  const drawn = scenes.map((each) => drawFlow(desk, each, { shared, brought: brought.get(each.files.name) ?? NOTHING }));
  const all = drawn.map(({ flow }) => flow);
  const seen = isSeen(agent, all, files);
  const flows = seen ? withEntered(all, desk.main) : [...all, ...agent.playbooks.flatMap((playbook) => drawPlaybook(desk, playbook))];
  const bot: Bot = {
    id,
    name: agent.name,
    platform: "dialogflow-cx",
    at: agent.at,
    flows,
    intents: agent.intents.map((intent) => ({ ...intent, scopes: scopes.get(intent.name) ?? [] })),
    languages: agent.languages,
    declaresIntents: agent.intents.length > 0,
    isFragment: agent.settings === undefined,
    hosted: true,
    initialFacts: { [TURN]: null },
    defects: [...defects, ...undiallable(flows)],
    fallbacks: drawn.flatMap(({ fallbacks }) => fallbacks),
    // A flow cannot be saved without handlers for words that nothing understands.
    platformFallback: true,
  };
  const initialFacts = { ...bot.initialFacts, ...(seen && unsetIn(bot)) };
  return withDeclined({ ...bot, initialFacts }, (when) => saidIn(desk, when));
}

const NOTHING: Brought = new Set([undefined]);

const startOf = ({ settings }: Agent) => settings && textOf(partOf(settings, "startFlow"));

function missingStart(agent: Agent): readonly Defect[] {
  const name = startOf(agent);
  if (!agent.settings || !name || named(agent.flows, name)) return [];
  return [{ kind: "missing-start", at: partOf(agent.settings, "startFlow").at, name }];
}

/** The intents that several flows know, so that they may come along from one into another. */
function sharedIntents(all: readonly Scenes[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { start, pages } of all)
    for (const intent of new Set([start, ...pages.values()].flatMap(({ intents }) => [...intents.keys()])))
      (seen.has(intent) ? shared : seen).add(intent);
  return shared;
}

/** With what other flows lead into a flow, by its name: the intents of their routes, nothing where a condition or an event does. */
function broughtInto({ flows, playbooks, settings }: Agent, all: readonly Scenes[]): ReadonlyMap<string, Brought> {
  // A playbook, or what a partial export left out, may lead anywhere.
  if (playbooks.length > 0 || settings === undefined) return new Map();
  const brought = new Map<string, Set<string | undefined>>();
  for (const { files, start, pages } of all)
    for (const { intents, conditions, events } of [start, ...pages.values()])
      for (const route of [...[...intents.values()].flat(), ...conditions, ...events]) {
        const target = targetOf(route);
        const into = target?.key === "targetFlow" ? named(flows, target.name) : undefined;
        if (into && into.name !== files.name) remember(brought, into.name, () => new Set()).add(route.intent);
      }
  return brought;
}

/** What is understood on each page of an agent, by intent: a page understands its own intents and those of its flow. */
function scopesIn(all: readonly Scenes[]): ReadonlyMap<string, readonly string[]> {
  const scopes = new Map<string, string[]>();
  for (const { files, start, pages } of all)
    for (const { id, intents } of [start, ...pages.values()])
      for (const intent of new Set([...intents.keys(), ...start.intents.keys()])) push(scopes, intent, `${files.name} ${id}`);
  return scopes;
}
