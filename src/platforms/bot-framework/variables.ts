import type { Literal, Node } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { items, member, text } from "../../source/json.ts";
import type { Step } from "../microsoft/lists.ts";
import { type Naming, variableIn, writtenBy } from "./expressions.ts";

type Written = Pick<Node, "sets" | "oneOf" | "copies">;

/** What an action writes: `SetProperty` a literal or another variable, results of calls a value that nobody knows. */
export function writes({ action, kind }: Step, naming: Naming): Written {
  const pairs = kind === "SetProperty" ? [action] : kind === "SetProperties" ? items(member(action, "assignments")) : [];
  const assigned = new Assigned();
  for (const pair of pairs) {
    const variable = variableIn(text(member(pair, "property")), naming);
    if (variable !== undefined) assigned.give(variable, member(pair, "value"), naming);
  }
  const gone =
    kind === "DeleteProperty" ? [member(action, "property")] : kind === "DeleteProperties" ? items(member(action, "properties")) : [];
  for (const each of gone) {
    const variable = variableIn(text(each), naming);
    if (variable !== undefined) assigned.clear(variable);
  }
  for (const key of ["resultProperty", "tokenProperty", "itemsProperty"]) {
    const variable = variableIn(text(member(action, key)), naming);
    if (variable !== undefined) assigned.give(variable, undefined, naming);
  }
  return assigned.written;
}

/** Variables and what they are given. */
export class Assigned {
  readonly #sets = new Map<string, Literal | undefined>();
  readonly #oneOf = new Map<string, readonly string[]>();
  readonly #copies = new Map<string, string>();

  /** Gives a variable a literal, one of several literals, what another one holds, or something that nobody knows. */
  give(variable: string, value: Json | undefined, naming: Naming): void {
    const written = value === undefined ? { oneOf: undefined } : writtenBy(value, naming);
    if ("from" in written) return void this.#copies.set(variable, written.from);
    this.#sets.set(variable, "literal" in written ? written.literal : undefined);
    if ("oneOf" in written && written.oneOf) this.#oneOf.set(variable, written.oneOf);
    else this.#oneOf.delete(variable);
  }

  clear(variable: string): void {
    this.#sets.set(variable, null);
  }

  /** As a node says it. */
  get written(): Written {
    const [sets, oneOf, copies] = [this.#sets, this.#oneOf, this.#copies];
    return { ...(sets.size > 0 && { sets }), ...(oneOf.size > 0 && { oneOf }), ...(copies.size > 0 && { copies }) };
  }
}
