import { below } from "../../model/build.ts";
import type { Place } from "../../model/model.ts";
import type { Json, SourceDocument } from "../../source/document.ts";
import { dig, entries, isTrue, items, member, text } from "../../source/json.ts";
import { innerJson } from "../../source/pointer.ts";
import { actionOfType } from "./actions.ts";
import { flowTypeOf } from "./flow-types.ts";
import type { Action, ArchitectFlow, ArchitectIntent, Container, Handling, Output, Variable } from "./shape.ts";
import { jsonValue } from "./values.ts";

/** Configuration JSON (and the exports that encode it): a flat list of actions, joined by ids; the order of the list means nothing. */
export function readJson(document: SourceDocument): ArchitectFlow | null {
  const value = document.value;
  const type = flowTypeOf(text(member(value, "type")) ?? "");
  if (!type || value === undefined || !Array.isArray(member(value, "flowSequenceItemList"))) return null;
  const at: Place = { file: document.path, pointer: "" };
  const errors = member(value, "errorHandling");
  const errorsAt = errors === undefined ? at : below(at, "errorHandling");
  const guid = text(member(value, "flowId")) ?? text(dig(value, "flowMetaData", "flowId"));
  const start = text(member(value, "initialSequence"));
  const error = handlingOf(errors, "handlingType", "");
  return {
    at,
    name: text(member(value, "name")) ?? document.path,
    type,
    ...(guid === undefined ? {} : { guid }),
    languages: items(member(value, "supportedLanguages")).flatMap((each) => text(each) ?? text(member(each, "language")) ?? []),
    containers: items(member(value, "flowSequenceItemList")).map((item, i) => container(item, below(at, "flowSequenceItemList", i))),
    ...(start === undefined ? {} : { start: { id: start, at: below(at, "initialSequence") } }),
    intents: intentsIn(value, at),
    mapped: entries(dig(value, "nluMetaData", "mappings", "intentsToReusableTasks")).flatMap(([intent, task]) => {
      const id = text(member(task, "id"));
      return id === undefined ? [] : [{ intent, task: id, at: below(at, "nluMetaData", "mappings", "intentsToReusableTasks", intent) }];
    }),
    ...(type.isBot && enabled(member(errors, "enableAgentEscalation"))
      ? { escalation: { at: errorsAt, handling: handlingOf(errors, "agentEscalationHandlingType", "agentEscalation") ?? EXIT } }
      : {}),
    ...(type.isBot
      ? { recognitionFailure: { at: errorsAt, handling: handlingOf(errors, "recognitionHandlingType", "recognition") ?? EXIT } }
      : {}),
    ...(error ? { error: { at: errorsAt, handling: error } } : {}),
    variables: [
      ...variablesIn(member(value, "variables")),
      ...items(member(value, "flowSequenceItemList")).flatMap((item) => variablesIn(member(item, "variables"))),
    ],
  };
}

const EXIT: Handling = { kind: "exit" };

/** On unless it is switched off. */
const enabled = (value: Json | undefined): boolean => {
  const read = jsonValue(value, { file: "", pointer: "" });
  return read?.text !== "false";
};

const KINDS: Readonly<Record<string, Container["kind"]>> = {
  State: "state",
  BotState: "bot",
  Menu: "menu",
  LoopTask: "loop",
  Task: "task",
};

function container(item: Json, at: Place): Container {
  const id = text(member(item, "id")) ?? at.pointer;
  const byId = new Map<string, { value: Json; at: Place }>();
  items(member(item, "actionList")).forEach((value, i) => {
    const own = text(member(value, "id"));
    if (own !== undefined) byId.set(own, { value, at: below(at, "actionList", i) });
  });
  const actions: Action[] = [];
  const walker = new Walker(byId, actions);
  const choices = items(member(item, "menuChoiceList")).flatMap((choice, i) => {
    const place = below(at, "menuChoiceList", i);
    const name = text(member(choice, "name")) ?? text(dig(choice, "action", "name")) ?? "choice";
    const terms = entries(member(choice, "speechRecTerms")).flatMap(([, list]) => items(list).flatMap((term) => text(term) ?? []));
    const action = member(choice, "action");
    return [{ name, words: [name, ...terms], at: place, to: action === undefined ? null : walker.lone(action, below(place, "action")) }];
  });
  const first = walker.from(text(member(item, "startAction")), null, undefined);
  // Actions that nothing leads to are read, too: they are in the file, and a rule says so.
  for (const own of byId.keys()) walker.from(own, null, undefined);
  return {
    id,
    name: text(member(item, "name")) ?? id,
    kind: KINDS[text(member(item, "__type")) ?? ""] ?? "task",
    at,
    first,
    actions,
    choices,
  };
}

