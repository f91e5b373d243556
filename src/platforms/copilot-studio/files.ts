import type { Channel } from "../../model/model.ts";
import type { Json, SourceDocument } from "../../source/document.ts";
import { fileName } from "../../source/file-names.ts";
import { dig, isObject, isTrue, items, member, text } from "../../source/json.ts";
import { channelNamed } from "../microsoft/expressions.ts";
import { describesAgent, describesTopic } from "./marker.ts";
import { type TaskFile, taskOf } from "./tasks.ts";
import { textOfTag } from "./xml.ts";

/** What a file holds of an agent: mostly one thing. `root` = where the agent stands; files of one agent share it. */
export type Part = TopicFile | EntityFile | TaskFile | Settings | Component;

export interface TopicFile {
  readonly kind: "topic";
  readonly root: string;
  /** The agent's schema name, where the file's name says it. */
  readonly schema?: string;
  readonly name: string;
  readonly value: Json;
  /** Where the topic stands in its file: "" = it is the file. */
  readonly pointer: string;
  readonly title?: string | undefined;
  /** What the file says where the topic is switched off. */
  readonly off?: string;
}

/** A list of answers, which questions name by `entityId`. */
export interface EntityFile {
  readonly kind: "entity";
  readonly root: string;
  readonly schema?: string | undefined;
  readonly name: string;
  readonly items: Json;
  /** Where the items stand in their file. */
  readonly pointer: string;
}

/** What a solution says of a topic beside it. */
export interface Component {
  readonly kind: "component";
  readonly root: string;
  readonly name: string;
  readonly title?: string | undefined;
  readonly isOff: boolean;
}

/** Settings name the agent and the channels on which it is published. */
export interface Settings {
  readonly kind: "settings";
  readonly root: string;
  readonly schema?: string | undefined;
  readonly title?: string | undefined;
  readonly channels: readonly Channel[];
  readonly language?: string | undefined;
  /** The topics beside it need not be all: what every agent has is not among them. */
  readonly partial?: boolean;
}

/** The parts in a file; none = it belongs to no agent. */
export function partsOf(document: SourceDocument): readonly Part[] {
  if (text(member(document.value, "kind")) === "BotDefinition") return templateParts(document);
  const part = partOf(document);
  return part ? [part] : [];
}

/** Topics that the product puts into every agent begin with one of these. Source: "Use system topics", Copilot Studio documentation. */
const SYSTEM = new Set(["OnConversationStart", "OnError", "OnUnknownIntent", "OnEscalate", "OnSystemRedirect", "OnSelectIntent"]);

/** A whole agent in one file. Source: `pac copilot extract-template` and `pac copilot create`, reference of the Power Platform CLI. */
function templateParts({ path, value }: SourceDocument): readonly Part[] {
  const components = items(member(value, "components"));
  const entities = components.flatMap((component, i): EntityFile[] => {
    const listed = listedIn(member(component, "entity"));
    const [schema, name] = namesOf(text(member(component, "schemaName")) ?? "", "entity");
    return listed === undefined
      ? []
      : [{ kind: "entity", root: path, schema, name, items: listed, pointer: `/components/${i}/entity/items` }];
  });
  const topics = components.flatMap((component, i): TopicFile[] => {
    const dialog = member(component, "dialog");
    const kind = text(member(dialog, "kind")) ?? "AdaptiveDialog";
    if (text(member(component, "kind")) !== "DialogComponent" || !isObject(dialog)) return [];
    if (kind !== "AdaptiveDialog" || !begins(dialog)) return [];
    const title = text(member(component, "displayName"));
    const [schema, name] = namesOf(text(member(component, "schemaName")) ?? title ?? `topic ${i + 1}`);
    const off = ["state", "status"].find((key) => text(member(component, key)) === "Inactive");
    return [
      {
        kind: "topic",
        root: path,
        schema,
        name,
        value: dialog,
        pointer: `/components/${i}/dialog`,
        title,
        ...(off === undefined ? {} : { off: `${off}: Inactive` }),
      },
    ];
  });
  if (topics.length === 0) return [];
  const entity = member(value, "entity");
  const own = settings(path, topics[0]?.schema ?? text(member(entity, "schemaName")), entity, member(entity, "configuration"));
  const partial = !topics.some((topic) => SYSTEM.has(text(member(member(topic.value, "beginDialog"), "kind")) ?? ""));
  return [{ ...own, title: own.title ?? fileName(path).replace(/\.ya?ml$/, ""), partial }, ...topics, ...entities];
}

/**
 * The three layouts on disk: a clone (`<agent>/topics/Name.mcs.yml` beside `settings.mcs.yml`), a solution
 * (`botcomponents/<schema>.topic.<Name>/data` beside `bots/<schema>/configuration.json`), and single topics.
 */
