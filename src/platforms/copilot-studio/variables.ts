import type { Guard, Literal, Node } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { dig, entries, isObject, items, member, text } from "../../source/json.ts";
import { chosenBy } from "../microsoft/choosing.ts";
import { condition, literalOf, renamed, variableOf } from "../microsoft/expressions.ts";
import { expanded, type Formulas, type Writing } from "../microsoft/formulas.ts";

/** A name of `Topic.*` belongs to one topic; where several topics use it, it is told apart by the topic's name. */
export type Naming = (name: string) => string;

/** The names of `Topic.*` that several topics use: these share nothing by it. `texts` are the files by the name of their topic. */
export function namesShared(texts: readonly (readonly [topic: string, text: string])[]): ReadonlySet<string> {
  const users = new Map<string, string>();
  const shared = new Set<string>();
  for (const [topic, source] of texts)
    for (const [, name = ""] of source.matchAll(/\bTopic\.(\w+)/g)) {
      if ((users.get(name) ?? topic) !== topic) shared.add(name);
      users.set(name, topic);
    }
  return shared;
}

export const namingOf =
  (topic: string, shared: ReadonlySet<string>): Naming =>
  (name) => {
    const own = /^Topic\.(\w+)/.exec(name)?.[1];
    return own !== undefined && shared.has(own) ? `${topic}:${name}` : name;
  };

/** What a condition may mean besides variables: formulas that these stand for, and named sets of options (`optionSetName`). */
export interface Meanings {
  readonly formulas: Formulas;
  readonly optionSets: readonly string[];
}

/** A condition of a topic as a guard. */
export function guardIn(source: string | undefined, naming: Naming, { formulas, optionSets }: Meanings): Guard {
  const literal = source && optionSets.length > 0 ? withItems(source, optionSets) : source;
  return renamed(condition(literal && expanded(literal, (name) => formulas(naming(name)))), naming);
}

/** `AreaOptions.orders` is the item of that id. */
const withItems = (source: string, optionSets: readonly string[]): string =>
  source.replace(
    new RegExp(String.raw`(?<![\w.])(?:${optionSets.join("|")})\.(?:'((?:[^']|'')*)'|(\w+))`, "g"),
    (_, quoted?: string, word?: string) => `"${quoted?.replaceAll("''", "'") ?? word ?? ""}"`,
  );

/** The names of sets of options in files. */
export const optionSetsIn = (texts: readonly string[]): readonly string[] => [
  ...new Set(texts.flatMap((text) => [...text.matchAll(/\boptionSetName"?:\s*"?(\w+)/g)].flatMap(([, name]) => name ?? []))),
];

/** The variable in which an action leaves something: `Topic.Area`, `init:Topic.Area`, or an object with a path. */
export const nameIn = (variable: Json | undefined): string | undefined =>
  (text(variable) ?? text(member(variable, "path")))?.replace(/^init:/, "");

/** What is written into a variable: a literal, one of several, another variable, or something that nobody can know. */
export function writtenIn(
  value: Json | undefined,
): { readonly literal: Literal } | { readonly from: string } | { readonly oneOf: readonly string[] } | undefined {
  const source = text(value);
  if (source === undefined) return undefined;
  if (!source.trim().startsWith("=")) return source.includes("{") ? undefined : { literal: source === "" ? null : source };
  const formula = source.trim().slice(1);
  const literal = literalOf(formula);
  if (literal !== undefined) return { literal };
  const from = variableOf(formula);
  if (from !== undefined) return { from };
  const oneOf = chosenBy(formula);
  return oneOf && { oneOf };
}

type Written = Pick<Node, "sets" | "oneOf" | "copies">;

