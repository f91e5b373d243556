import { below } from "../../model/build.ts";
import type { Place } from "../../model/model.ts";
import type { Json, SourceDocument } from "../../source/document.ts";
import { dig, entries, isFalse, isObject, items, member, text } from "../../source/json.ts";
import { actionOfChoice } from "./actions.ts";
import { flowTypeOf } from "./flow-types.ts";
import type { Action, ArchitectFlow, ArchitectIntent, Container, Handling, Output, Variable } from "./shape.ts";
import { yamlValue } from "./values.ts";

/** Archy YAML: one root key; containers are lists of one-key wrappers; order is control flow, outputs stand inside their action. */
export function readYaml(document: SourceDocument): ArchitectFlow | null {
  const [root, ...more] = entries(document.value).filter(([key]) => flowTypeOf(key) !== undefined);
  const type = root && flowTypeOf(root[0]);
  if (!root || !type || more.length > 0 || !isObject(root[1])) return null;
  const [key, body] = root;
  const at: Place = below({ file: document.path, pointer: "" }, key);
  const containers = [
    ...containersIn(body, at, "states", "state"),
    ...containersIn(body, at, "tasks", "task"),
    ...containersIn(body, at, "bots", "bot"),
    ...menusIn(body, at),
    ...startUp(body, at),
  ];
  const reference = text(member(body, "startUpRef"));
  const settings = member(body, "settingsErrorHandling");
  const settingsAt = below(at, "settingsErrorHandling");
  const handled = (name: string) => handlingOf(member(settings, name));
  const intents = intentsIn(body, at);
  return {
    at: { file: document.path, pointer: "" },
    name: text(member(body, "name")) ?? key,
    type,
    languages: languagesIn(body),
    containers,
    ...(reference !== undefined
      ? { start: { id: referenced(reference), at: below(at, "startUpRef") } }
      : containers.some(({ id }) => id === START_UP)
        ? { start: { id: START_UP, at: below(at, "startUpTaskActions") } }
        : {}),
    intents,
    mapped: mappedIn(body, at),
    ...(type.isBot && !isFalse(text(dig(settings, "enableAgentEscalation", "lit")) ?? member(settings, "enableAgentEscalation"))
      ? {
          escalation: {
            at: settings === undefined ? { file: document.path, pointer: "" } : settingsAt,
            handling: handled("agentEscalationHandling") ?? EXIT,
          },
        }
      : {}),
    ...(type.isBot ? { recognitionFailure: { at: settingsAt, handling: handled("recognitionFailureEventHandling") ?? EXIT } } : {}),
    ...(handled("errorHandling") ? { error: { at: settingsAt, handling: handled("errorHandling") ?? EXIT } } : {}),
    variables: [...variablesIn(member(body, "variables")), ...containersVariables(body)],
  };
}

const EXIT: Handling = { kind: "exit" };
const START_UP = "startUpTaskActions";

/** `/botFlow/bots/bot[Default Bot_10]`, `./menus/menu[x]`, or a bare name. */
export const referenced = (reference: string): string => /\[([^\]]*)\]\s*$/.exec(reference)?.[1] ?? reference.split("/").pop() ?? reference;

function containersIn(body: Json, at: Place, list: string, kind: "state" | "task" | "bot"): readonly Container[] {
  return items(member(body, list)).flatMap((item, i) => {
    const value = member(item, kind);
    return isObject(value) ? [container(value, below(at, list, i, kind), kind)] : [];
  });
}

function container(value: Json, at: Place, kind: Container["kind"]): Container {
  const name = text(member(value, "name")) ?? text(member(value, "refId")) ?? kind;
  const actions: Action[] = [];
  const first = readList(member(value, "actions"), below(at, "actions"), null, undefined, actions);
  return { id: text(member(value, "refId")) ?? name, name, kind, at, first, actions, choices: [] };
}

/** In-queue call flows and modules have one list of actions for themselves. */
function startUp(body: Json, at: Place): readonly Container[] {
  if (member(body, START_UP) === undefined) return [];
  const actions: Action[] = [];
  const first = readList(member(body, START_UP), below(at, START_UP), null, undefined, actions);
  return [{ id: START_UP, name: "Start", kind: "loop", at: below(at, START_UP), first, actions, choices: [] }];
}

function menusIn(body: Json, at: Place): readonly Container[] {
  return items(member(body, "menus")).flatMap((item, i) => menuIn(member(item, "menu"), below(at, "menus", i, "menu")));
}