/** Follows the chains of a container. A chain that ends goes on where the branching action above it goes on. */
class Walker {
  private readonly done = new Set<string>();
  private readonly byId: ReadonlyMap<string, { readonly value: Json; readonly at: Place }>;
  private readonly out: Action[];

  constructor(byId: ReadonlyMap<string, { readonly value: Json; readonly at: Place }>, out: Action[]) {
    this.byId = byId;
    this.out = out;
  }

  /** The action that a chain begins with; where there is none, the action after it. */
  from(id: string | undefined, after: string | null, loop: string | undefined): string | null {
    const found = id === undefined ? undefined : this.byId.get(id);
    if (id === undefined || !found) return after;
    if (!this.done.has(id)) this.read(id, found.value, found.at, after, loop);
    return id;
  }

  lone(value: Json, at: Place): string {
    const id = text(member(value, "id")) ?? at.pointer;
    if (!this.done.has(id)) this.read(id, value, at, null, undefined);
    return id;
  }

  private read(id: string, value: Json, at: Place, after: string | null, loop: string | undefined): void {
    this.done.add(id);
    const type = actionOfType(text(member(value, "__type")) ?? "");
    const isLoop = type === "loop";
    const next = this.from(text(member(value, "nextAction")), after, loop);
    const paths = [...items(member(value, "paths")).map((path, i) => [path, below(at, "paths", i)] as const)];
    const body = member(value, "path");
    if (body !== undefined) paths.push([body, below(at, "path")]);
    const outputs = paths.flatMap(([path, place], i): Output[] => {
      if (isTrue(member(path, "disabled")) || isTrue(member(path, "outOfService"))) return [];
      const outputId = text(member(path, "outputId")) ?? "";
      const inside = isLoop && outputId === "__LOOP__";
      const to = this.from(text(member(path, "nextActionId")), inside ? id : next, inside ? id : loop);
      const fixed = /^__(.+)__$/.exec(outputId)?.[1]?.toLowerCase().replaceAll("_", "");
      const label = text(member(path, "label"));
      const condition = type === "switch" && fixed === undefined ? this.condition(value, outputId, i, at) : undefined;
      return [
        {
          key:
            fixed === undefined || fixed === "conditionsnotmet"
              ? type === "switch" && fixed === undefined
                ? "case"
                : fixed === undefined
                  ? "path"
                  : "default"
              : fixed,
          ...(label === undefined ? {} : { label }),
          at: place,
          to,
          ...(condition ? { when: condition } : {}),
        },
      ];
    });
    const name = text(member(value, "name"));
    const trackingId = text(member(value, "trackingId"));
    this.out.push({
      id,
      type,
      ...(name === undefined ? {} : { name }),
      ...(trackingId === undefined ? {} : { trackingId }),
      at,
      outputs,
      off: paths.flatMap(([path]) => {
        if (!isTrue(member(path, "disabled")) && !isTrue(member(path, "outOfService"))) return [];
        const fixed = /^__(.+)__$/
          .exec(text(member(path, "outputId")) ?? "")?.[1]
          ?.toLowerCase()
          .replaceAll("_", "");
        return fixed ?? text(member(path, "label")) ?? [];
      }),
      next,
      ...(loop === undefined ? {} : { loop }),
      field: (field) => fieldOf(value, field, at),
      raw: value,
    });
  }

