import { and, is, not, onChannel, or, tested, unknown } from "../../../model/build.ts";
import { ownOf } from "../../../model/maps.ts";
import type { Guard, Test } from "../../../model/model.ts";

/**
 * Conditions of Lex: `[session attribute] = "x"`, `{slot} > 7`, `((request attribute)) != "x"`, `fn.IS_SET({slot})`, `$.inputMode = "Text"`,
 * `AND`, `OR`, `!`. Variables keep their brackets, so that those of one name stay apart. Source: "Add conditions to branch conversations",
 * Lex V2 developer guide.
 */
export function readExpression(text: string): Guard {
  const tokens = text.match(TOKENS) ?? [];
  const reader = { tokens, at: 0 };
  const guard = readOr(reader);
  return guard && reader.at === tokens.length ? guard : unknown(text, variablesIn(text));
}

const TOKENS =
  /"[^"]*"|'[^']*'|\$\.[\w.[\]]+|\[[^\]]*\]|\{[^}]*\}|\(\([^\s()[\]{}"'=<>!]+\)\)|fn\.\w+|!=|>=|<=|&&|\|\||[=<>!()]|\b(?:AND|OR|NOT)\b|[^\s()=<>!&|]+/gi;

/** The operators that are written in two ways. */
const WORDS: Readonly<Record<string, string>> = { "&&": "AND", "||": "OR", "!": "NOT" };

interface Reader {
  readonly tokens: readonly string[];
  at: number;
}

const peek = (reader: Reader) => reader.tokens[reader.at];
const take = (reader: Reader) => reader.tokens[reader.at++];
const isWord = (token: string | undefined, word: string) => (ownOf(WORDS, token ?? "") ?? token?.toUpperCase()) === word;

function readOr(reader: Reader): Guard | undefined {
  return readList(reader, "OR", readAnd, or);
}

function readAnd(reader: Reader): Guard | undefined {
  return readList(reader, "AND", readNot, and);
}

function readList(
  reader: Reader,
  word: string,
  readPart: (reader: Reader) => Guard | undefined,
  join: (...guards: Guard[]) => Guard,
): Guard | undefined {
  const parts: Guard[] = [];
  for (;;) {
    const part = readPart(reader);
    if (!part) return undefined;
    parts.push(part);
    if (!isWord(peek(reader), word)) break;
    take(reader);
  }
  const [only] = parts;
  return parts.length === 1 ? only : join(...parts);
}

function readNot(reader: Reader): Guard | undefined {
  if (isWord(peek(reader), "NOT")) {
    take(reader);
    const inner = readNot(reader);
    return inner && not(inner);
  }
  if (peek(reader) !== "(") return readComparison(reader);
  take(reader);
  const inner = readOr(reader);
  return take(reader) === ")" ? inner : undefined;
}

function readComparison(reader: Reader): Guard | undefined {
  const left = take(reader);
  if (left === undefined) return undefined;
  if (left.startsWith("fn.")) return readFunction(reader, left);
  const side = readSide(reader);
  if (!side) return undefined;
  const [operator, right] = side;
  return operator === "!=" ? not(compared(left, "=", right)) : compared(left, operator, right);
}

/** An operator and what stands behind it. */
function readSide(reader: Reader): readonly [operator: string, right: string] | undefined {
  const operator = peek(reader)?.toUpperCase() ?? "";
  if (!/^(!?=|[<>]=?|CONTAINS)$/.test(operator)) return undefined;
  take(reader);
  const right = take(reader);
  return right === undefined ? undefined : [operator, right];
}

function compared(left: string, operator: string, right: string): Guard {
  const text = `${left} ${operator} ${right}`;
  const variable = variableOf(left);
  const value = literalOf(right);
  if (left === "$.inputMode" && operator === "=") return byMode(value ?? "", text);
  if (variable === undefined || value === undefined) return unknown(text, variablesIn(text));
  if (operator === "=") return is(variable, value);
  const by = ownOf(SIZES, operator);
  return by ? tested(text, { variable, by, value }) : unknown(text, [variable]);
}

const SIZES: Readonly<Record<string, Test["by"]>> = { "<": "<", "<=": "<=", ">": ">", ">=": ">=" };

/** Callers speak or press keys, all others write. Source: "inputMode", input event of Lex V2 for Lambda. */
function byMode(mode: string, text: string): Guard {
  if (/^text$/i.test(mode)) return not(onChannel("voice"));
  return /^(?:speech|dtmf)$/i.test(mode) ? and(onChannel("voice"), unknown(text)) : unknown(text);
}

function readFunction(reader: Reader, name: string): Guard | undefined {
  if (take(reader) !== "(") return undefined;
  const inner: string[] = [];
  for (let depth = 1; ; ) {
    const token = take(reader);
    if (token === undefined) return undefined;
    if (token === "(") depth++;
    if (token === ")" && --depth === 0) break;
    inner.push(token);
  }
  const [only] = inner;
  const variable = inner.length === 1 && only ? variableOf(only) : undefined;
  if (variable && /^fn\.IS_SET$/i.test(name)) return not(is(variable, null));
  const text = [`${name}(${inner.join(" ")})`, ...(readSide(reader) ?? [])].join(" ");
  return unknown(text, variablesIn(text));
}

/** `[x]` is a session attribute, `{x}` a slot, `((x))` a request attribute; `{Intent.slot}` and values inside stay what they are. */
const variableOf = (token: string): string | undefined => (/^(\[[^\]]+\]|\{[^}]+\}|\(\(.+\)\))$/.test(token) ? token : undefined);

const literalOf = (token: string): string | undefined => {
  if (/^(["']).*\1$/.test(token)) return token.slice(1, -1);
  return variableOf(token) === undefined && !token.startsWith("#") ? token : undefined;
};

const variablesIn = (text: string): readonly string[] => [...new Set(text.match(/\[[^\]]+\]|\{[^}]+\}|\(\([^\s()]+\)\)/g) ?? [])];
