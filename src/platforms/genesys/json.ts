import { below } from "../../model/build.ts";
import { ownOf } from "../../model/maps.ts";
import type { Place } from "../../model/model.ts";
import type { Json, SourceDocument } from "../../source/document.ts";
import { dig, entries, isTrue, items, member, text } from "../../source/json.ts";
import { typeOf } from "./action-names.ts";
import { repeatedActions } from "./duplicates.ts";
import { flowTypeOf, servedTypes } from "./flow-types.ts";
import { Walker } from "./json-actions.ts";
import { jsonIntents } from "./nlu.ts";
import type { ArchitectFlow, Container, Handling, Variable } from "./shape.ts";
import { jsonValue } from "./values.ts";

/** Configuration JSON (and the exports that encode it): a flat list of actions, joined by ids. */
export function readJson(document: Pick<SourceDocument, "path" | "value">): ArchitectFlow | null {
  const value = document.value;
  const type = flowTypeOf(text(member(value, "type")) ?? "");
  if (!type || value === undefined || !Array.isArray(member(value, "flowSequenceItemList"))) return null;
  const at: Place = { file: document.path, pointer: "" };
  const guid = text(member(value, "flowId")) ?? text(member(value, "id")) ?? text(dig(value, "flowMetaData", "flowId"));
  const start = text(member(value, "initialSequence"));
  const attempts = Number(constantOf(dig(value, "userInputSettings", "noMatchesMax")));
  const sequences = items(member(value, "flowSequenceItemList"));
  const known = new Set(
    sequences.flatMap((item) => items(member(item, "actionList")).flatMap((action) => text(member(action, "id")) ?? [])),
  );
  return {
    at,
    name: text(member(value, "name")) ?? document.path,
    type,
    guid,
    languages: items(member(value, "supportedLanguages")).flatMap((each) => text(each) ?? text(member(each, "language")) ?? []),
    containers: sequences.map((item, i) => container(item, below(at, "flowSequenceItemList", i), known)),
    ...(start === undefined ? {} : { start: { id: start, at: below(at, "initialSequence") } }),
    intents: jsonIntents(value, at),
    mapped: entries(dig(value, "nluMetaData", "mappings", "intentsToReusableTasks")).flatMap(([intent, task]) => {
      const id = text(task) ?? text(member(task, "id"));
      return id === undefined ? [] : [{ intent, task: id, at: below(at, "nluMetaData", "mappings", "intentsToReusableTasks", intent) }];
    }),
    ...eventsOf(value, at, type.isBot === true),
    ...(attempts > 0 ? { attempts } : {}),
    serves: servedTypes(member(value, "compatibleFlowTypes")),
    variables: variablesIn(member(value, "variables")),
    misshapen: repeatedActions(sequences, below(at, "flowSequenceItemList")),
  };
}

const NOWHERE: Place = { file: "", pointer: "" };
const constantOf = (value: Json | undefined): string | undefined => jsonValue(value, NOWHERE)?.text;

const KINDS: Readonly<Record<string, Container["kind"]>> = {
  State: "state",
  BotState: "bot",
  Menu: "menu",
  LoopTask: "loop",
  Task: "task",
};

function container(item: Json, at: Place, known: ReadonlySet<string>): Container {
  const id = text(member(item, "id")) ?? at.pointer;
  const walker = new Walker(member(item, "actionList"), below(at, "actionList"), known);
  const choices = items(member(item, "menuChoiceList")).map((choice, i) => {
    const place = below(at, "menuChoiceList", i);
    const name = text(member(choice, "name")) ?? text(dig(choice, "action", "name")) ?? "choice";
    const terms = entries(member(choice, "speechRecTerms")).flatMap(([, list]) => items(list).flatMap((term) => text(term) ?? []));
    const action = member(choice, "action");
    return { name, words: [name, ...terms], at: place, to: action === undefined ? null : walker.lone(action, below(place, "action")) };
  });
  const first = walker.from(text(member(item, "startAction")), below(at, "startAction"), null);
  walker.rest();
  return {
    id,
    name: text(member(item, "name")) ?? id,
    kind: ownOf(KINDS, typeOf(item)) ?? "task",
    at,
    first,
    actions: walker.actions,
    choices,
    variables: variablesIn(member(item, "variables")),
  };
}

/** What a flow does by itself: on a request for an agent, on words that it does not understand, on errors, after an answer. */
function eventsOf(
  value: Json,
  at: Place,
  isBot: boolean,
): Pick<ArchitectFlow, "escalation" | "recognitionFailure" | "error" | "knowledge"> {
  const errors = member(value, "errorHandling");
  const place = errors === undefined ? at : below(at, "errorHandling");
  const handled = (kind: string, prefix: string) => handlingOf(errors, place, kind, prefix);
  const error = handled("handlingType", "");
  const followUp = taskOf(dig(value, "knowledgeSettings", "knowledgeFollowupTaskId"));
  return {
    ...(isBot && constantOf(member(errors, "enableAgentEscalation")) !== "false"
      ? {
          escalation: {
            at: place,
            handling: handled("agentEscalationHandlingType", "agentEscalation") ?? EXIT,
          },
        }
      : {}),
    ...(isBot ? { recognitionFailure: { at: place, handling: handled("recognitionHandlingType", "recognition") ?? EXIT } } : {}),
    ...(error ? { error: { at: place, handling: error } } : {}),
    ...(followUp === undefined ? {} : { knowledge: { at: below(at, "knowledgeSettings", "knowledgeFollowupTaskId"), task: followUp } }),
  };
}

const EXIT: Handling = { kind: "exit" };
const taskOf = (value: Json | undefined): string | undefined =>
  text(value) ?? text(member(value, "id")) ?? text(member(value, "taskReference"));

/** The task of a handling stands beside its type, in a member that begins like it. */
function handlingOf(errors: Json | undefined, at: Place, field: string, prefix: string): Handling | undefined {
  const kind = text(member(errors, field))?.toLowerCase();
  if (kind === undefined) return undefined;
  if (kind.includes("task")) {
    const beside = new RegExp(`^${prefix}(Event)?(Handling|Reusable)?Task(Id|Reference)?$`, "i");
    const task = entries(errors).flatMap(([name, value]) => (beside.test(name) ? (taskOf(value) ?? []) : []))[0];
    return task === undefined ? EXIT : { kind: "task", task };
  }
  if (kind === "queue") {
    const queue = jsonValue(member(errors, "queue"), below(at, "queue"));
    return { kind: "queue", ...(queue?.kind === "literal" ? { queue } : {}) };
  }
  if (kind === "exit") return EXIT;
  return { kind: kind === "disconnect" || kind.startsWith("end") ? "disconnect" : "continue" };
}

function variablesIn(list: Json | undefined): readonly Variable[] {
  return items(list).flatMap((variable): Variable[] => {
    const name = text(member(variable, "name"));
    if (name === undefined) return [];
    const initial = jsonValue(member(variable, "initialValue"), NOWHERE);
    const known = initial === undefined || initial.kind === "none" ? null : initial.kind === "literal" ? initial.text : undefined;
    return [{ name, initial: known, isInput: isTrue(member(variable, "isInput")) }];
  });
}