/** A menu, and the menus that stand inside its choices. */
function menuIn(menu: Json | undefined, place: Place): readonly Container[] {
  if (!isObject(menu)) return [];
  const name = text(member(menu, "name")) ?? "menu";
  const actions: Action[] = [];
  const inside: Container[] = [];
  const choices = items(member(menu, "choices")).flatMap((choice, c) => {
    const [entry] = entries(choice);
    if (!entry) return [];
    const [key, value] = entry;
    const choiceAt = below(place, "choices", c, key);
    const words = text(member(value, "name")) ?? key;
    const terms = entries(member(value, "speechRecTerms")).flatMap(([, list]) => items(list).flatMap((term) => text(term) ?? []));
    const task = member(value, "task");
    const wrapped = isObject(member(value, "menu"));
    const [sub, ...deeper] = wrapped
      ? menuIn(member(value, "menu"), below(choiceAt, "menu"))
      : member(value, "choices")
        ? menuIn(value, choiceAt)
        : [];
    if (sub) inside.push(sub, ...deeper);
    const to = sub
      ? goTo(sub, value, below(place, "choices", c), choiceAt, actions)
      : task !== undefined
        ? readList(member(task, "actions"), below(choiceAt, "task", "actions"), null, undefined, actions)
        : single(actionOfChoice(key), value, below(place, "choices", c), choiceAt, actions);
    return [{ name: words, words: [words, ...terms], at: below(place, "choices", c), to }];
  });
  return [{ id: text(member(menu, "refId")) ?? name, name, kind: "menu", at: place, first: null, actions, choices }, ...inside];
}

/** A choice that holds a menu of its own leads to it. */
function goTo(menu: Container, value: Json, at: Place, inner: Place, out: Action[]): string {
  const id = single("jumpToMenu", value, at, inner, out);
  const action = out.pop();
  if (action)
    out.push({
      ...action,
      field: (field) => (field === "targetMenuRef" ? { kind: "literal", text: menu.id, at: inner } : action.field(field)),
    });
  return id;
}

/** Reads a list from its end, so that every action knows what follows it. Gives the id of the first action. */
function readList(list: Json | undefined, at: Place, after: string | null, loop: string | undefined, out: Action[]): string | null {
  const all = items(list);
  let next = after;
  for (let i = all.length - 1; i >= 0; i--) {
    const [entry] = entries(all[i]);
    if (!entry) continue;
    const itemAt = below(at, i);
    next = add(entry[0], entry[1], itemAt, below(itemAt, entry[0]), next, loop, out);
  }
  return next;
}

const single = (type: string, value: Json, at: Place, inner: Place, out: Action[]): string =>
  add(type, value, at, inner, null, undefined, out);

function add(type: string, value: Json, at: Place, inner: Place, next: string | null, loop: string | undefined, out: Action[]): string {
  const id = at.pointer;
  const name = text(member(value, "name"));
  const trackingId = text(member(value, "trackingId"));
  out.push({
    id,
    type,
    ...(name === undefined ? {} : { name }),
    ...(trackingId === undefined ? {} : { trackingId }),
    at,
    outputs: type === "switch" ? cases(value, inner, next, loop, out) : outputsOf(type, value, inner, next, loop, id, out),
    off: switchedOff(value),
    next,
    ...(loop === undefined ? {} : { loop }),
    field: (field) => yamlValue(member(value, field), below(inner, field)),
    raw: value,
  });
  return id;
}

/** Outputs by name; `intents` and `paths` hold lists of named ones. A disabled output does not exist. */
function outputsOf(
  type: string,
  value: Json,
  inner: Place,
  next: string | null,
  loop: string | undefined,
  id: string,
  out: Action[],
): readonly Output[] {
  return entries(member(value, "outputs")).flatMap(([key, output]): Output[] => {
    const at = below(inner, "outputs", key);
    if (Array.isArray(output))
      return output.flatMap((item, i): Output[] => {
        const [entry] = entries(item);
        if (!entry || isFalse(member(entry[1], "enabled"))) return [];
        const [kind, named] = entry;
        const to = readList(member(named, "actions"), below(at, i, kind, "actions"), next, loop, out);
        return [{ key: kind, label: text(member(named, "name")) ?? kind, at: below(at, i), to }];
      });
    if (isFalse(member(output, "enabled"))) return [];
    const inLoop = type === "loop" && key === "loop";
    const to = readList(member(output, "actions"), below(at, "actions"), inLoop ? id : next, inLoop ? id : loop, out);
    return [{ key: key.toLowerCase(), at, to }];
  });
}

