import type { Literal } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { dig, entries, items, member, text } from "../../source/json.ts";
import { typeOf } from "./action-names.ts";
import { attributesOf, GETS_DATA, SETS_DATA } from "./participant-data.ts";
import type { Action, Value } from "./shape.ts";
import { jsonValue, yamlValue } from "./values.ts";

/** What actions write into variables. */
export interface Writes {
  readonly sets?: ReadonlyMap<string, Literal | undefined>;
  readonly copies?: ReadonlyMap<string, string>;
}

/** Constants where the file says them, other variables where it names one; anything else is not known. */
export function assigned(assignments: readonly Assignment[]): Writes {
  const sets = new Map<string, Literal | undefined>();
  const copies = new Map<string, string>();
  for (const { name, value } of assignments)
    if (value?.kind === "variable") copies.set(name, value.text);
    else sets.set(name, constantOf(value));
  return written(sets, copies);
}

/** What any action but `updateData` writes. */
export function writes(action: Action): Writes {
  if (action.type === SETS_DATA) return assigned(attributesOf(action));
  if (action.type === "clearActiveIntent") return { sets: new Map([["$intent", null]]) };
  if (SETS_INTENT.has(action.type)) return assigned([{ name: "$intent", value: action.field("intent") }]);
  const sets = new Map(variablesWritten(action.raw).map((name) => [name, undefined]));
  return written(sets, action.type === GETS_DATA ? dataRead(action) : new Map());
}

/** The variables into which participant data is read, each with the attribute that it gets. */
const dataRead = (action: Action): ReadonlyMap<string, string> =>
  new Map(attributesOf(action).flatMap(({ name, value }) => (value?.kind === "variable" ? [[value.text, name] as const] : [])));

const written = (sets: ReadonlyMap<string, Literal | undefined>, copies: ReadonlyMap<string, string>): Writes => ({
  ...(sets.size > 0 ? { sets } : {}),
  ...(copies.size > 0 ? { copies } : {}),
});

/** The intent that a bot hands back when it is left. Source: the pages of "Set Intent" and "Clear Active Intent", help.mypurecloud.com. */
const SETS_INTENT: ReadonlySet<string> = new Set(["setIntent", "setActiveIntent"]);

/** What one statement gives a variable. */
export interface Assignment {
  readonly name: string;
  readonly value: Value | undefined;
}

/** What `updateData` writes, in its order: a list of typed statements in YAML, of variables with expressions in configuration JSON. */
export function assignmentsOf({ raw, inside }: Action): readonly Assignment[] {
  const statements = items(member(raw, "statements")).map((item) => {
    const [entry] = entries(item);
    return { name: text(member(entry?.[1], "variable")), value: yamlValue(member(entry?.[1], "value"), inside) };
  });
  const variables = items(member(raw, "variables")).map((item) => ({
    name: text(dig(item, "variable", "text")),
    value: jsonValue(member(item, "expression"), inside),
  }));
  return [...statements, ...variables].flatMap(({ name, value }) => (name === undefined ? [] : [{ name, value }]));
}

function constantOf(value: Value | undefined): Literal | undefined {
  if (value?.kind === "none" || value?.text === "NOT_SET") return null;
  return value?.kind === "literal" || /^(?:true|false)$/.test(value?.text ?? "") ? value?.text : undefined;
}

/**
 * Every variable to which an action binds a result: `{var: X}` anywhere in YAML, `variable: X` of participant data, and the references under
 * fields that bind (`BINDINGS`) in configuration JSON. Other actions inside it are left out.
 */
export function variablesWritten(action: Json): readonly string[] {
  const found: string[] = [];
  const binds = bindingFields(typeOf(action));
  const visit = (here: Json, field: string): void => {
    for (const item of Array.isArray(here) ? here : []) visit(item, field);
    for (const [key, value] of Array.isArray(here) ? [] : entries(here)) {
      if (key === "actions" || key === "nextAction") continue;
      const variable =
        key === "var" || key === "variable" ? value : key === "ref" && binds(field) ? text(member(value, "text")) : undefined;
      if (typeof variable === "string") found.push(variable);
      else visit(value, key === "config" || key === "value" ? field : key);
    }
  };
  visit(action, "");
  return found;
}

/** Which fields of an action of this type hold the variables that get its results. */
function bindingFields(type: string | undefined): (field: string) => boolean {
  // Whatever "Get Response" names keeps a part of the canned response that it fetches.
  if (type === "GetResponseAction") return () => true;
  // "Get Participant Data" reads into what other actions call their expression.
  const isOwn = (field: string) => type === "GetAttributesAction" && field === "expression";
  return (field) => BINDINGS.has(field) || /result/i.test(field) || isOwn(field);
}

/** Fields of configuration JSON that bind results to variables. */
const BINDINGS: ReadonlySet<string> = new Set([
  "outputs",
  "errorBindings",
  "successBindings",
  "askResult",
  "bindings",
  "resultBindings",
  "variable",
  "exitReason",
  "intent",
  "variables",
  "results",
]);
