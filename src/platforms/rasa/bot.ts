import { buildFlow } from "../../model/build.ts";
import { type Bot, CHANNELS, type Channel, type Entry, type Flow, type Intent, type NodeRef, type Place } from "../../model/model.ts";
import { member, text } from "../../source/json.ts";
import type { AssembleContext } from "../platform.ts";
import { addAction, type Desk } from "./actions.ts";
import { withAnswers } from "./answers.ts";
import { flowCondition } from "./conditions.ts";
import { Conversation } from "./conversation.ts";
import { readDomain } from "./domain.ts";
import {
  type Calm,
  type Definition,
  drawFlows,
  isPattern,
  isStartable,
  keysOf,
  readAgents,
  readFlows,
  triggersOf,
  unfilledSlots,
} from "./flows.ts";
import { intentsOf, isOffered, type Sources } from "./intents.ts";
import { readNlu } from "./nlu.ts";
import { readPaths } from "./paths.ts";
import type { File } from "./roots.ts";
import { readSettings, type Settings } from "./settings.ts";

/** The pattern that a language model starts when a customer asks for a person. */
const HANDOFF = "pattern_human_handoff";
/** What Rasa says then, unless the project writes the pattern anew. */
const REFUSAL = "utter_human_handoff_not_available";
/** Patterns that run where the bot does not know what to do. */
const FALLBACKS = ["pattern_cannot_handle", "pattern_internal_error"];

/** A project as it was read. */
interface Project {
  readonly id: string;
  readonly settings: Settings;
  readonly sources: Sources;
  readonly calm: Calm;
  /** True where flows run, or a language model is there to start them. */
  readonly isCalm: boolean;
}

/** The bot of one project; nothing where its files only accompany one (a config, credentials). */
export function botOf(root: string, files: readonly File[], context: AssembleContext): readonly Bot[] {
  const project = readProject(root, files, context);
  const { id, settings, sources, calm, isCalm } = project;
  const { domain, definitions, paths, spoken, main } = sources;
  if (definitions.size + paths.length + spoken.size + domain.intents.size === 0) return [];
  const intents = intentsOf(sources);
  const { rules, policies } = drawRules(project, intents);
  const drawn = [...drawFlows(calm), ...(isCalm && !definitions.has(HANDOFF) ? [refusal(calm, main)] : [])];
  const flows = withEntries(drawn, calm, sources);
  const all = rules.nodes.length > 0 || flows.length === 0 ? [rules, ...flows] : flows;
  const channels = channelsOf(settings);
  const bot: Bot = {
    id,
    name: root.slice(root.lastIndexOf("/") + 1) || "assistant",
    platform: "rasa",
    at: main,
    flows: channels ? all.map((flow) => ({ ...flow, channels })) : all,
    intents,
    languages: languagesOf(project),
    declaresIntents: domain.intents.size > 0 && !domain.isBroken,
    hosted: true,
    defects: calm.desk.defects,
    fallbacks: [
      ...policies,
      ...startsOf(rules, "nlu_fallback"),
      ...FALLBACKS.flatMap((name) => startsOf(flows.find((flow) => flow.id === calm.keys.started(name)))),
    ],
    platformFallback: settings.fallsBack,
  };
  return [withAnswers(bot, calm.options)];
}

function readProject(root: string, files: readonly File[], context: AssembleContext): Project {
  const id = `rasa:${root}`;
  const domain = readDomain(files);
  const settings = readSettings(files);
  const main = settings.at ?? domain.at ?? { file: files[0]?.document.path ?? root, pointer: "" };
  const keys = keysOf(id);
  const desk: Desk = {
    domain,
    handoff: context.handoff(main.file),
    declared: context.actions("rasa", main.file),
    defects: [],
    ...(settings.connectors && { connectors: settings.connectors }),
    flowKey: (name) => (definitions.has(name) ? keys.started(name) : undefined),
  };
  const definitions = readFlows(files, desk);
  const isCalm = definitions.size > 0 || settings.commands === true;
  const commands = isCalm && settings.commands !== false;
  return {
    id,
    settings,
    sources: { domain, spoken: readNlu(files), paths: readPaths(files, domain), definitions, commands, main },
    calm: {
      desk,
      keys,
      definitions,
      agents: readAgents(files),
      options: new Map(),
      writes: unfilledSlots(desk, definitions),
      isWhole: !!settings.at && !!domain.at,
    },
    isCalm,
  };
}

/** Rules and stories, and in them the actions that policies run by themselves. */
function drawRules({ id, settings, sources, calm }: Project, intents: readonly Intent[]) {
  const { paths, main } = sources;
  const [first] = paths;
  const at = first ? { file: first.at.file, pointer: "" } : main;
  const flow = buildFlow({ id: `${id}:rules`, name: "rules and stories", at, keys: [] });
  const conversation = new Conversation(calm.desk, flow, paths, intents, calm.options);
  conversation.all(intents);
  const policies = settings.fallbacks.map(({ action, at: place }) => conversation.handler(action, place));
  return { rules: flow.done(), policies };
}

/** The languages in which there are phrases, else those of the config. */
function languagesOf({ sources: { spoken }, settings }: Project): readonly string[] {
  const found = new Set([...spoken.values()].flatMap(({ phrases }) => phrases.flatMap(({ language }) => language ?? [])));
  return found.size > 0 ? [...found].sort() : settings.languages;
}

function channelsOf({ connectors }: Settings): readonly Channel[] | undefined {
  const connected = new Set(connectors?.values());
  return connected.size > 0 ? CHANNELS.filter((channel) => connected.has(channel)) : undefined;
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

/** Adds the ways in which customers start flows. */
function withEntries(flows: readonly Flow[], { keys, definitions, desk }: Calm, { commands }: Sources): readonly Flow[] {
  const started = new Map([...definitions].map(([id, definition]) => [keys.started(id), definition]));
  const wanted: readonly Entering[] = commands ? [{ kind: "escalation", name: HANDOFF }] : [];
  return flows.map((flow) => {
    const [start] = flow.entries;
    const definition = started.get(flow.id);
    const ways = flow.id === keys.started(HANDOFF) ? wanted : definition && waysInto(definition, desk, commands);
    if (!start || !ways) return flow;
    const { to } = start;
    const entries = ways.map(
      (way): Entry => ({ at: flow.at, to, direct: true, ...(way.kind === "escalation" && { requestAt: flow.at }), ...way }),
    );
    return { ...flow, entries: [start, ...entries] };
  });
}

/** A way into a flow; `at` = where it is written, if not at the flow. */
type Entering = Pick<Entry, "kind" | "name" | "intent" | "when"> & Partial<Pick<Entry, "at">>;

function waysInto(definition: Definition, desk: Desk, commands: boolean): readonly Entering[] {
  const condition = text(member(definition.value, "if"));
  const when = condition === undefined ? {} : { when: flowCondition(condition, desk) };
  const triggers = isStartable(definition) ? triggersOf(definition) : [];
  return [
    ...(isPattern(definition.id) ? [{ kind: "handler" } as const] : []),
    ...(isOffered(definition, commands) ? [{ kind: "intent", intent: definition.id, ...when } as const] : []),
    ...triggers.map(({ intent, at }) => ({ kind: "intent", intent, at, ...when }) as const),
  ];
}
