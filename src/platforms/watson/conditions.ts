import { always, and, is, never, not, onChannel, or, unknown } from "../../model/build.ts";
import type { Guard } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { entries, isObject, items, member, text } from "../../source/json.ts";
import { channelNamed } from "./targets.ts";

/** Conditions of both skill kinds as guards. Source: ibm-cloud-docs/watson-assistant, "dialog-overview" and "expression-language". */

/** A dialog skill's condition, a SpEL-like text. `false` is only reached by a jump; an empty condition never matches by itself. */
export function dialogCondition(source: string | undefined): Guard {
  const condition = source?.trim();
  if (!condition) return never;
  const parts = splitTop(condition, /^(\|\||\bor\b)/i);
  if (parts.length > 1) return or(...parts.map(dialogCondition));
  const both = splitTop(condition, /^(&&|\band\b)/i);
  if (both.length > 1) return and(...both.map(dialogCondition));
  const inner = unwrap(condition);
  if (inner !== undefined) return dialogCondition(inner);
  if (/^(!(?!=)|not\s)/i.test(condition)) return not(dialogCondition(condition.replace(/^(!|not\s+)/i, "")));
  return dialogTerm(condition);
}

function dialogTerm(term: string): Guard {
  if (/^(true|anything_else)$/i.test(term)) return always;
  if (/^(false|welcome|conversation_start|irrelevant)$/i.test(term)) return never;
  const intent = /^#([\w.-]+)$/.exec(term)?.[1];
  if (intent) return is("$intent", intent);
  const integration = /^\$integrations\.(\w+)$/.exec(term)?.[1];
  const channel = integration && channelNamed(integration);
  if (channel) return onChannel(channel);
  const compared = /^\$([\w-]+)\s*(==|!=|:)\s*\(?(?:"([^"]*)"|'([^']*)'|([\w.-]+))\)?$/.exec(term);
  if (compared?.[1]) {
    const value = compared[3] ?? compared[4] ?? compared[5] ?? "";
    const guard = is(compared[1], value === "null" && compared[5] ? null : value);
    return compared[2] === "!=" ? not(guard) : guard;
  }
  const set = /^\$([\w-]+)$/.exec(term)?.[1];
  return set ? unknown(term, [set]) : unknown(term);
}

/** Splits at operators that stand outside brackets and quotes. */
function splitTop(source: string, operator: RegExp): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let quote = "";
  let from = 0;
  for (let i = 0; i < source.length; i++) {
    const char = source.charAt(i);
    if (quote) quote = char === quote ? "" : quote;
    else if (char === '"' || char === "'") quote = char;
    else if ("([{".includes(char)) depth++;
    else if (")]}".includes(char)) depth--;
    else if (depth === 0 && (i === 0 || /[\s|&)]/.test(char) || /[\s|&)"']/.test(source.charAt(i - 1)))) {
      const found = operator.exec(source.slice(i))?.[0];
      if (found && (!/\w/.test(found) || /\s/.test(source.charAt(i - 1)))) {
        parts.push(source.slice(from, i));
        i += found.length - 1;
        from = i + 1;
      }
    }
  }
  parts.push(source.slice(from));
  return parts.map((part) => part.trim()).filter(Boolean);
}

function unwrap(source: string): string | undefined {
  if (!source.startsWith("(") || !source.endsWith(")")) return undefined;
  let depth = 0;
  for (let i = 0; i < source.length; i++) {
    if (source[i] === "(") depth++;
    if (source[i] === ")") depth--;
    if (depth === 0 && i < source.length - 1) return undefined;
  }
  return source.slice(1, -1).trim();
}

/** The intents that a dialog condition mentions without a negation. */
export function intentsIn(guard: Guard): readonly string[] {
  if (guard.op === "is" && guard.variable === "$intent") return guard.values.flatMap((value) => value ?? []);
  return guard.op === "and" || guard.op === "or" ? guard.guards.flatMap(intentsIn) : [];
}

const NAMES = ["variable", "system_variable", "skill_variable", "result_variable"] as const;
const nameOf = (operand: Json | undefined) => NAMES.map((key) => text(member(operand, key))).find(Boolean);

/** An actions skill's condition, a tree of operators. */
export function actionCondition(condition: Json | undefined): Guard {
  if (condition === undefined || condition === null) return always;
  const [first] = entries(condition);
  if (!first) return always;
  const [operator, operand] = first;
  const said = JSON.stringify(condition);
  switch (operator) {
    case "and":
      return and(...items(operand).map(actionCondition));
    case "or":
      return or(...items(operand).map(actionCondition));
    case "not":
      return not(actionCondition(isObject(operand) ? operand : items(operand)[0]));
    case "eq":
    case "neq": {
      const [left, right] = items(operand);
      const [name, literal] = nameOf(left) ? [nameOf(left), right] : [nameOf(right), left];
      const value = text(member(literal, "scalar")) ?? text(literal);
      if (!name || value === undefined) return unknown(said, name ? [name] : undefined);
      return operator === "eq" ? is(name, value) : not(is(name, value));
    }
    case "exists": {
      const name = nameOf(items(operand)[0] ?? operand);
      return name ? not(is(name, null)) : unknown(said);
    }
    case "intent":
      return is("$intent", text(operand) ?? "");
    case "expression":
      return expression(text(operand) ?? "");
    default: {
      const name = items(operand).map(nameOf).find(Boolean);
      return unknown(said, name ? [name] : undefined);
    }
  }
}

function expression(source: string): Guard {
  if (/^true$/i.test(source.trim())) return always;
  if (/^(false|welcome)$/i.test(source.trim())) return never;
  if (source.trim() === "anything_else") return always;
  const integration = /^\$\{system_integrations\.(\w+)\}$/.exec(source.trim())?.[1];
  const channel = integration && channelNamed(integration);
  return channel ? onChannel(channel) : unknown(source);
}
