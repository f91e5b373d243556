import { always, and, is, never, not, or, unknown } from "../../../model/build.ts";
import { ownOf } from "../../../model/maps.ts";
import type { Guard, Literal } from "../../../model/model.ts";
import { hoursIn } from "./clock.ts";

/**
 * Conditions of handlers: comparisons of parameters with literals joined by AND, OR and NOT. What cannot be evaluated offline (functions,
 * parts of texts, numbers that are compared by size) is an unknown that names its parameters.
 * Source: "Conditions", Dialogflow CX documentation.
 */
export function readCondition(source: string, flow: string, known: Known = NOTHING): Guard {
  const tokens = tokenize(source);
  const parser = tokens && parserOf(tokens, source, flow, known);
  const guard = parser?.or();
  return guard && parser?.atEnd() ? guard : unknown(source.trim(), variablesIn(source, flow));
}

/** What the files write into parameters. */
export interface Known {
  /** The parameters that keep what the clock says, with the expression that reads it. */
  readonly clocks: ReadonlyMap<string, string>;
  /** The literals that parameters are given. */
  readonly literals: ReadonlyMap<string, readonly string[]>;
}

const NOTHING: Known = { clocks: new Map(), literals: new Map() };

/** The name under which the model keeps a parameter; form parameters are parameters of the session too, `$flow` ones belong to a flow. */
export function variableOf(reference: string, flow: string): string {
  const path = reference.replace(/^\$/, "").replace(/\["?([^"\]]+)"?\]/g, ".$1");
  if (path === "page.params.status") return STATUS;
  if (/^(?:session|page)\.params\./.test(path)) return `$session.params.${path.replace(/^\w+\.params\./, "")}`;
  return path.startsWith("flow.") ? `$${path} in ${flow}` : `$${path}`;
}

/** How far the form of the page is: `FINAL` once it is filled, before that the parameter that it asks for. */
export const STATUS = "$page.params.status";
export const FILLED = "FINAL";
export const asking = (parameter: number): Literal => `asks ${parameter}`;

/** A parameter as setParameterActions and forms name it: with or without its scope. */
export const parameterOf = (name: string, flow: string): string =>
  variableOf(name.startsWith("$") ? name : `$session.params.${name}`, flow);

const variablesIn = (source: string, flow: string): readonly string[] => [
  ...new Set([...source.matchAll(REFERENCE)].map(([reference]) => variableOf(reference, flow)).filter((name) => !name.startsWith("$sys."))),
];

