import type { Literal, Node } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { items, member, text } from "../../source/json.ts";
import type { Step } from "../microsoft/lists.ts";
import { type Naming, variableIn, writtenBy } from "./expressions.ts";

type Written = Pick<Node, "sets" | "copies">;

/** What an action writes: `SetProperty` a literal or another variable, results of calls a value that nobody knows. */
export function writes({ action, kind }: Step, naming: Naming): Written {
  const pairs = kind === "SetProperty" ? [action] : kind === "SetProperties" ? items(member(action, "assignments")) : [];
  const sets = new Map<string, Literal | undefined>();
  const copies = new Map<string, string>();
  for (const pair of pairs) {
    const variable = variableIn(text(member(pair, "property")), naming);
    if (variable !== undefined) assign(variable, member(pair, "value"), naming, sets, copies);
  }
  const gone =
    kind === "DeleteProperty" ? [member(action, "property")] : kind === "DeleteProperties" ? items(member(action, "properties")) : [];
  for (const each of gone) {
    const variable = variableIn(text(each), naming);
    if (variable !== undefined) sets.set(variable, null);
  }
  for (const key of ["resultProperty", "tokenProperty", "itemsProperty"]) {
    const variable = variableIn(text(member(action, key)), naming);
    if (variable !== undefined) sets.set(variable, undefined);
  }
  return { ...(sets.size > 0 ? { sets } : {}), ...(copies.size > 0 ? { copies } : {}) };
}

/** Gives a variable a literal, what another one holds, or something that nobody knows. */
export function assign(
  variable: string,
  value: Json | undefined,
  naming: Naming,
  sets: Map<string, Literal | undefined>,
  copies: Map<string, string>,
): void {
  const written = value === undefined ? { open: true as const } : writtenBy(value, naming);
  if ("from" in written) copies.set(variable, written.from);
  else sets.set(variable, "literal" in written ? written.literal : undefined);
}
