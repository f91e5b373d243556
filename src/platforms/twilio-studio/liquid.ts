import type { Literal } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { items, member, text } from "../../source/json.ts";

/** Liquid templates as variables. Source: twilio.com/docs/studio/user-guide/liquid-template-language. */

/** Something that is computed when the flow runs, or filled in before it is deployed. */
export const isComputed = (value: string): boolean => /\{\{|\$\{|\{%/.test(value);

/** Fields in which a widget keeps what the customer, or the bot that talked to the customer, said. */
const REPLY =
  /^(widgets\.[\w-]+)\.(?:inbound\.\w+|SpeechResult|Digits|CurrentTask|LastUtterance|VirtualAgentStatus|AgentHandoffParameters.*|HandoffData.*)$/;

/** Filters that change nothing but letter case and white space around a value. */
const KEEPING: ReadonlySet<string> = new Set(["downcase", "upcase", "capitalize", "strip", "lstrip", "rstrip", "strip_newlines", "escape"]);

/** A single output tag: the variable, whatever filters stand behind it. `widgets.welcome.inbound.Body` → `widgets.welcome`. */
export function rootOf(template: string | undefined): string | undefined {
  const name = tagOf(template)?.name;
  return name && (REPLY.exec(name)?.[1] ?? name);
}

/** The same where the filters keep the value, so that it can be compared. */
export function variableOf(template: string | undefined): string | undefined {
  return tagOf(template)?.filters.every((filter) => KEEPING.has(filter)) ? rootOf(template) : undefined;
}

function tagOf(template: string | undefined): { readonly name: string; readonly filters: readonly string[] } | undefined {
  const [, name, rest = ""] = /^\s*\{\{-?\s*([\w.$-]+)\s*((?:\|[^}]*)?)-?\}\}\s*$/.exec(template ?? "") ?? [];
  return name === undefined ? undefined : { name, filters: [...rest.matchAll(/\|\s*(\w+)/g)].map((match) => match[1] ?? "") };
}

/** A literal as conditions see it: they do not look at case, or at white space around it; `null` = blank. Source: "Split Based On", twilio.com/docs/studio. */
export const comparable = (literal: string): Literal => literal.trim().toLowerCase() || null;

/** What set-variables writes into `flow.variables`: literals, copies, and values that nobody can know. */
export interface Writes {
  readonly sets: ReadonlyMap<string, Literal | undefined>;
  readonly copies: ReadonlyMap<string, string>;
  /** Variable → the variable that its value is made from, by whatever filters. */
  readonly roots: ReadonlyMap<string, string>;
  /** Variable → the template that writes the time into it. */
  readonly clocks: ReadonlyMap<string, string>;
}

export function writesOf(properties: Json | undefined): Writes {
  const sets = new Map<string, Literal | undefined>();
  const copies = new Map<string, string>();
  const roots = new Map<string, string>();
  const clocks = new Map<string, string>();
  for (const each of items(member(properties, "variables"))) {
    const key = text(member(each, "key"));
    if (key === undefined) continue;
    const variable = `flow.variables.${key}`;
    const value = text(member(each, "value")) ?? "";
    const root = rootOf(value);
    const source = variableOf(value);
    if (root) roots.set(variable, root);
    if (/["']now["']/.test(value)) clocks.set(variable, value);
    if (source) copies.set(variable, source);
    else sets.set(variable, isComputed(value) ? undefined : comparable(value));
  }
  return { sets, copies, roots, clocks };
}
