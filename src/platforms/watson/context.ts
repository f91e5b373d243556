import type { Literal } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { entries, items, member, text } from "../../source/json.ts";
import { operandName } from "./conditions.ts";

/** What nodes and steps write into variables: literals, copies, and values that nobody can know. */
export interface Writes {
  readonly sets: ReadonlyMap<string, Literal | undefined>;
  readonly copies: ReadonlyMap<string, string>;
}

/** `context` of a dialog node: names and values. */
export function dialogWrites(context: Json | undefined): Writes {
  const sets = new Map<string, Literal | undefined>();
  const copies = new Map<string, string>();
  for (const [name, value] of entries(context)) {
    const written = text(value);
    const source = /^(?:<\?\s*)?\$([\w-]+)(?:\s*\?>)?$/.exec(written ?? "")?.[1];
    if (source !== undefined) copies.set(name, source);
    else if (value === null) sets.set(name, null);
    else sets.set(name, written === undefined || /<\?|\$|\bintents\b|@|\binput\b/.test(written) ? undefined : written);
  }
  return { sets, copies };
}

/** `context.variables` of a step: `{"skill_variable": "vip", "value": {"scalar": true}}`. */
export function stepWrites(context: Json | undefined, action: string): Writes {
  const sets = new Map<string, Literal | undefined>();
  const copies = new Map<string, string>();
  for (const each of items(member(context, "variables"))) {
    const name = operandName(each, action);
    if (name !== undefined) assign(name, member(each, "value"), action, sets, copies);
  }
  return { sets, copies };
}

/** `{"scalar": …}`, `{"variable": …}`, `{"expression": "\"text\""}`. */
export function assign(
  name: string,
  value: Json | undefined,
  action: string,
  sets: Map<string, Literal | undefined>,
  copies: Map<string, string>,
): void {
  const source = operandName(value, action);
  const scalar = text(member(value, "scalar"));
  const expression = text(member(value, "expression"))?.trim() ?? "";
  const literal =
    scalar ??
    /^(?:"([^"]*)"|(true|false|-?\d+(?:\.\d+)?))$/
      .exec(expression)
      ?.slice(1)
      .find((each) => each !== undefined);
  if (source !== undefined) copies.set(name, source);
  else sets.set(name, expression === "null" || literal === "" ? null : literal);
}
