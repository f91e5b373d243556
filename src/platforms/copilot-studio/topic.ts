import { below, buildFlow } from "../../model/build.ts";
import type { Channel, Defect, Fallback, Flow, Guard, Intent, Place } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { items, member, text } from "../../source/json.ts";
import { type Asked, type Choices, choicesIn } from "../microsoft/choices.ts";
import { addHeard } from "../microsoft/keywords.ts";
import { actionsByName, addList, eachAction, firstOf, runOut, type Scope } from "../microsoft/lists.ts";
import { leaves } from "./actions.ts";
import { shownOf } from "./canvas.ts";
import { addAction } from "./draw.ts";
import type { TopicFile } from "./files.ts";
import { askedBy } from "./questions.ts";
import type { Surroundings } from "./surroundings.ts";
import { triesIn } from "./tries.ts";
import { choiceOf, entriesOf, intentOf, isEscalation, isFallback } from "./triggers.ts";
import { guardIn, type Meanings, type Naming } from "./variables.ts";

/** A topic of an agent before it is drawn. */
export interface Topic {
  /** Unique in its agent. */
  readonly id: string;
  /** The name that references use, in whatever case. */
  readonly name: string;
  readonly schema: string;
  /** The name that a designer sees. */
  readonly title: string;
  readonly at: Place;
  readonly value: Json;
  /** What the file says where the topic is switched off. */
  readonly off?: string | undefined;
  readonly naming: Naming;
  readonly triggers: readonly Trigger[];
}

interface Trigger {
  readonly value: Json;
  readonly at: Place;
  readonly actions: Json | undefined;
  readonly actionsAt: Place;
}

export function topicOf(at: Place, part: TopicFile, id: string, schema: string, naming: Naming): Topic {
  const begin = member(part.value, "beginDialog");
  const found = [
    ...(begin === undefined ? [] : [{ value: begin, at: below(at, "beginDialog") }]),
    ...items(member(part.value, "triggers")).map((value, i) => ({ value, at: below(at, "triggers", i) })),
  ];
  return {
    id,
    name: part.name,
    schema: part.schema ?? schema,
    title: part.title ?? part.name,
    at,
    value: part.value,
    off: part.off,
    naming,
    triggers: found.map((each) => ({ ...each, actions: member(each.value, "actions"), actionsAt: below(each.at, "actions") })),
  };
}

export const escalates = (topic: Topic): boolean => topic.triggers.some(({ value }) => isEscalation(value));

const kindOf = (action: Json): string => text(member(action, "kind")) ?? "";

/** The conditions of an action, in the names of its agent. */
const guardsOf = (action: Json, naming: Naming, meanings: Meanings): readonly Guard[] =>
  items(member(action, "conditions")).map((each) => guardIn(text(member(each, "condition")), naming, meanings));

/** Which branching actions tell the customer's answers apart. `before` are questions of other topics. */
export function choicesOf(
  { triggers, naming }: Topic,
  { list, meanings }: Pick<Surroundings, "list" | "meanings">,
  before: readonly Asked[] = [],
): Choices {
  const found = triggers.map(({ actions, actionsAt }) =>
    choicesIn(
      actions,
      actionsAt,
      {
        asks: (action, at) => askedBy(action, kindOf(action), at, naming, list),
        compares: (action) => guardsOf(action, naming, meanings),
        leaves: (action) => leaves(kindOf(action)),
      },
      before,
    ),
  );
  return { at: new Map(found.flatMap(({ at }) => [...at])), open: found.flatMap(({ open }) => open) };
}

/** What a topic is drawn in. */
export interface Frame {
  readonly keys: readonly string[];
  readonly channels?: readonly Channel[] | undefined;
  readonly around: Omit<Surroundings, "naming" | "asked" | "defects">;
  readonly choices: Choices;
}

export interface Drawn {
  readonly flow: Flow;
  readonly intents: readonly Intent[];
  readonly fallbacks: readonly Fallback[];
  readonly defects: readonly Defect[];
}

/** Draws a topic: one flow, with an entry for each way into it. */
export function draw(topic: Topic, { keys, channels, around, choices }: Frame): Drawn {
  const { id, title, naming } = topic;
  const flow = buildFlow({ id, name: title, at: topic.at, keys, channels });
  const defects: Defect[] = [];
  const surroundings: Surroundings = { ...around, naming, asked: ({ pointer }) => choices.at.get(pointer), defects };
  const intents: Intent[] = [];
  const fallbacks: Fallback[] = [];
  for (const { value, at, actions, actionsAt } of topic.triggers) {
    const scope: Scope = {
      flow,
      kindOf,
      byName: actionsByName(actions, actionsAt),
      restart: () => firstOf(actions, actionsAt),
      add: (step) => addAction(surroundings, step),
      shownOf,
      withoutCaller: "dead-end",
    };
    const entered = addList(scope, actions, actionsAt, null) ?? runOut({ scope, id: at.pointer, at }, { label: title });
    const heard = addHeard(flow, entered, at, title, choiceOf(value, at));
    for (const entry of entriesOf(value, at, entered, title, heard)) flow.entry(entry);
    const intent = intentOf(topic.value, value, at, title);
    if (intent) intents.push(intent);
    if (isFallback(value)) fallbacks.push({ flow: id, node: entered, tries: triesIn(actions) });
    defects.push(...idsUsedTwice(actions, actionsAt));
  }
  return { flow: flow.done(), intents, fallbacks, defects };
}

/** What a solution says of a topic that is switched off. */
const OFF = "statecode 1";

/** A topic that is switched off: what it would understand, without what it would do. */
export function drawOff(
  { id, title, at: place, value: topic, triggers, off = OFF }: Topic,
  channels: readonly Channel[] | undefined,
): Pick<Drawn, "flow" | "intents"> {
  const flow = buildFlow({ id, name: title, at: place, keys: [], channels });
  const intents = triggers.flatMap(({ value, at }) => {
    if (isEscalation(value)) flow.entry({ kind: "escalation", name: title, to: null, at, off });
    const intent = intentOf(topic, value, at, title);
    return intent ? [{ ...intent, off, scopes: ["off"] }] : [];
  });
  return { flow: flow.done(), intents };
}

/** Actions that share an id: a `GotoAction` reaches only one of them. */
function idsUsedTwice(actions: Json | undefined, at: Place): readonly Defect[] {
  const seen = new Set<string>();
  const found: Defect[] = [];
  eachAction(actions, at, (action, place) => {
    const name = text(member(action, "id"));
    if (name === undefined) return;
    if (seen.has(name)) found.push({ kind: "duplicate-id", at: place, name, what: "action" });
    seen.add(name);
  });
  return found;
}
