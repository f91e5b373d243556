import { buildFlow } from "../../model/build.ts";
import { type Bot, CHANNELS, type Entry, type Flow, type NodeRef, type Place } from "../../model/model.ts";
import { member, text } from "../../source/json.ts";
import type { AssembleContext } from "../platform.ts";
import { addAction, type Desk } from "./actions.ts";
import { withAnswers } from "./answers.ts";
import { Conversation } from "./conversation.ts";
import { readDomain } from "./domain.ts";
import { flowCondition } from "./drawing.ts";
import { type Calm, drawFlows, isPattern, isStartable, keysOf, readAgents, readFlows, triggersOf } from "./flows.ts";
import { intentsOf, isOffered, type Sources } from "./intents.ts";
import { readNlu } from "./nlu.ts";
import { readPaths } from "./paths.ts";
import type { File } from "./roots.ts";
import { readSettings } from "./settings.ts";

/** The pattern that a language model starts when a customer asks for a person. */
const HANDOFF = "pattern_human_handoff";
/** What Rasa says then, unless the project writes the pattern anew. */
const REFUSAL = "utter_human_handoff_not_available";
/** Patterns that run where the bot does not know what to do. */
const FALLBACKS = ["pattern_cannot_handle", "pattern_internal_error"];

/** The bot of one project; nothing where its files only accompany one (a config, credentials). */
export function botOf(root: string, files: readonly File[], context: AssembleContext): readonly Bot[] {
  const id = `rasa:${root}`;
  const domain = readDomain(files);
  const settings = readSettings(files);
  const main = settings.at ?? domain.at ?? { file: files[0]?.document.path ?? root, pointer: "" };
  const keys = keysOf(id);
  const desk: Desk = {
    domain,
    handoff: context.handoff(main.file),
    declared: context.actions("rasa"),
    defects: [],
    ...(settings.connectors && { connectors: settings.connectors }),
    flowKey: (name) => (definitions.has(name) ? keys.started(name) : undefined),
  };
  const definitions = readFlows(files, desk);
  const paths = readPaths(files, domain);
  const spoken = readNlu(files);
  if (definitions.size + paths.length + spoken.size + domain.intents.size === 0) return [];

  const isCalm = definitions.size > 0 || settings.commands === true;
  const sources: Sources = { domain, spoken, paths, definitions, commands: isCalm && settings.commands !== false, main };
  const calm: Calm = { desk, keys, definitions, agents: readAgents(files), options: new Map() };
  const intents = intentsOf(sources);

  const talk = buildFlow({
    id: `${id}:rules`,
    name: "rules and stories",
    at: paths[0] ? { file: paths[0].at.file, pointer: "" } : main,
    keys: [],
  });
  const conversation = new Conversation(desk, talk, paths, intents, calm.options);
  conversation.all(intents);
  const policies = settings.fallbacks.map(({ action, at }) => conversation.handler(action, at));
  const rules = talk.done();

  const drawn = [...drawFlows(calm), ...(isCalm && !definitions.has(HANDOFF) ? [refusal(calm, main)] : [])];
  const flows = drawn.map((flow) => withEntries(flow, calm, sources));
  const all = rules.nodes.length > 0 || flows.length === 0 ? [rules, ...flows] : flows;
  const languages = [...new Set([...spoken.values()].flatMap(({ phrases }) => phrases.flatMap(({ language }) => language ?? [])))].sort();
  const connected = new Set(settings.connectors?.values());
  const channels = connected.size > 0 ? CHANNELS.filter((channel) => connected.has(channel)) : undefined;
  const bot: Bot = {
    id,
    name: root.slice(root.lastIndexOf("/") + 1) || "assistant",
    platform: "rasa",
    at: main,
    flows: channels ? all.map((flow) => ({ ...flow, channels })) : all,
    intents,
    languages: languages.length > 0 ? languages : settings.languages,
    declaresIntents: domain.intents.size > 0,
    hosted: true,
    defects: desk.defects,
    fallbacks: [
      ...policies,
      ...startsOf(rules, "nlu_fallback"),
      ...FALLBACKS.flatMap((name) => startsOf(flows.find((flow) => flow.id === keys.started(name)))),
    ],
    platformFallback: settings.fallsBack,
  };
  return [withAnswers(bot, calm.options)];
}

/** Where an intent begins, or the flow itself. */
const startsOf = (flow: Flow | undefined, intent?: string): readonly NodeRef[] =>
  (flow?.entries ?? []).flatMap(({ kind, to, intent: name }) =>
    flow && to !== null && (intent === undefined ? kind === "start" : name === intent) ? [{ flow: flow.id, node: to }] : [],
  );

/**
 * The pattern as Rasa brings it: it says that nobody is available. It holds for every project that does not write its own.
 * Source: default flows of the conversation patterns.
 */
function refusal({ desk, keys }: Calm, at: Place): Flow {
  const key = keys.started(HANDOFF);
  const flow = buildFlow({ id: key, name: HANDOFF, at, keys: [key] });
  const { first, open } = addAction(desk, flow, { id: "refusal", at, name: REFUSAL, follows: true });
  const end = flow.node("end", "refused", at, { label: REFUSAL, synthetic: true, end: "refuses" });
  for (const said of open) flow.exit(said, "next", end, { implied: true });
  flow.entry({ kind: "start", to: first, at });
  return flow.done();
}

/** Adds the ways in which customers start a flow. */
function withEntries(flow: Flow, { keys, definitions, desk }: Calm, { commands }: Sources): Flow {
  const [start] = flow.entries;
  if (!start) return flow;
  const { to } = start;
  const entries = (of: readonly Entry[]): Flow => ({ ...flow, entries: [start, ...of] });
  if (flow.id === keys.started(HANDOFF))
    return entries(commands ? [{ kind: "escalation", name: HANDOFF, to, at: flow.at, requestAt: flow.at, direct: true }] : []);
  const definition = [...definitions.values()].find(({ id }) => flow.id === keys.started(id));
  if (!definition) return flow;
  const condition = text(member(definition.value, "if"));
  const when = condition === undefined ? {} : { when: flowCondition(condition, desk) };
  const triggers = isStartable(definition) ? triggersOf(definition) : [];
  return entries([
    ...(isPattern(definition.id) ? [{ kind: "handler", to, at: flow.at, direct: true } as const] : []),
    ...(isOffered(definition, commands)
      ? [{ kind: "intent", intent: definition.id, to, at: flow.at, direct: true, ...when } as const]
      : []),
    ...triggers.map(({ intent, at }): Entry => ({ kind: "intent", intent, to, at, direct: true, ...when })),
  ]);
}
