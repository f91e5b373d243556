import { not, unknown } from "../../model/build.ts";
import type { Guard, Literal } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { text } from "../../source/json.ts";
import { chosenBy } from "../microsoft/choosing.ts";
import { condition, literalOf, renamed } from "../microsoft/expressions.ts";
import { expanded, type Formulas, outsideQuotes } from "../microsoft/formulas.ts";

/**
 * Adaptive expressions in the words of the model. Short forms: `$area` is `dialog.area`, `#Order` asks whether that intent was recognised.
 * Source: learn.microsoft.com, "Managing state in adaptive dialogs" (short-hand notations).
 */

/** A name of `dialog.*` belongs to one dialog; where several use it, it is told apart by the dialog's name. */
export type Naming = (name: string) => string;

/** The recognised intent while a condition is read; `$intent` itself would be the short form of `dialog.intent`. */
const INTENT = "$$intent";

/** The text of an expression without `=` or `${…}` around it. */
const bare = (source: string): string => {
  const body = source.trim().replace(/^=\s*/, "");
  return /^\$\{[^{}]*\}$/.test(body) ? body.slice(2, -1).trim() : body;
};

/** An expression in long names. */
export const longForm = (source: string): string =>
  outsideQuotes(bare(source), (part) =>
    part
      .replace(/(?<![\w.$])\$([A-Za-z_]\w*)/g, "dialog.$1")
      .replace(/(?<![\w.$])#(\w+)(?![\w.])/g, (_, name: string) => `${INTENT} == '${name}'`)
      .replace(/\bturn\.recognized\.intent(?![\w.])/gi, () => INTENT),
  );

/** A condition as a guard. */
export function guardOf(source: string | undefined, naming: Naming, formulas: Formulas = () => undefined): Guard {
  const long = expanded(longForm(source ?? ""), (name) => formulas(naming(name)));
  return renamed(condition(long), (name) => (name === INTENT ? "$intent" : naming(name)));
}

/** The formula of a value that is computed, in long names. */
export const formulaIn = (value: Json): string | undefined =>
  typeof value === "string" && isComputed(value) ? longForm(value) : undefined;

/** The variable that an expression or a `property` names; `undefined` if it is more than a name. */
export function variableIn(source: string | undefined, naming: Naming): string | undefined {
  const name = longForm(source ?? "");
  return name !== INTENT && /^[A-Za-z_]\w*(\.\w+)+$/.test(name) ? naming(name) : undefined;
}

/** A case of a switch: the value is a literal, or an expression that starts with `=`. */
export function caseGuard(expression: string, value: string, naming: Naming, formulas?: Formulas): Guard {
  const literal = value.startsWith("=") ? literalOf(value.slice(1)) : value;
  const name = longForm(expression);
  if (literal === undefined || literal === null) return unknown(`${bare(expression)} == ${value}`);
  const isWord = !/^(?:true|false)$/.test(literal);
  if (/^\$*[\w.]+$/.test(name) || (isWord && CALL.test(name))) return guardOf(`${name} == ${quoted(literal)}`, naming, formulas);
  if (literal === "true") return guardOf(expression, naming, formulas);
  return literal === "false" ? not(guardOf(expression, naming, formulas)) : unknown(`${bare(expression)} == ${value}`);
}

/** One function, with others in it: `formatDateTime(utcNow(), 'dddd')`. */
const CALL = /^\w+\((?:[^()]|\w+\([^()]*\))*\)$/;

const quoted = (value: string) => (/^\d+$/.test(value) ? value : value.includes("'") ? `"${value.replaceAll('"', '""')}"` : `'${value}'`);

/** What a property is set to: a literal, one of several literals, another variable, or something that nobody can know. */
export type Written = { readonly literal: Literal } | { readonly from: string } | { readonly oneOf: readonly string[] | undefined };

export function writtenBy(value: Json | undefined, naming: Naming): Written {
  if (value === null) return { literal: null };
  const source = text(value);
  if (source === undefined) return { oneOf: undefined };
  if (typeof value !== "string") return { literal: source };
  if (!source.trim().startsWith("=") && !source.includes("${")) return { literal: source };
  const literal = literalOf(bare(source));
  if (literal !== undefined) return { literal };
  const from = variableIn(source, naming);
  return from === undefined ? { oneOf: chosenBy(bare(source)) } : { from };
}

/** True for a value that is only known when the bot runs. */
export const isComputed = (source: string): boolean =>
  source.trim().startsWith("=") ? literalOf(bare(source)) === undefined : source.includes("${");

/** The literal text of a value that may be written as an expression: `='billing'` → `billing`. */
export const plainText = (source: string): string | undefined =>
  isComputed(source) ? undefined : source.trim().startsWith("=") ? (literalOf(bare(source)) ?? "") : source;
