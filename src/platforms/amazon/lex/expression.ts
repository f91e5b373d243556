import { and, is, not, or, unknown } from "../../../model/build.ts";
import type { Guard } from "../../../model/model.ts";

/**
 * Conditions of Lex: `[attribute] = "x"`, `{slot} > 7`, `fn.IS_SET({slot})`, `AND`, `OR`, `!`. Variables keep their brackets, so that
 * slots and session attributes of one name stay apart. Source: "Adding conditional branching", Lex V2 developer guide.
 */
export function readExpression(text: string): Guard {
  const tokens = text.match(/"[^"]*"|'[^']*'|\[[^\]]*\]|\{[^}]*\}|fn\.\w+|!=|>=|<=|[=<>!()]|\bAND\b|\bOR\b|[^\s()=<>!]+/gi) ?? [];
  const reader = { tokens, at: 0 };
  const guard = readOr(reader);
  return guard && reader.at === tokens.length ? guard : unknown(text, variablesIn(text));
}

interface Reader {
  readonly tokens: readonly string[];
  at: number;
}

const peek = (reader: Reader) => reader.tokens[reader.at];
const take = (reader: Reader) => reader.tokens[reader.at++];
const isWord = (token: string | undefined, word: string) => token?.toUpperCase() === word;

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
  if (peek(reader) === "!") {
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
  const operator = peek(reader);
  if (operator === undefined || !/^(!?=|[<>]=?)$/.test(operator)) return undefined;
  take(reader);
  const right = take(reader);
  if (right === undefined) return undefined;
  const literal = literalOf(right);
  const variable = variableOf(left);
  if (variable === undefined || literal === undefined || (operator !== "=" && operator !== "!=")) {
    const text = `${left} ${operator} ${right}`;
    return unknown(text, variablesIn(text));
  }
  return operator === "=" ? is(variable, literal) : not(is(variable, literal));
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
  const text = `${name}(${inner.join(" ")})`;
  return unknown(text, variablesIn(text));
}

/** `[x]` is a session attribute, `{x}` a slot; `{Intent.slot}` and values inside stay what they are. */
const variableOf = (token: string): string | undefined => (/^(\[[^\]]+\]|\{[^}]+\})$/.test(token) ? token : undefined);

const literalOf = (token: string): string | undefined => {
  if (/^(["']).*\1$/.test(token)) return token.slice(1, -1);
  return variableOf(token) === undefined && !token.startsWith("#") ? token : undefined;
};

const variablesIn = (text: string): readonly string[] => [...new Set(text.match(/\[[^\]]+\]|\{[^}]+\}/g) ?? [])];
