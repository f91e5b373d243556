import { below } from "../../model/build.ts";
import type { Place } from "../../model/model.ts";
import type { Json, SourceDocument } from "../../source/document.ts";
import { dig, entries, isFalse, isObject, isTrue, items, member, text } from "../../source/json.ts";
import { flowTypeOf, servedTypes } from "./flow-types.ts";
import { mappingsForLists } from "./lists.ts";
import { yamlIntents } from "./nlu.ts";
import type { Action, ArchitectFlow, Container, Handling, Variable } from "./shape.ts";
import { yamlValue } from "./values.ts";
import { readList } from "./yaml-actions.ts";
import { menusIn } from "./yaml-menus.ts";

/** What the body of an Architect flow holds, so that the `workflow:` of a pipeline is none. */
const BODY = ["states", "tasks", "bots", "menus", "startUpTaskActions", "startUpRef", "settingsErrorHandling", "defaultLanguage"];

/** Archy YAML: one root key; containers are lists of one-key wrappers; order is control flow, outputs stand inside their action. */
export function readYaml(document: Pick<SourceDocument, "path" | "value">): ArchitectFlow | null {
  const [root, ...more] = entries(document.value);
  const type = root && flowTypeOf(root[0]);
  if (!root || !type || more.length > 0 || !BODY.some((name) => member(root[1], name) !== undefined)) return null;
  const [key, body] = root;
  const at: Place = below({ file: document.path, pointer: "" }, key);
  const containers = [
    // The first one is the start of a file that names none: a bot's tasks are entered later.
    ...containersIn(body, at, "states", "state"),
    ...containersIn(body, at, "bots", "bot"),
    ...containersIn(body, at, "tasks", "task"),
    ...menusIn(body, at),
    ...startUp(body, at),
  ];
  const start = startOf(body, at, containers);
  const attempts = Number(text(dig(body, "settingsUserInput", "noMatchesMax", "lit")));
  return {
    at: { file: document.path, pointer: "" },
    name: text(member(body, "name")) ?? key,
    type,
    languages: languagesIn(body),
    containers,
    start,
    intents: yamlIntents(body, at),
    mapped: mappedIn(body, at),
    ...eventsOf(body, at, type.isBot === true),
    ...(attempts > 0 ? { attempts } : {}),
    serves: servedTypes(dig(body, "settingsCommonModule", SERVES) ?? member(body, SERVES)),
    variables: variablesIn(member(body, "variables")),
    misshapen: mappingsForLists(body, at),
  };
}

const SERVES = "compatibleFlowTypes";
const START_UP = "startUpTaskActions";

/** `/botFlow/bots/bot[Default Bot_10]`, `./menus/menu[x]`, or a bare name. */
export const referenced = (reference: string): string => /\[([^\]]*)\]\s*$/.exec(reference)?.[1] ?? reference.split("/").pop() ?? reference;

/** Archy can take a part of a flow from another file: `parts.yaml#/tasks/task[x]`. */
export const isExternal = (reference: string): boolean => /\.ya?ml#/i.test(reference);

function startOf(body: Json, at: Place, containers: readonly Container[]): ArchitectFlow["start"] {
  const reference = text(member(body, "startUpRef"));
  if (reference !== undefined) return { id: reference, at: below(at, "startUpRef") };
  return containers.some(({ id }) => id === START_UP) ? { id: START_UP, at: below(at, START_UP) } : undefined;
}

function containersIn(body: Json, at: Place, list: string, kind: "state" | "task" | "bot"): readonly Container[] {
  return items(member(body, list)).flatMap((item, i) => {
    const value = member(item, kind);
    return isObject(value) ? [container(value, below(at, list, i, kind), kind)] : [];
  });
}

function container(value: Json, at: Place, kind: Container["kind"]): Container {
  const name = text(member(value, "name")) ?? text(member(value, "refId")) ?? kind;
  const actions: Action[] = [];
  const first = readList(member(value, "actions"), below(at, "actions"), { after: null }, actions);
  const variables = variablesIn(member(value, "variables"));
  return { id: text(member(value, "refId")) ?? name, name, kind, at, first, actions, choices: [], variables };
}

