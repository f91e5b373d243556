import { remember } from "../../model/maps.ts";
import type { Json } from "../../source/document.ts";
import { dig, entries, isObject, items, member, text } from "../../source/json.ts";
import { FAILED_REQUEST, type Writing } from "../microsoft/formulas.ts";
import { type Naming, nameIn, variableNamed } from "./variables.ts";

/** What a topic says of variables, in its own names. */
interface TopicVariables {
  /** What it writes: an action that sets one has a formula, whatever else names one may leave anything in it. */
  readonly written: readonly (readonly [name: string, formula: string | undefined])[];
  /** Its `Topic.*`, wherever they stand: in formulas and texts, too. */
  readonly used: ReadonlySet<string>;
  /** Where it puts what it gives to topics that it begins, in their names. */
  readonly given: readonly string[];
}

/** By the value of the topic, which nobody changes. */
const known = new WeakMap<object, TopicVariables>();

const variablesIn = (topic: Json): TopicVariables => (isObject(topic) ? remember(known, topic, () => read(topic)) : read(topic));

/** One walk through all that the topic holds. */
function read(topic: Json): TopicVariables {
  const named: string[] = [];
  const formulas = new Map<string, string>();
  const used = new Set<string>();
  const given: string[] = [];
  const look = (value: Json | undefined): void => {
    if (typeof value === "string") {
      named.push(...variableNamed(value));
      for (const [name] of value.matchAll(TOPIC_VARIABLE)) used.add(name);
    } else if (Array.isArray(value)) value.forEach(look);
    else {
      const variable = text(member(value, "kind")) === "SetVariable" ? nameIn(member(value, "variable")) : undefined;
      const formula = text(member(value, "value"))?.trim();
      if (variable !== undefined && formula?.startsWith("=")) formulas.set(variable, formula.slice(1).trim());
      for (const [key, meant] of Object.entries(FAILED)) {
        const name = nameIn(dig(value, "errorHandling", key));
        if (name !== undefined) formulas.set(name, meant);
      }
      for (const [name] of entries(dig(value, "input", "binding"))) given.push(`Topic.${name}`);
      for (const [, each] of entries(value)) look(each);
    }
  };
  look(topic);
  const inputs = [
    ...entries(dig(topic, "inputType", "properties")).map(([name]) => name),
    ...items(member(topic, "inputs")).flatMap((each) => text(member(each, "propertyName")) ?? []),
  ];
  return {
    written: [...named.map((name) => [name, formulas.get(name)] as const), ...inputs.map((name) => [`Topic.${name}`, undefined] as const)],
    used,
    given,
  };
}

/** Where an `HttpRequestAction` says how it failed. Source: the authoring schema, ContinueOnErrorBehavior. */
const FAILED = { statusCode: `${FAILED_REQUEST}.statusCode`, errorResponseBody: `${FAILED_REQUEST}.body` };

const TOPIC_VARIABLE = /\bTopic(?:\.\w+)+/g;

/** What a topic writes, by variable. */
export const writingsOf = (topic: Json, naming: Naming): readonly (readonly [variable: string, Writing])[] =>
  variablesIn(topic).written.map(([name, formula]) => [naming(name), { formula, naming }]);

/**
 * The variables of topics that have no value because nothing writes them: `Topic.*` is written in its own topic, or by what begins that topic.
 * Source: learn.microsoft.com/microsoft-copilot-studio/authoring-variables-about, "Topic variables".
 */
export function unsetIn(topics: readonly { readonly value: Json; readonly naming: Naming }[]): Readonly<Record<string, null>> {
  const whole = (name: string) => name.split(".").slice(0, 2).join(".");
  const given = new Set(topics.flatMap(({ value }) => variablesIn(value).given));
  const unset = topics.flatMap(({ value, naming }) => {
    const { used, written } = variablesIn(value);
    const filled = new Set(written.map(([name]) => whole(name)));
    return [...used].filter((name) => !filled.has(whole(name)) && !given.has(whole(name))).map(naming);
  });
  return Object.fromEntries(unset.map((name) => [name, null]));
}
