import type { Guard, Literal, Node } from "../../model/model.ts";
import { scopedName } from "../../model/scoped.ts";
import type { Json } from "../../source/document.ts";
import { entries, items, member, text } from "../../source/json.ts";
import { chosenBy } from "../microsoft/choosing.ts";
import { condition, literalOf, renamed, variableOf } from "../microsoft/expressions.ts";
import { expanded, type Formulas } from "../microsoft/formulas.ts";

/** A name of `Topic.*` belongs to one topic; where several topics use it, it is told apart by the topic's name. */
export type Naming = (name: string) => string;

/** The names of `Topic.*` that several topics use without sharing a value. `texts` = the files by the name of their topic. */
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
    return own !== undefined && shared.has(own) ? scopedName(topic, name) : name;
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

/** What an action writes. A variable that it names without a formula gets the result of a call, whose value nobody knows. */
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

/** Every variable that stands in a value as a bare name. */
const variablesNamed = (value: Json | undefined): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(variablesNamed);
  return typeof value === "string" ? variableNamed(value) : entries(value).flatMap(([, each]) => variablesNamed(each));
};

/** The variable, if a text is nothing but its name. */
export function variableNamed(source: string): readonly string[] {
  const name = /^(?:init:)?((?:Topic|Global|User|System)(?:\.\w+)+)$/.exec(source)?.[1];
  return name === undefined ? [] : [name];
}