/** In-queue call flows and modules have one list of actions for themselves. */
function startUp(body: Json, at: Place): readonly Container[] {
  const list = member(body, START_UP);
  if (list === undefined) return [];
  const actions: Action[] = [];
  const first = readList(list, below(at, START_UP), { after: null }, actions);
  const variables = variablesIn(member(body, "startUpTaskVariables"));
  return [{ id: START_UP, name: "Start", kind: "loop", at: below(at, START_UP), first, actions, choices: [], variables }];
}

/** What a flow does by itself: on a request for an agent, on words that it does not understand, on errors, after an answer. */
function eventsOf(body: Json, at: Place, isBot: boolean): Pick<ArchitectFlow, "escalation" | "recognitionFailure" | "error" | "knowledge"> {
  const settings = member(body, "settingsErrorHandling");
  const place = settings === undefined ? { file: at.file, pointer: "" } : below(at, "settingsErrorHandling");
  const handled = (name: string) => handlingOf(member(settings, name), below(place, name));
  const escalates = yamlValue(member(settings, "enableAgentEscalation"), place)?.text;
  const error = handled("errorHandling");
  const followUp = FOLLOW_UP.find((name) => dig(body, "settingsKnowledge", name) !== undefined);
  const task = followUp && taskOf(dig(body, "settingsKnowledge", followUp));
  return {
    ...(isBot && !isFalse(escalates) ? { escalation: { at: place, handling: handled("agentEscalationHandling") ?? EXIT } } : {}),
    ...(isBot ? { recognitionFailure: { at: place, handling: handled("recognitionFailureEventHandling") ?? EXIT } } : {}),
    ...(error ? { error: { at: place, handling: error } } : {}),
    ...(followUp && task !== undefined ? { knowledge: { at: below(at, "settingsKnowledge", followUp), task } } : {}),
  };
}

const EXIT: Handling = { kind: "exit" };
/** Members of `settingsKnowledge` that name a task. */
const FOLLOW_UP = ["knowledgeFollowupTask", "followupTask", "task"];
const TO_TASK = new Set(["task", "jumpToTask", "executeTask"]);
const CLOSES = new Set(["disconnect", "endWorkflow", "endFlow", "endInQueueState"]);

function handlingOf(value: Json | undefined, at: Place): Handling | undefined {
  const [entry] = entries(value);
  if (!entry) return undefined;
  const [kind, detail] = entry;
  if (TO_TASK.has(kind)) {
    const task = taskOf(detail);
    return task === undefined ? EXIT : { kind: "task", task };
  }
  if (kind === "queue") {
    const queue = yamlValue(member(detail, "targetQueue"), below(at, kind, "targetQueue"));
    return { kind: "queue", ...(queue?.kind === "literal" ? { queue } : {}) };
  }
  if (CLOSES.has(kind)) return { kind: "disconnect" };
  return kind === "exit" ? EXIT : { kind: "continue" };
}

/** A task is named by a reference or by its name. */
function taskOf(value: Json | undefined): string | undefined {
  const name =
    text(value) ??
    text(member(value, "targetTaskRef")) ??
    text(member(value, "name")) ??
    text(dig(value, "task", "name")) ??
    text(dig(value, "lit", "name"));
  return name;
}

function mappedIn(body: Json, at: Place): ArchitectFlow["mapped"] {
  return items(dig(body, "settingsBotFlow", "intentSettings")).flatMap((item, i) => {
    const name = text(dig(item, "intent", "name"));
    const task = taskOf(dig(item, "intent", "task")) ?? taskOf(dig(item, "intent", "targetTaskRef"));
    return name !== undefined && task !== undefined ? [{ intent: name, task, at: below(at, "settingsBotFlow", "intentSettings", i) }] : [];
  });
}

function languagesIn(body: Json): readonly string[] {
  const supported = entries(member(body, "supportedLanguages")).map(([language]) => language);
  const only = text(member(body, "defaultLanguage"));
  return supported.length > 0 ? supported : only === undefined ? [] : [only];
}

function variablesIn(list: Json | undefined): readonly Variable[] {
  return items(list).flatMap((item): Variable[] => {
    const [entry] = entries(item);
    const name = text(member(entry?.[1], "name"));
    if (!entry || name === undefined) return [];
    const initial = yamlValue(member(entry[1], "initialValue"), { file: "", pointer: "" });
    const known = initial === undefined || initial.kind === "none" ? null : initial.kind === "literal" ? initial.text : undefined;
    return [{ name, initial: known, isInput: isTrue(member(entry[1], "isInput")) }];
  });
}