function switchedOff(value: Json): readonly string[] {
  return entries(member(value, "outputs")).flatMap(([key, output]) =>
    Array.isArray(output)
      ? output.flatMap((item) =>
          entries(item).flatMap(([, named]) => (isFalse(member(named, "enabled")) ? (text(member(named, "name")) ?? []) : [])),
        )
      : isFalse(member(output, "enabled"))
        ? [key.toLowerCase()]
        : [],
  );
}

function cases(value: Json, inner: Place, next: string | null, loop: string | undefined, out: Action[]): readonly Output[] {
  return entries(member(value, "evaluate")).flatMap(([style, evaluated]): Output[] => {
    const at = below(inner, "evaluate", style);
    const compared = yamlValue(member(evaluated, "expression") ?? member(evaluated, "value"), below(at, "expression"));
    const own = items(member(evaluated, "cases")).flatMap((item, i): Output[] => {
      const written = member(item, "case");
      if (written === undefined || isFalse(member(written, "enabled"))) return [];
      const place = below(at, "cases", i);
      const condition = yamlValue(member(written, "value"), below(place, "case", "value"));
      const to = readList(member(written, "actions"), below(place, "case", "actions"), next, loop, out);
      const when =
        condition && compared && style !== "firstTrue"
          ? equals(compared.text, condition.text, condition.kind === "literal", condition.at)
          : condition;
      return [{ key: "case", ...(when ? { when, label: when.text } : {}), at: place, to }];
    });
    const rest = member(evaluated, "default");
    const to = readList(member(rest, "actions"), below(at, "default", "actions"), next, loop, out);
    return [...own, { key: "default", at: below(at, "default"), to }];
  });
}

const equals = (left: string, right: string, literal: boolean, at: Place) =>
  ({ kind: "expression", text: `${left} == ${literal ? JSON.stringify(right) : right}`, at }) as const;

function intentsIn(body: Json, at: Place): readonly ArchitectIntent[] {
  const list = dig(body, "settingsNaturalLanguageUnderstanding", "nluDomainVersion", "intents");
  const place = below(at, "settingsNaturalLanguageUnderstanding", "nluDomainVersion", "intents");
  return items(list).flatMap((intent, i): ArchitectIntent[] => {
    const name = text(member(intent, "name"));
    if (name === undefined) return [];
    const phrases = items(member(intent, "utterances")).map((utterance, u) => ({
      text: items(member(utterance, "segments"))
        .map((segment) => text(member(segment, "text")) ?? "")
        .join(""),
      at: below(place, i, "utterances", u),
    }));
    return [{ name, at: below(place, i), phrases }];
  });
}

function mappedIn(body: Json, at: Place) {
  return items(dig(body, "settingsBotFlow", "intentSettings")).flatMap((item, i) => {
    const name = text(dig(item, "intent", "name"));
    const task = text(dig(item, "intent", "task", "name")) ?? text(dig(item, "intent", "targetTaskRef"));
    return name !== undefined && task !== undefined
      ? [{ intent: name, task: referenced(task), at: below(at, "settingsBotFlow", "intentSettings", i) }]
      : [];
  });
}

function handlingOf(value: Json | undefined): Handling | undefined {
  const [entry] = entries(value);
  if (!entry) return undefined;
  const [kind, detail] = entry;
  if (kind === "task" || kind === "jumpToTask" || kind === "executeTask") {
    const task = text(member(detail, "targetTaskRef")) ?? text(member(detail, "name")) ?? text(dig(detail, "task", "name"));
    return task === undefined ? { kind: "exit" } : { kind: "task", task: referenced(task) };
  }
  if (kind === "queue") {
    const queue = yamlValue(member(detail, "targetQueue"), { file: "", pointer: "" });
    return { kind: "queue", ...(queue?.kind === "literal" ? { queue: queue.text } : {}) };
  }
  if (kind === "disconnect" || kind === "endWorkflow" || kind === "endFlow" || kind === "endInQueueState") return { kind: "disconnect" };
  return { kind: kind === "exit" ? "exit" : "continue" };
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
    return [{ name, initial: known, isInput: member(entry[1], "isInput") === true }];
  });
}

const containersVariables = (body: Json): readonly Variable[] =>
  ["states", "tasks", "bots"].flatMap((list) =>
    items(member(body, list)).flatMap((item) => entries(item).flatMap(([, value]) => variablesIn(member(value, "variables")))),
  );