const REFERENCE = /\$[A-Za-z][\w-]*(?:\.[\w-]+|\["[^"]*"\])*/g;
const TOKEN =
  /\s*(?:(?<text>"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|(?<reference>\$[A-Za-z][\w-]*(?:\.[\w-]+|\["[^"]*"\])*)|(?<sign>!=|<=|>=|[=:<>(),[\]])|(?<word>[^\s=:<>!(),[\]"']+))/gy;

interface Token {
  readonly kind: "text" | "reference" | "sign" | "word";
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function tokenize(source: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of source.matchAll(TOKEN)) {
    const [kind, text] = Object.entries(match.groups ?? {}).find(([, value]) => value !== undefined) ?? [];
    end = match.index + match[0].length;
    if (text === undefined || !isKind(kind)) return undefined;
    tokens.push({ kind, text, start: end - text.length, end });
  }
  return source.slice(end).trim() === "" ? tokens : undefined;
}

const isKind = (kind: string | undefined): kind is Token["kind"] =>
  kind === "text" || kind === "reference" || kind === "sign" || kind === "word";

/** One side of a comparison: a parameter, a literal, or something that is computed. */
type Operand = { readonly variable: string } | { readonly literal: Literal } | "computed";

const SIGNS: ReadonlySet<string> = new Set(["=", "!=", ":", "<", ">", "<=", ">="]);

function parserOf(tokens: readonly Token[], source: string, flow: string, { clocks, literals }: Known) {
  let at = 0;
  const peek = () => tokens[at];
  const isWord = (word: string) => peek()?.kind === "word" && peek()?.text.toUpperCase() === word;
  const isSign = (sign: string) => peek()?.kind === "sign" && peek()?.text === sign;
  const step = (yes: boolean) => {
    if (yes) at++;
    return yes;
  };
  const unknownFrom = (first: number): Guard => {
    const text = source.slice(tokens[first]?.start ?? 0, tokens[at - 1]?.end ?? source.length);
    return unknown(text.replace(/\s+/g, " "), variablesIn(text, flow));
  };

  function or_(): Guard | undefined {
    const first = and_();
    const parts = first ? [first] : [];
    while (first && step(isWord("OR"))) {
      const next = and_();
      if (!next) return undefined;
      parts.push(next);
    }
    return parts.length > 0 ? or(...parts) : undefined;
  }
  function and_(): Guard | undefined {
    const first = unary();
    const parts = first ? [first] : [];
    while (first && step(isWord("AND"))) {
      const next = unary();
      if (!next) return undefined;
      parts.push(next);
    }
    return parts.length > 0 ? and(...parts) : undefined;
  }
  function unary(): Guard | undefined {
    if (step(isWord("NOT"))) {
      const inner = unary();
      return inner && not(inner);
    }
    if (!step(isSign("("))) return compared();
    const inner = or_();
    return inner && step(isSign(")")) ? inner : undefined;
  }
  function compared(): Guard | undefined {
    const first = at;
    const left = operand();
    if (left === undefined) return undefined;
    const sign = peek()?.kind === "sign" ? peek()?.text : undefined;
    if (sign === undefined || !SIGNS.has(sign)) {
      if (left !== "computed" && "literal" in left) return truth(left.literal) ?? unknownFrom(first);
      return unknownFrom(first);
    }
    const signAt = at++;
    const right = operand();
    if (right === undefined) return undefined;
    const hours = onClock(left, sign, right, source.slice(tokens[first]?.start, tokens[signAt - 1]?.end));
    if (hours) return unknown(hours);
    if (left === "computed" || right === "computed") return unknownFrom(first);
    if (sign !== "=" && sign !== "!=") {
      const isPlain = "variable" in left && "literal" in right && right.literal !== null;
      return isPlain ? byLiterals(left.variable, sign, right.literal, unknownFrom(first)) : unknownFrom(first);
    }
    const equal = equality(left, right);
    if (!equal) return unknownFrom(first);
    return sign === "=" ? equal : not(equal);
  }
  /** A comparison that nobody can evaluate but for the literals that the files themselves write. */
  function byLiterals(variable: string, sign: string, value: string, otherwise: Guard): Guard {
    const truths = (literals.get(variable) ?? []).map((literal) => [literal, compare(literal, sign, value)] as const);
    const all = (truth: boolean) => truths.flatMap(([literal, each]) => (each === truth ? [literal] : []));
    const [yes, no] = [all(true), all(false)];
    if (yes.length + no.length === 0) return otherwise;
    const rest = and(not(is(variable, null, ...no)), otherwise);
    return yes.length > 0 ? or(is(variable, ...yes), rest) : rest;
  }
  function operand(): Operand | undefined {
    const token = peek();
    if (!token) return undefined;
    if (token.kind === "sign") return token.text === "[" ? enclosed("[", "]") : undefined;
    at++;
    if (token.kind === "text") return { literal: token.text.slice(1, -1).replace(/\\(.)/g, "$1") };
    if (token.kind === "word") return { literal: token.text.toLowerCase() === "null" ? null : token.text };
    if (isSign("(")) return enclosed("(", ")");
    return /^\$sys\./.test(token.text) ? "computed" : { variable: variableOf(token.text, flow) };
  }
  /** Opening hours that are tested by the clock itself, in words. */
  function onClock(left: Operand, sign: string, right: Operand, written: string): string | undefined {
    if (right === "computed" || "variable" in right || right.literal === null) return undefined;
    const expression = left !== "computed" && "variable" in left ? clocks.get(left.variable) : written;
    return expression === undefined ? undefined : hoursIn(expression, sign, right.literal);
  }
  /** Arguments of a function, a list: all that matters is where they end. */
  function enclosed(open: string, close: string): "computed" | undefined {
    let depth = 0;
    do {
      if (isSign(open)) depth++;
      if (isSign(close)) depth--;
      if (at++ >= tokens.length) return undefined;
    } while (depth > 0);
    return "computed";
  }
  return { or: or_, atEnd: () => at === tokens.length };
}

/** `:` looks for a part of a text, or for the same number; all others compare sizes. Nothing where that depends on letters or kinds. */
function compare(literal: string, sign: string, value: string): boolean | undefined {
  const [a, b] = [Number(literal), Number(value)];
  const numbers = literal.trim() !== "" && value.trim() !== "" && !Number.isNaN(a) && !Number.isNaN(b);
  if (sign !== ":") return numbers ? ownOf(SIZES, sign)?.(a, b) : undefined;
  if (numbers) return a === b;
  if (literal.includes(value)) return true;
  return literal.toLowerCase().includes(value.toLowerCase()) ? undefined : false;
}

const SIZES: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  "<": (a, b) => a < b,
  "<=": (a, b) => a <= b,
  ">": (a, b) => a > b,
  ">=": (a, b) => a >= b,
};

const truth = (literal: Literal): Guard | undefined => {
  const word = literal?.toLowerCase();
  return word === "true" ? always : word === "false" ? never : undefined;
};

function equality(left: Exclude<Operand, "computed">, right: Exclude<Operand, "computed">): Guard | undefined {
  if ("variable" in left) return "literal" in right ? comparison(left.variable, right.literal) : undefined;
  if ("variable" in right) return comparison(right.variable, left.literal);
  return left.literal === right.literal ? always : never;
}

/** A form has more states than the model tells apart: only `FINAL` is one that it knows. */
const comparison = (variable: string, literal: Literal): Guard | undefined =>
  variable === STATUS && literal !== FILLED ? undefined : is(variable, literal);
