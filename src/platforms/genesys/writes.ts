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

/** What an action writes that is no `updateData`. */
export function writes(action: Action): Writes {
  const sets = new Map<string, Literal | undefined>();
  const copies = new Map<string, string>();
  if (action.type === SETS_DATA) return assigned(attributesOf(action));
  if (action.type === GETS_DATA) {
    for (const name of variablesWritten(action.raw)) sets.set(name, undefined);
    for (const { name, value } of attributesOf(action)) if (value?.kind === "variable") copies.set(value.text, name);
  } else if (action.type === "clearActiveIntent") sets.set("$intent", null);
  else if (SETS_INTENT.has(action.type)) {
    const value = action.field("intent");
    if (value?.kind === "variable") copies.set("$intent", value.text);
    else sets.set("$intent", constantOf(value));
  } else for (const name of variablesWritten(action.raw)) sets.set(name, undefined);
  return written(sets, copies);
}

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

/** Every variable that an action binds a result to: `{var: X}` anywhere in YAML, `variable: X` of participant data, references in JSON bindings. */
export function variablesWritten(action: Json): readonly string[] {
  const found: string[] = [];
  const type = typeOf(action);
  // Participant data is read into what other actions call their expression; what a response is kept in is all that its action names.
  const own = (key: string) => type === "GetResponseAction" || (type === "GetAttributesAction" && key === "expression");
  const binds = (key: string) => BINDINGS.has(key) || /result/i.test(key) || own(key);
  const visit = (here: Json, key: string): void => {
    if (Array.isArray(here)) for (const each of here) visit(each, key);
    else
      for (const [name, each] of entries(here)) {
        if (name === "actions" || name === "nextAction") continue;
        const reference = name === "ref" && binds(key) ? text(member(each, "text")) : undefined;
        if ((name === "var" || name === "variable") && typeof each === "string") found.push(each);
        else if (reference !== undefined) found.push(reference);
        else visit(each, /^(config|value)$/.test(name) ? key : name);
      }
  };
  visit(action, "");
  return found;
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
