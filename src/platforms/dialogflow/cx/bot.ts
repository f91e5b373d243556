import type { Bot, Defect } from "../../../model/model.ts";
import type { Json } from "../../../source/document.ts";
import { items, member, text } from "../../../source/json.ts";
import type { HandoffConfig } from "../../platform.ts";
import { withDeclined } from "../answers.ts";
import { partOf, textOf } from "../located.ts";
import { type Agent, agentFrom, type PartFile } from "./agent.ts";
import { drawFlow } from "./flow.ts";
import { TURN } from "./handler.ts";
import { named } from "./names.ts";
import { parametersIn } from "./parameters.ts";
import { drawPlaybook } from "./playbook.ts";
import type { Desk } from "./scene.ts";

/** Builds the bot of one package; nothing where it holds no flow. */
export function cxBot(root: string, files: readonly PartFile[], handoffFor: (file: string) => HandoffConfig): Bot | undefined {
  const agent = agentFrom(root, files);
  if (agent.flows.length === 0) return undefined;
  const id = `dialogflow-cx:${root}`;
  const defects: Defect[] = [...agent.defects, ...missingStart(agent)];
  const desk: Desk = { agent, bot: id, handoff: handoffFor(agent.at.file), parameters: parametersIn(agent), events: new Map(), defects };
  const used = agent.flows.map((flow) => intentsOf(flow.file.value, flow.pages.concat(flow.groups)));
  const drawn = agent.flows.map((flow, i) => drawFlow(desk, flow, new Set(used.flatMap((intents, k) => (k === i ? [] : [...intents])))));
  return withDeclined({
    id,
    name: agent.name,
    platform: "dialogflow-cx",
    at: agent.at,
    flows: [...drawn.map(({ flow }) => flow), ...agent.playbooks.flatMap((playbook) => drawPlaybook(desk, playbook))],
    intents: agent.intents.map((intent) => ({ ...intent, scopes: drawn.flatMap(({ scopes }) => scopes.get(intent.name) ?? []) })),
    languages: agent.languages,
    declaresIntents: agent.intents.length > 0,
    hosted: true,
    initialFacts: { [TURN]: null },
    defects,
    fallbacks: drawn.flatMap(({ fallbacks }) => fallbacks),
    // A flow cannot be saved without handlers for words that nothing understands.
    platformFallback: true,
  });
}

function missingStart({ settings, flows }: Agent): readonly Defect[] {
  const name = settings && textOf(partOf(settings, "startFlow"));
  if (!settings || !name || named(flows, name)) return [];
  return [{ kind: "missing-start", at: partOf(settings, "startFlow").at, name }];
}

/** The intents that the routes of a flow take. */
function intentsOf(flow: Json | undefined, things: Agent["groups"]): ReadonlySet<string> {
  const values = [flow, ...things.map(({ file }) => file.value)];
  return new Set(
    values.flatMap((value) => items(member(value, "transitionRoutes")).flatMap((route) => text(member(route, "intent")) ?? [])),
  );
}