/** Assignments in order: variable → value. */
export function assigned(pairs: readonly (readonly [string | undefined, Json | undefined])[], target: Naming, source = target): Written {
  const sets = new Map<string, Literal | undefined>();
  const oneOf = new Map<string, readonly string[]>();
  const copies = new Map<string, string>();
  for (const [variable, value] of pairs) {
    if (variable === undefined) continue;
    const name = target(variable);
    const known = writtenIn(value);
    if (known && "from" in known) copies.set(name, source(known.from));
    else sets.set(name, known && "literal" in known ? known.literal : undefined);
    if (known && "oneOf" in known) oneOf.set(name, known.oneOf);
    else oneOf.delete(name);
  }
  return { ...(sets.size > 0 && { sets }), ...(oneOf.size > 0 && { oneOf }), ...(copies.size > 0 && { copies }) };
}

/** What an action writes. Results of calls have values that nobody knows; they stand wherever an action names a variable without a formula. */
export function writes(action: Json, kind: string, naming: Naming): Written {
  switch (kind) {
    case "SetVariable":
    case "SetTextVariable":
      return assigned([[nameIn(member(action, "variable")), member(action, "value")]], naming);
    case "SetMultipleVariables":
      return assigned(
        items(member(action, "assignments")).map((each) => [nameIn(member(each, "variable")), member(each, "value")]),
        naming,
      );
    case "ResetVariable":
      return assigned([[nameIn(member(action, "variable")), ""]], naming);
    default:
      return assigned(
        variablesNamed(action).map((name) => [name, null]),
        naming,
      );
  }
}

/** What a topic writes, by variable: an action that sets one has a formula, whatever else names one may leave anything in it. */
export function writingsOf(topic: Json, naming: Naming): readonly (readonly [variable: string, Writing])[] {
  const formulas = new Map<string, string>();
  const look = (value: Json | undefined): void => {
    const variable = text(member(value, "kind")) === "SetVariable" ? nameIn(member(value, "variable")) : undefined;
    const formula = text(member(value, "value"))?.trim();
    if (variable !== undefined && formula?.startsWith("=")) formulas.set(variable, formula.slice(1).trim());
    for (const each of Array.isArray(value) ? value : Object.values(isObject(value) ? value : {})) look(each);
  };
  look(topic);
  const inputs = [
    ...entries(dig(topic, "inputType", "properties")).map(([name]) => name),
    ...items(member(topic, "inputs")).flatMap((each) => text(member(each, "propertyName")) ?? []),
  ];
  return [
    ...variablesNamed(topic).map((name) => [naming(name), { formula: formulas.get(name), naming }] as const),
    ...inputs.map((name) => [naming(`Topic.${name}`), { naming }] as const),
  ];
}

/**
 * The variables of topics that have no value, as nothing writes them: `Topic.*` is written in its own topic, or by what begins that topic.
 * Source: learn.microsoft.com/microsoft-copilot-studio/authoring-variables-about, "Topic variables".
 */
export function unsetIn(topics: readonly { readonly value: Json; readonly naming: Naming }[]): Readonly<Record<string, null>> {
  const whole = (name: string) => name.split(".").slice(0, 2).join(".");
  const given = new Set(topics.flatMap(({ value }) => inputsGiven(value)));
  const unset = topics.flatMap(({ value, naming }) => {
    const written = new Set(writingsOf(value, (name) => name).map(([name]) => whole(name)));
    const named = new Set(JSON.stringify(value).match(/\bTopic(?:\.\w+)+/g));
    return [...named].filter((name) => !written.has(whole(name)) && !given.has(whole(name))).map(naming);
  });
  return Object.fromEntries(unset.map((name) => [name, null]));
}

/** The variables into which a topic binds what it gives to those that it begins. */
const inputsGiven = (value: Json | undefined): readonly string[] =>
  Array.isArray(value)
    ? value.flatMap(inputsGiven)
    : [
        ...entries(dig(value, "input", "binding")).map(([name]) => `Topic.${name}`),
        ...entries(value).flatMap(([, each]) => inputsGiven(each)),
      ];

/** Every variable that stands in a value as a bare name. */
export function variablesNamed(value: Json | undefined): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(variablesNamed);
  const name = typeof value === "string" ? /^(?:init:)?((?:Topic|Global|User|System)(?:\.\w+)+)$/.exec(value)?.[1] : undefined;
  return name === undefined ? entries(value).flatMap(([, each]) => variablesNamed(each)) : [name];
}
