import type { Bot, Defect } from "../../../model/model.ts";
import type { Json } from "../../../source/document.ts";
import { entries, items, member, text } from "../../../source/json.ts";
import type { HandoffConfig } from "../../platform.ts";
import { withDeclined } from "../answers.ts";
import { partOf, textOf } from "../located.ts";
import { type Agent, agentFrom, type PartFile } from "./agent.ts";
import { parameterOf, readCondition } from "./conditions.ts";
import { drawFlow } from "./flow.ts";
import { TURN } from "./handler.ts";
import { named } from "./names.ts";
import type { Desk } from "./scene.ts";

/** Builds the bot of one package; nothing where it holds no flow. */
export function cxBot(root: string, files: readonly PartFile[], handoffFor: (file: string) => HandoffConfig): Bot | undefined {
  const agent = agentFrom(root, files);
  if (agent.flows.length === 0) return undefined;
  const id = `dialogflow-cx:${root}`;
  const defects: Defect[] = [...agent.defects, ...missingStart(agent)];
  const desk: Desk = { agent, bot: id, handoff: handoffFor(agent.at.file), volatile: volatileIn(agent), defects };
  const used = agent.flows.map((flow) => intentsOf(flow.file.value, flow.pages.concat(flow.groups)));
  const drawn = agent.flows.map((flow, i) => drawFlow(desk, flow, new Set(used.flatMap((intents, k) => (k === i ? [] : [...intents])))));
  return withDeclined({
    id,
    name: agent.name,
    platform: "dialogflow-cx",
    at: agent.at,
    flows: drawn.map(({ flow }) => flow),
    intents: agent.intents,
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

/** Parameters that conditions compare and that no fulfilment gives a literal: a webhook or a client must write them. */
function volatileIn({ flows, groups }: Agent): readonly string[] {
  const read = new Set<string>();
  const written = new Set<string>();
  const visit = (value: Json | undefined, flow: string): void => {
    for (const item of items(value)) visit(item, flow);
    for (const [key, inner] of entries(value)) {
      if (key === "condition" && typeof inner === "string") for (const name of comparedIn(inner, flow)) read.add(name);
      else if (key === "setParameterActions")
        for (const action of items(inner))
          if (member(action, "value") !== null) written.add(parameterOf(text(member(action, "parameter")) ?? "", flow));
      if (typeof inner === "object") visit(inner, flow);
    }
  };
  for (const flow of flows) for (const { file } of [flow, ...flow.pages, ...flow.groups, ...groups]) visit(file.value, flow.name);
  return [...read].filter((name) => !written.has(name) && name.startsWith("$session.params."));
}

function comparedIn(condition: string, flow: string): readonly string[] {
  const found: string[] = [];
  const visit = (guard: ReturnType<typeof readCondition>): void => {
    if (guard.op === "is") found.push(guard.variable);
    else if (guard.op === "not") visit(guard.guard);
    else if (guard.op === "and" || guard.op === "or") guard.guards.forEach(visit);
  };
  visit(readCondition(condition, flow));
  return found;
}
