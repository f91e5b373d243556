import { and, not, or, unknown } from "../../../model/build.ts";
import type { Guard, Literal } from "../../../model/model.ts";
import { DEEPEST } from "../../brackets.ts";
import { hoursIn } from "./clock.ts";
import { comparisonOf, type Literals, type Operand, SIGNS, truthOf } from "./comparisons.ts";
import { type Cursor, tokensOf } from "./tokens.ts";
import { variableOf, variablesIn } from "./variables.ts";

/** What the files write into parameters. */
export interface Known {
  /** The parameters that keep what the clock says, with the expression that reads it. */
  readonly clocks: ReadonlyMap<string, string>;
  /** The literals that parameters are given, by fulfilments or by customers who choose them from a closed list. */
  readonly literals: Literals;
}

const NOTHING: Known = { clocks: new Map(), literals: new Map() };

/**
 * Conditions of handlers: comparisons of parameters with literals joined by AND, OR and NOT. What cannot be evaluated offline (functions,
 * parts of texts, numbers that are compared by size) is an unknown that names its parameters.
 * Source: "Conditions", Dialogflow CX documentation.
 */
export function readCondition(source: string, flow: string, known: Known = NOTHING): Guard {
  const tokens = tokensOf(source);
  const guard = tokens && alternatives({ tokens, flow, known, depth: 0 });
  return guard && tokens.next === undefined ? guard : unknown(source.trim(), variablesIn(source, flow));
}

/** A condition while it is read. Each function below reads one part of it, and nothing where it finds another. */
interface Reading {
  readonly tokens: Cursor;
  readonly flow: string;
  readonly known: Known;
  /** How many brackets and negations it stands in. */
  readonly depth: number;
}

type Part = (reading: Reading) => Guard | undefined;

const alternatives: Part = (reading) => joined(reading, together, "OR", or);
const together: Part = (reading) => joined(reading, single, "AND", and);

function joined(reading: Reading, part: Part, word: string, join: (...parts: readonly Guard[]) => Guard): Guard | undefined {
  const parts: Guard[] = [];
  do {
    const next = part(reading);
    if (!next) return undefined;
    parts.push(next);
  } while (reading.tokens.take("word", word));
  return join(...parts);
}

function single(reading: Reading): Guard | undefined {
  const { tokens, depth } = reading;
  if (depth > DEEPEST) return undefined;
  const inside = { ...reading, depth: depth + 1 };
  if (tokens.take("word", "NOT")) {
    const inner = single(inside);
    return inner && not(inner);
  }
  if (!tokens.take("sign", "(")) return compared(reading);
  const inner = alternatives(inside);
  return inner && tokens.take("sign", ")") ? inner : undefined;
}

function compared(reading: Reading): Guard | undefined {
  const { tokens, known } = reading;
  const first = tokens.at;
  const left = operand(reading);
  if (left === undefined) return undefined;
  const sign = tokens.next?.kind === "sign" ? tokens.next.text : undefined;
  if (sign === undefined || !SIGNS.has(sign)) return truthOf(left) ?? unknownFrom(reading, first);
  const written = tokens.written(first);
  tokens.at++;
  const right = operand(reading);
  if (right === undefined) return undefined;
  const hours = onClock(known.clocks, left, sign, right, written);
  return hours ? unknown(hours) : comparisonOf(left, sign, right, known.literals, () => unknownFrom(reading, first));
}

function unknownFrom({ tokens, flow }: Reading, first: number): Guard {
  const text = tokens.written(first);
  return unknown(text.replace(/\s+/g, " "), variablesIn(text, flow));
}

function operand({ tokens, flow }: Reading): Operand | undefined {
  const token = tokens.next;
  if (!token) return undefined;
  if (token.kind === "sign") return token.text === "[" ? enclosed(tokens, "[", "]") : undefined;
  tokens.at++;
  if (token.kind === "text") return { literal: token.text.slice(1, -1).replace(/\\(.)/g, "$1") };
  if (token.kind === "word") return { literal: constantOf(token.text) };
  if (tokens.next?.text === "(") return enclosed(tokens, "(", ")");
  return COMPUTED.test(token.text) ? "computed" : { variable: variableOf(token.text, flow) };
}

/** A word without quotes: `null`, a truth value in any case, else as it stands. */
function constantOf(word: string): Literal {
  const small = word.toLowerCase();
  return small === "null" ? null : small === "true" || small === "false" ? small : word;
}

/** What the system knows, and what the customer said in their own words. */
const COMPUTED = /^\$(?:sys\.|(?:session|page)\.params\..+\.original$)/;

/** Arguments of a function, a list: all that matters is where they end. */
function enclosed(tokens: Cursor, open: string, close: string): "computed" | undefined {
  let depth = 0;
  do {
    const token = tokens.next;
    if (!token) return undefined;
    if (token.kind === "sign" && token.text === open) depth++;
    if (token.kind === "sign" && token.text === close) depth--;
    tokens.at++;
  } while (depth > 0);
  return "computed";
}

/** Opening hours that are tested by the clock itself, in words. `written` = the left side. */
function onClock(clocks: Known["clocks"], left: Operand, sign: string, right: Operand, written: string): string | undefined {
  if (right === "computed" || "variable" in right || right.literal === null) return undefined;
  const expression = left !== "computed" && "variable" in left ? clocks.get(left.variable) : written;
  return expression === undefined ? undefined : hoursIn(expression, sign, right.literal);
}