  /** The condition of a switch's case stands in a list of its own, by the id of the output or by position. */
  private condition(value: Json, outputId: string, index: number, at: Place) {
    const list = items(member(value, "cases") ?? member(value, "switchCases") ?? member(value, "expressions"));
    const found = list.findIndex(
      (each) => text(member(each, "referenceId") ?? member(each, "outputId") ?? member(each, "id")) === outputId,
    );
    const own = list[found < 0 ? index : found];
    return jsonValue(
      member(own, "expression") ?? member(own, "value") ?? member(own, "condition") ?? own,
      below(at, "cases", found < 0 ? index : found),
    );
  }
}

/** YAML's name of a field → the names that configuration JSON has for it. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  condition: ["expression"],
  targetQueue: ["queues", "queue"],
  targetNumber: ["externalNumber"],
  targetUser: ["user"],
  targetGroup: ["group"],
  targetFlow: ["flowName"],
  targetTaskRef: ["taskReference"],
  targetMenuRef: ["menuReference"],
  targetStateRef: ["stateReference"],
  destination: ["transferTargetQueue", "transferTarget", "transferTargetGroup"],
  outputPath: ["pathReference"],
};

function fieldOf(value: Json, field: string, at: Place) {
  for (const name of [field, ...(FIELDS[field] ?? [])]) {
    const own = member(value, name);
    if (own !== undefined) return jsonValue(own, below(at, name));
  }
  return undefined;
}

function intentsIn(value: Json, at: Place): readonly ArchitectIntent[] {
  const meta = member(value, "nluMetaData");
  const place = below(at, "nluMetaData", "intents");
  const raw = text(member(meta, "rawNlu"));
  const nlu = raw === undefined ? undefined : innerJson(raw);
  const rawPlace = below(at, "nluMetaData", "rawNlu", "intents");
  const written = items(member(nlu, "intents")).length > 0 ? items(member(nlu, "intents")) : items(dig(meta, "archNlu", "intents"));
  const phrases = new Map<string, ArchitectIntent["phrases"]>();
  written.forEach((intent, i) => {
    const name = text(member(intent, "name"));
    if (name === undefined) return;
    const list = items(member(intent, "utterances")).map((utterance, u) => ({
      text: items(member(utterance, "segments"))
        .map((segment) => text(member(segment, "text")) ?? "")
        .join(""),
      at: below(rawPlace, i, "utterances", u),
    }));
    phrases.set(name, list);
  });
  const declared = entries(member(meta, "intents")).map(([name]) => name);
  return [...new Set([...declared, ...phrases.keys()])].map((name) => ({
    name,
    at: declared.includes(name) ? below(place, name) : (phrases.get(name)?.[0]?.at ?? below(at, "nluMetaData")),
    phrases: phrases.get(name) ?? [],
  }));
}

function handlingOf(errors: Json | undefined, field: string, prefix: string): Handling | undefined {
  const kind = text(member(errors, field))?.toLowerCase();
  if (kind === undefined) return undefined;
  if (kind.includes("task")) {
    const task = entries(errors).find(
      ([key, value]) =>
        /task/i.test(key) &&
        key.toLowerCase().startsWith(prefix.toLowerCase()) &&
        (text(value) ?? text(member(value, "id"))) &&
        !/type$/i.test(key),
    );
    const id = task && (text(task[1]) ?? text(member(task[1], "id")));
    return id ? { kind: "task", task: id } : { kind: "exit" };
  }
  if (kind === "queue") {
    const queue = jsonValue(member(errors, "queue"), { file: "", pointer: "" });
    return { kind: "queue", ...(queue?.kind === "literal" ? { queue: queue.text } : {}) };
  }
  if (kind === "exit") return EXIT;
  return { kind: kind === "disconnect" || kind.startsWith("end") ? "disconnect" : "continue" };
}

function variablesIn(list: Json | undefined): readonly Variable[] {
  return items(list).flatMap((variable): Variable[] => {
    const name = text(member(variable, "name"));
    if (name === undefined) return [];
    const initial = jsonValue(member(variable, "initialValue"), { file: "", pointer: "" });
    const known = initial === undefined || initial.kind === "none" ? null : initial.kind === "literal" ? initial.text : undefined;
    return [{ name, initial: known, isInput: isTrue(member(variable, "isInput")) }];
  });
}