function partOf({ path, text: source, value }: SourceDocument): Part | undefined {
  const folders = path.split("/");
  const file = folders.pop() ?? path;
  const parent = folders.at(-1) ?? "";
  const above = (levels: number) => folders.slice(0, Math.max(0, folders.length - levels)).join("/");
  /** The agent's folder, whose topics and lists stand in folders of these names; else the folder of the file. */
  const holder = (name: string) => above(folders.includes(name) ? folders.length - folders.lastIndexOf(name) : 0);
  if (isTopic(value)) {
    const inSolution = file === "data";
    const [schema, name] = namesOf(inSolution ? parent : file.replace(/(\.topic)?(\.mcs)?\.ya?ml$/, ""));
    const title = text(dig(value, "mcs.metadata", "componentName")) ?? HEADER.exec(source)?.[1];
    const head = { kind: "topic", schema, value, pointer: "", title } as const;
    if (inSolution) return { ...head, name, root: `${above(2)}#${schema ?? ""}` };
    return { ...head, name: name === "topic" ? parent || name : name, root: holder(parent === "translations" ? parent : "topics") };
  }
  const listed = listedIn(value);
  if (listed !== undefined) {
    const inSolution = file === "data";
    const [schema, name] = namesOf(inSolution ? parent : file.replace(/(\.mcs)?\.ya?ml$/, ""), "entity");
    const root = inSolution ? `${above(2)}#${schema ?? ""}` : holder("entities");
    return { kind: "entity", root, schema, name, items: listed, pointer: "/items" };
  }
  if (isTask(value))
    return file === "data"
      ? taskOf(parent, value, (schema) => `${above(2)}#${schema ?? ""}`)
      : taskOf(file.replace(/(\.mcs)?\.ya?ml$/, ""), value, () => holder(folders.includes("agents") ? "agents" : "actions"));
  if (describesTopic(path)) {
    const [schema, name] = namesOf(parent);
    return { kind: "component", root: `${above(2)}#${schema ?? ""}`, name, ...componentIn(source) };
  }
  if (describesAgent(path)) {
    const about = { title: textOfTag(source, "name"), language: textOfTag(source, "language") };
    return { kind: "settings", root: `${above(2)}#${parent}`, schema: parent, channels: [], partial: true, ...about };
  }
  if (file === "configuration.json") return settings(`${above(2)}#${parent}`, parent, value, value);
  if (!/^settings\.mcs\.ya?ml$/.test(file)) return undefined;
  return settings(above(0), text(member(value, "schemaName")), value, member(value, "configuration"));
}

/** Source: table `botcomponent` of Dataverse, `name`, and `statecode`: 0 active, 1 inactive. */
const componentIn = (xml: string): Pick<Component, "title" | "isOff"> => ({
  title: textOfTag(xml, "name"),
  isOff: textOfTag(xml, "statecode") === "1",
});

/** The name above a topic that bears no metadata. Source: microsoft/skills-for-copilot-studio, templates of topics. */
const HEADER = /^\s*# Name:[ \t]*(\S[^\r\n]*?)[ \t]*\r?(?:\n|$)/;

const isTopic = (value: Json | undefined): value is Json => text(member(value, "kind")) === "AdaptiveDialog" && begins(value);

const isTask = (value: Json | undefined): value is Json => text(member(value, "kind")) === "TaskDialog";

const begins = (dialog: Json | undefined): boolean =>
  member(dialog, "beginDialog") !== undefined || items(member(dialog, "triggers")).length > 0;

/** The items of a closed list. Its other kind, a regular expression, has no answers that one could name. */
const listedIn = (entity: Json | undefined): Json | undefined =>
  text(member(entity, "kind")) === "ClosedListEntity" ? member(entity, "items") : undefined;

/** `cr2d5_desk.topic.Escalate` → `cr2d5_desk`, `Escalate`. */
export function namesOf(full: string, what: "topic" | "entity" = "topic"): readonly [string | undefined, string] {
  const at = full.indexOf(`.${what}.`);
  return at < 0 ? [undefined, full] : [full.slice(0, at), full.slice(at + what.length + 2)];
}

function settings(root: string, schema: string | undefined, value: Json | undefined, configuration: Json | undefined): Settings {
  const listed = [configuration, value].flatMap((each) => items(member(each, "channels")));
  const channels = listed.flatMap((each) => channelNamed(text(member(each, "channelId")) ?? text(each) ?? "") ?? []);
  const onCall = isTrue(member(configuration, "isTelephonyEnabled")) || isTrue(member(value, "isTelephonyEnabled"));
  return {
    kind: "settings",
    root,
    schema,
    title: text(member(value, "displayName")),
    // Telephony that is switched on beside no list of channels does not say where chats come from.
    channels: [...new Set(onCall && channels.length > 0 ? [...channels, "voice" as const] : channels)],
    language: text(member(value, "language")),
  };
}
