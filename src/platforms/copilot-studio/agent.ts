import { ownOf, push } from "../../model/maps.ts";
import type { Bot, Call, Channel, Defect, Place } from "../../model/model.ts";
import type { SourceDocument } from "../../source/document.ts";
import { knownOf } from "../known.ts";
import type { Choices } from "../microsoft/choices.ts";
import { formulasOf, type Writing } from "../microsoft/formulas.ts";
import { withDeclined } from "../microsoft/questions.ts";
import type { AssembleContext } from "../platform.ts";
import { handedBack } from "./calls.ts";
import { type EntityFile, namesOf, type Part, type Settings, type TopicFile } from "./files.ts";
import type { ListNamed } from "./questions.ts";
import { type TaskFile, taskNamed } from "./tasks.ts";
import { choicesOf, type Drawn, draw, drawOff, escalates, type Topic, topicOf } from "./topic.ts";
import { unsetIn, writingsOf } from "./topic-variables.ts";
import { type Meanings, namesShared, namingOf, optionSetsIn } from "./variables.ts";

export interface File<P extends Part = Part> {
  readonly document: SourceDocument;
  readonly part: P;
}

/** By the value of the topic. */
const knownChoices = knownOf<Choices>();
const knownDrawings = knownOf<Drawn>();

/** Builds the agent that stands at `root` from its files. */
export function agentOf(root: string, files: readonly File[], context: AssembleContext): Bot {
  const described = new Map(files.flatMap(({ part }) => (part.kind === "component" ? [[part.name, part] as const] : [])));
  const allTopics = untranslated(files).map(({ document, part }) => ({
    document,
    part: { ...part, title: part.title ?? described.get(part.name)?.title },
  }));
  const isOff = ({ part }: File<TopicFile>) => part.off !== undefined || described.get(part.name)?.isOff === true;
  const topicFiles = allTopics.filter((file) => !isOff(file));
  const settings = files.filter((file): file is File<Settings> => file.part.kind === "settings");
  const id = `copilot-studio:${root}`;
  const schema = settings.find(({ part }) => part.schema)?.part.schema ?? topicFiles.find(({ part }) => part.schema)?.part.schema ?? "";
  const defects: Defect[] = [];
  const isWhole = settings.some(({ part }) => !part.partial);
  const shared = namesShared(
    topicFiles.map(({ document, part }) => [part.name, part.pointer === "" ? document.text : JSON.stringify(part.value)]),
  );
  const topics = topicsOf(id, schema, topicFiles, shared, defects);
  const drawn = drawnOf({ id, schema, isWhole, topics, files, shared, context });
  defects.push(...drawn.flatMap((each) => each.defects));
  // If a topic that is on takes every request for a person, nobody misses those that are off.
  const missed = topics.some(escalates)
    ? []
    : topicsOf(id, schema, allTopics.filter(isOff), shared, defects).map((topic) => drawOff(topic, channelsOf(files)));
  const [first] = [...settings, ...allTopics];
  return withDeclined({
    id,
    name: settings.find(({ part }) => part.title)?.part.title ?? (schema || root.replace(/#.*$/, "").split("/").pop() || "agent"),
    platform: "copilot-studio",
    at: { file: first?.document.path ?? root, pointer: "" },
    flows: [...drawn, ...missed].map(({ flow }) => flow),
    intents: [...drawn, ...missed].flatMap(({ intents }) => intents),
    languages: settings.flatMap(({ part }) => part.language ?? []),
    declaresIntents: true,
    initialFacts: unsetIn(topics),
    // The settings of an agent stand beside the topics that every agent has, "Escalate" among them.
    isFragment: !isWhole,
    platformFallback: true,
    // "The full history of the conversation, and all relevant variables": learn.microsoft.com/microsoft-copilot-studio/advanced-hand-off.
    passesTranscript: true,
    fallbacks: drawn.flatMap(({ fallbacks }) => fallbacks),
    defects,
  });
}

/** The topics of an agent without their translations, which say the same in other languages: `Escalate.de-DE` beside `Escalate`. */
function untranslated(files: readonly File[]): readonly File<TopicFile>[] {
  const topics = files.filter((file): file is File<TopicFile> => file.part.kind === "topic");
  const names = new Set(topics.map(({ part }) => part.name.toLowerCase()));
  return topics.filter(({ part }) => !names.has(/^(.+)\.[a-z]{2}-[a-z]{2}$/.exec(part.name.toLowerCase())?.[1] ?? ""));
}

/** An agent whose topics are known and not yet drawn. */
interface Undrawn {
  readonly id: string;
  readonly schema: string;
  /** True where the project holds all topics of the agent. */
  readonly isWhole: boolean;
  readonly topics: readonly Topic[];
  readonly files: readonly File[];
  /** Names of `Topic.*` that several topics use. */
  readonly shared: ReadonlySet<string>;
  readonly context: AssembleContext;
}

/** Draws the topics that are on. */
function drawnOf(agent: Undrawn): readonly Drawn[] {
  const { topics, files, context } = agent;
  const { call, named, keysOf } = directoryOf(agent);
  const list = listsIn(files);
  const { meanings, formulas } = meaningsOf(agent);
  const channels = channelsOf(files);
  const tasks = files.flatMap(({ part }): TaskFile[] => (part.kind === "task" ? [part] : []));

  const around = dependenciesOf(agent, [channels, formulas, meanings.optionSets]);
  const own = topics.map((topic) =>
    knownChoices(topic.value, [around, topic.at.file, topic.at.pointer], () => choicesOf(topic, { list, meanings })),
  );
  const asked = own.map(({ open }) => open.filter(({ variable }) => variable.startsWith("Global.")));
  const openIn = new Map(topics.map((topic, i) => [topic, own[i]?.open ?? []]));
  return topics.map((topic, i) => {
    const actions = context.actions("copilot-studio", topic.at.file);
    // What a topic compares may have been asked in other ones.
    const before = [
      ...asked.flatMap((each, n) => (n === i ? [] : each)),
      ...handedBack(topic, (dialog) => {
        const begun = named(dialog);
        return begun && { naming: begun.naming, open: openIn.get(begun) ?? [] };
      }),
    ];
    return knownDrawings(topic.value, [around, topic.at.file, topic.at.pointer, context.actions, context.handoff, ...before], () =>
      draw(topic, {
        keys: keysOf(topic),
        channels,
        choices: before.length === 0 ? (own[i] ?? choicesOf(topic, { list, meanings })) : choicesOf(topic, { list, meanings }, before),
        around: {
          call,
          list,
          meanings,
          namesIn: (dialog) => named(dialog)?.naming,
          task: (dialog) => taskNamed(dialog, tasks),
          declared: (kinds) => kinds.map((kind) => ownOf(actions, kind)).find((each) => each !== undefined),
          handoff: context.handoff(topic.at.file),
        },
      }),
    );
  });
}

/** All that the drawing of a topic depends on besides its own file and the questions of other topics: what its agent is, and `more`. */
const dependenciesOf = ({ id, schema, isWhole, topics, files, shared }: Undrawn, more: readonly unknown[]): string =>
  JSON.stringify([
    id,
    schema,
    isWhole,
    topics.find(escalates)?.id,
    topics.map((topic) => [topic.id, topic.name, topic.schema, topic.title]),
    files.flatMap(({ document, part }) => (part.kind === "entity" || part.kind === "task" ? [[document.path, part]] : [])),
    [...shared].sort(),
    ...more,
  ]);

/** The channels that the settings list; `undefined` = they list none. */
function channelsOf(files: readonly File[]): readonly Channel[] | undefined {
  const listed = [...new Set(files.flatMap(({ part }) => (part.kind === "settings" ? part.channels : [])))];
  return listed.length > 0 ? listed : undefined;
}

/** Finds topics by their schema names, ignoring case. */
interface Directory {
  readonly keysOf: (topic: Topic) => readonly string[];
  readonly named: (dialog: string) => Topic | undefined;
  /** `null` = the agent's Escalate topic. */
  readonly call: (dialog: string | null, at: Place) => Call;
}

function directoryOf({ id, schema, isWhole, topics }: Undrawn): Directory {
  const names = new Map(topics.map((topic) => [topic.name.toLowerCase(), topic]));
  const escalation = topics.find(escalates);
  const keyOf = (topic: Topic) => `${id}:${topic.name.toLowerCase()}`;
  const fullName = (topic: Topic) => `${topic.schema}.topic.${topic.name}`;
  const known = topics.map(fullName);
  const named = (dialog: string): Topic | undefined => {
    const [, prefix, name = dialog] = /^(.*?)\.topic\.(.+)$/.exec(dialog.toLowerCase()) ?? [];
    const topic = names.get(name.toLowerCase());
    const fits = prefix === undefined || topic?.schema === "" || topic?.schema.toLowerCase() === prefix;
    return fits ? topic : undefined;
  };
  return {
    keysOf: (topic) => [keyOf(topic), `copilot:${fullName(topic).toLowerCase()}`],
    named,
    call: (dialog, at) => {
      const target = dialog === null ? escalation : named(dialog);
      const name = dialog ?? `${schema}.topic.Escalate`;
      const isComputed = name === "" || name.startsWith("=");
      // A whole agent has no more topics than its own: one that is missing is not that of a copy beside it.
      const isOwn = isWhole && name.toLowerCase().startsWith(`${schema.toLowerCase()}.topic.`);
      const keys = target ? [keyOf(target)] : isComputed ? [] : [`${isOwn ? id : "copilot"}:${name.toLowerCase()}`];
      return { keys, name, at, what: "topic", known, local: isWhole };
    },
  };
}

/** Finds the lists of answers that stand in files of their own. */
function listsIn(files: readonly File[]): ListNamed {
  const lists = files.filter((file): file is File<EntityFile> => file.part.kind === "entity");
  return (entityId) => {
    const [owner, name] = namesOf(entityId, "entity");
    const found = lists.find(({ part }) => part.name === name && (part.schema ?? owner) === owner);
    return found && { items: found.part.items, at: { file: found.document.path, pointer: found.part.pointer } };
  };
}

/** What conditions mean, and the formulas among that: the variable and what it stands for. */
function meaningsOf({ topics, files }: Undrawn): {
  readonly meanings: Meanings;
  readonly formulas: readonly (readonly [string, string])[];
} {
  const written = new Map<string, Writing[]>();
  for (const { value, naming } of topics) for (const [variable, writing] of writingsOf(value, naming)) push(written, variable, writing);
  const formulas = formulasOf(written);
  const own = new Set(topics.map(({ at }) => at.file));
  const texts = new Set(files.flatMap(({ document, part }) => (part.kind === "topic" && own.has(document.path) ? document.text : [])));
  const stood = [...written.keys()].flatMap((variable) => {
    const formula = formulas(variable);
    return formula === undefined ? [] : [[variable, formula] as const];
  });
  return { meanings: { formulas, optionSets: optionSetsIn([...texts]) }, formulas: stood };
}

/** The topics of an agent; a second one of the same name is a defect. */
function topicsOf(
  id: string,
  schema: string,
  files: readonly File<TopicFile>[],
  shared: ReadonlySet<string>,
  defects: Defect[],
): readonly Topic[] {
  const used = new Set<string>();
  return files.map(({ document: { path }, part }) => {
    const full = `${part.schema ?? schema}.topic.${part.name}`.toLowerCase();
    const isSecond = used.has(full);
    const at: Place = { file: path, pointer: part.pointer };
    if (isSecond) defects.push({ kind: "duplicate-id", at, name: part.name, what: "topic" });
    used.add(full);
    return topicOf(at, part, isSecond ? `${id}:${path}${part.pointer}` : `${id}:${part.name}`, schema, namingOf(part.name, shared));
  });
}
