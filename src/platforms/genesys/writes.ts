import type { Literal } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { dig, entries, items, member, text } from "../../source/json.ts";
import type { Action } from "./shape.ts";

/** What actions write into variables. */
export interface Writes {
  readonly sets?: ReadonlyMap<string, Literal | undefined>;
  readonly copies?: ReadonlyMap<string, string>;
}

/** Constants where the file says them, other variables where it names one; anything else is not known. */
export function writes(action: Action): Writes {
  const sets = new Map<string, Literal | undefined>();
  const copies = new Map<string, string>();
  if (action.type === "updateData") {
    for (const item of items(member(action.raw, "statements"))) {
      const [entry] = entries(item);
      const name = text(member(entry?.[1], "variable"));
      if (name !== undefined && entry) assign(name, member(entry[1], "value"), sets, copies);
    }
    for (const item of items(member(action.raw, "variables"))) {
      const name = text(dig(item, "variable", "text"));
      if (name !== undefined) assignJson(name, item, sets, copies);
    }
  } else for (const name of variablesWritten(action.raw)) sets.set(name, undefined);
  return { ...(sets.size > 0 ? { sets } : {}), ...(copies.size > 0 ? { copies } : {}) };
}

type Sets = Map<string, Literal | undefined>;

function assign(name: string, value: Json | undefined, sets: Sets, copies: Map<string, string>): void {
  const literal = text(member(value, "lit"));
  const expression = text(member(value, "exp"))?.trim();
  const quoted = expression === undefined ? undefined : /^"((?:[^"\\]|\\.)*)"$/.exec(expression)?.[1];
  if (member(value, "noValue") !== undefined || expression === "NOT_SET") sets.set(name, null);
  else if (literal !== undefined) sets.set(name, literal);
  else if (quoted !== undefined) sets.set(name, quoted);
  else if (expression === "true" || expression === "false") sets.set(name, expression);
  else if (expression !== undefined && /^[A-Za-z_]\w*(\.\w+)+$/.test(expression)) copies.set(name, expression);
  else sets.set(name, undefined);
}

function assignJson(name: string, item: Json, sets: Sets, copies: Map<string, string>): void {
  const config = dig(item, "expression", "config");
  const written = text(dig(item, "expression", "text"));
  if (member(config, "lit") !== undefined) sets.set(name, text(dig(config, "lit", "text")) ?? written);
  else if (member(config, "emp") !== undefined || member(config, "nul") !== undefined) sets.set(name, null);
  else if (member(config, "ref") !== undefined && written !== undefined) copies.set(name, written);
  else sets.set(name, undefined);
}

/** Every variable that an action binds a result to: `{var: X}` anywhere in YAML, `variable: X` of participant data, references in JSON bindings. */
export function variablesWritten(action: Json): readonly string[] {
  const found: string[] = [];
  // Participant data is read into what other actions call their expression.
  const reads = text(member(action, "__type")) === "GetAttributesAction";
  const binds = (key: string) => BINDINGS.has(key) || /result/i.test(key) || (reads && key === "expression");
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
