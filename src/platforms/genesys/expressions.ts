import { always, and, is, never, not, or, unknown } from "../../model/build.ts";
import { ownOf } from "../../model/maps.ts";
import type { Guard } from "../../model/model.ts";
import type { Candidates } from "./candidates.ts";
import { asGuard, either, firstSet, foundBy, listOf, type Operand, POSITION_SIGNS, sameWords, withoutCase } from "./operands.ts";
import type { Value } from "./shape.ts";
import { type Token, tokens } from "./tokens.ts";

/** A condition: when it holds, and the constants that make it hold and fail, as they are written. */
export interface Condition {
  readonly guard: Guard;
  readonly choices: readonly Comparison[];
  readonly otherwise: readonly Comparison[];
}

interface Comparison {
  readonly variable: string;
  readonly literal: string;
}

/**
 * Conditions of Architect's expression language, as far as they compare variables with constants: `==`, `!=`, `and`, `or`, `not`, `If`,
 * `AreEqual`, `Contains`, `Find`, `IsNotSetOrEmpty` and its kin, with `Lower`, `Upper`, `Trim` around either side. A part that says anything else
 * cannot be evaluated; one that ignores case or looks for a part is a comparison with those of the `candidates` that fit. Source: "Expression
 * help", help.mypurecloud.com.
 */
export function conditionOf(value: Value | undefined, candidates: Candidates): Condition {
  if (!value || value.kind === "none") return sure(unknown("a condition that is not set"));
  if (value.kind === "variable") return sure(is(value.text, "true"));
  if (value.kind === "literal") {
    const constant = value.text.toLowerCase();
    return sure(constant === "true" ? always : constant === "false" ? never : unknown(value.text));
  }
  const parser = new Parser(value.text, candidates);
  const guard = parser.parse();
  return guard
    ? { guard, choices: parser.choicesOf(guard, true), otherwise: parser.choicesOf(guard, false) }
    : sure(unknown(value.text, variablesIn(value.text)));
}

/** A condition that compares nothing with a constant. */
export const sure = (guard: Guard): Condition => ({ guard, choices: [], otherwise: [] });

/** What an expression is; `undefined` = not understood. */
export const operandOf = (text: string, candidates: Candidates): Operand | undefined => new Parser(text, candidates).operandOfAll();

const VARIABLE = /\b(?:Flow|State|Task|Slot|Session|Bot|Call|Message|Chat|Email|Workitem)\.[A-Za-z_]\w*(?:\.\w+)*/g;
/** The variables of the flow in a condition that is not understood. */
const variablesIn = (text: string): readonly string[] => {
  const found = [...new Set(text.replace(/"(?:[^"\\]|\\.)*"/g, '""').match(VARIABLE) ?? [])];
  return /\w+\s*\(/.test(text.replace(/\b(?:not|and|or)\s*\(/gi, "(")) ? [] : found;
};

/** How deep calls are read, where what an `If` asks stands twice in its guard; and brackets, where nothing does. */
const MOST_NESTED = { calls: 10, brackets: 200 } as const;

class Parser {
  private at = 0;
  private readonly depth = { calls: 0, brackets: 0 };
  private readonly compared = new Map<Guard, Comparison>();
  private readonly all: readonly Token[];
  private readonly valid: boolean;
  private readonly source: string;
  private readonly candidates: Candidates;

  constructor(source: string, candidates: Candidates) {
    const found = tokens(source);
    this.source = source;
    this.all = found ?? [];
    this.valid = found !== undefined;
    this.candidates = candidates;
  }

  /** `undefined` = not understood. */
  parse(): Guard | undefined {
    const found = this.operandOfAll();
    return found && (asGuard(found) ?? this.unknown(0));
  }

  /** What the whole source is; `undefined` = not understood. */
  operandOfAll(): Operand | undefined {
    const found = this.valid ? this.inside("calls") : undefined;
    return this.at === this.all.length ? found : undefined;
  }

  /** What is compared, as far as the guard asks for it where it holds, or where it does not. */
  choicesOf(guard: Guard, holds: boolean): readonly Comparison[] {
    if (guard.op === "and" || guard.op === "or") return guard.guards.flatMap((part) => this.choicesOf(part, holds));
    if (guard.op === "not") return this.choicesOf(guard.guard, !holds);
    const found = holds ? this.compared.get(guard) : undefined;
    return found ? [found] : [];
  }

  private sees(...words: readonly string[]): boolean {
    const token = this.all[this.at];
    return token !== undefined && token.kind !== "text" && words.includes(token.text.toLowerCase());
  }
  private takes(...words: readonly string[]): boolean {
    const seen = this.sees(...words);
    if (seen) this.at++;
    return seen;
  }

  /** What stands in a bracket or among the operands of a call; nothing where that is nested too deep. */
  private inside(what: keyof typeof MOST_NESTED): Operand | undefined {
    this.depth[what]++;
    const found = this.depth[what] > MOST_NESTED[what] ? undefined : this.list(() => this.and(), or, "or", "||");
    this.depth[what]--;
    return found;
  }
  private and(): Operand | undefined {
    return this.list(() => this.unary(), and, "and", "&&");
  }
  private list(next: () => Operand | undefined, join: typeof or, ...signs: readonly string[]): Operand | undefined {
    const start = this.at;
    const first = next();
    if (!first || !this.sees(...signs)) return first;
    const parts = [asGuard(first) ?? this.unknown(start)];
    while (this.takes(...signs)) {
      const part = this.guarded(next);
      if (!part) return undefined;
      parts.push(part);
    }
    return { kind: "guard", guard: join(...parts) };
  }

  /** As a condition, which nobody can evaluate where it is none. */
  private guarded(next: () => Operand | undefined): Guard | undefined {
    const start = this.at;
    const found = next();
    return found && (asGuard(found) ?? this.unknown(start));
  }

  private unary(): Operand | undefined {
    let nots = 0;
    while (this.takes("not", "!")) nots++;
    if (nots > 0) {
      const inner = this.guarded(() => this.unary());
      return inner && { kind: "guard", guard: nots % 2 === 0 ? inner : not(inner) };
    }
    const start = this.at;
    const found = this.comparison();
    return found && this.isDone() ? found : this.unread(start);
  }

  private comparison(): Operand | undefined {
    const left = this.operand();
    if (left?.kind === "position") return this.position(left);
    const negated = this.sees("!=", "<>");
    if (!left || !this.takes("==", "=", "!=", "<>")) return left;
    const right = this.operand();
    const guard = right && this.compare(left, right);
    return guard && { kind: "guard", guard: negated ? not(guard) : guard };
  }

  /** `FindString(State.Why, "Agent") >= 0`. */
  private position(left: Extract<Operand, { kind: "position" }>): Operand | undefined {
    const sign = this.all[this.at]?.text ?? "";
    if (!this.takes(...POSITION_SIGNS)) return undefined;
    const least = this.takes("-") ? -1 : 1;
    const number = this.operand();
    const guard = number?.kind === "constant" ? foundBy(left, sign, least * Number(number.value)) : undefined;
    return guard && { kind: "guard", guard };
  }

  private isDone(): boolean {
    return this.at >= this.all.length || this.sees("and", "or", "&&", "||", ")", ",");
  }

  /** What stands between two of `and`, `or`, brackets and commas, and is not understood. */
  private unread(start: number): Operand | undefined {
    let open = 0;
    for (this.at = start; this.at < this.all.length && (open > 0 || !this.isDone()); this.at++)
      open += this.sees("(") ? 1 : this.sees(")") ? -1 : 0;
    return this.at > start && open === 0 ? { kind: "guard", guard: this.unknown(start) } : undefined;
  }

  /** What was read since the token at `start`, as a condition that nobody can evaluate. */
  private unknown(start: number, variables?: readonly string[]): Guard {
    const text = this.source.slice(this.all[start]?.from, this.all[this.at - 1]?.to);
    return unknown(text, variables ?? variablesIn(text));
  }

  private compare(left: Operand, right: Operand): Guard | undefined {
    if (left.kind === "constant" && right.kind !== "constant") return this.compare(right, left);
    if (left.kind === "either") {
      const [yes, no] = [this.compare(left.yes, right), this.compare(left.no, right)];
      return yes && no && either(left.when, yes, no);
    }
    if (right.kind !== "constant") return undefined;
    if (left.kind === "guard") return right.value === "true" ? left.guard : right.value === "false" ? not(left.guard) : undefined;
    if (left.kind === "constant") return left.value === right.value ? always : never;
    if (left.kind !== "variable") return undefined;
    const literal = right.value;
    if (literal === null) return is(left.name, null);
    const same = left.folded ? this.candidates.like(literal) : [];
    return this.note(is(left.name, ...(same.length > 0 ? same : [literal])), left.name, literal);
  }

  private note(guard: Guard, variable: string, literal: string): Guard {
    this.compared.set(guard, { variable, literal });
    return guard;
  }

  private operand(): Operand | undefined {
    const token = this.all[this.at];
    if (!token) return undefined;
    if (this.takes("(")) {
      const inner = this.inside("brackets");
      return this.takes(")") ? inner : undefined;
    }
    this.at++;
    // What only a pipeline writes here is not known.
    if (token.kind === "text") return token.text.includes("{{") ? undefined : { kind: "constant", value: token.text };
    if (token.kind === "sign") return undefined;
    const word = token.text.toLowerCase();
    if (word === "true" || word === "false") return { kind: "constant", value: word };
    if (word === "not_set" || word === "notset") return { kind: "constant", value: null };
    if (!this.sees("("))
      return token.text.includes(".") ? { kind: "variable", name: token.text, folded: this.candidates.isFolded(token.text) } : undefined;
    this.at++;
    return this.call(word);
  }

  private call(name: string): Operand | undefined {
    const start = this.at - 2;
    const values: Operand[] = [];
    while (!this.takes(")")) {
      const value = this.inside("calls");
      if (!value || this.at >= this.all.length) return undefined;
      values.push(value);
      if (!this.takes(",") && !this.sees(")")) return undefined;
    }
    const [first, second, third] = values;
    if (name === "areequal") {
      const equal = this.areEqual(values);
      return equal && { kind: "guard", guard: equal };
    }
    const when = first && asGuard(first);
    if (name === "if" && when && second && third) return { kind: "either", when, yes: second, no: third };
    if (name === "coalesce") return firstSet(values);
    if (["lower", "tolower", "upper", "toupper"].includes(name)) return first && sameWords(first, withoutCase);
    if (["trim", "tostring"].includes(name)) return first && sameWords(first, (words) => words);
    if (name === "makelist") return listOf(values);
    if (name === "length") return first?.kind === "variable" ? { kind: "position", found: not(is(first.name, null)), first: 1 } : undefined;
    const isSearch = SEARCHES.has(name);
    const guard = this.test(isSearch ? "contains" : name, first, second, start) ?? (isSearch ? this.oneOf(first, second) : undefined);
    if (!guard || !isSearch || name === "contains") return guard && { kind: "guard", guard };
    return { kind: "position", found: guard, first: 0 };
  }

  /** Three operands begin with whether case is ignored. */
  private areEqual([first, second, third, ...more]: readonly Operand[]): Guard | undefined {
    if (!first || !second || more.length > 0) return undefined;
    if (!third) return this.compare(first, second);
    if (first.kind !== "constant") return undefined;
    return first.value === "true" ? this.compare(withoutCase(second), withoutCase(third)) : this.compare(second, third);
  }

  private test(name: string, first: Operand | undefined, second: Operand | undefined, start: number): Guard | undefined {
    if (first?.kind !== "variable") return undefined;
    if (["isnotset", "isnotsetorempty", "isnotsetoremptyorblank", "isempty"].includes(name)) return is(first.name, null);
    if (["isset", "issetandnotempty", "isnotempty"].includes(name)) return not(is(first.name, null));
    const part = ownOf(PARTS, name);
    if (!part || second?.kind !== "constant" || second.value === null) return undefined;
    const wanted = second.value.toLowerCase();
    const found = this.candidates.of(first.name).filter((each) => each.toLowerCase()[part](wanted));
    const guard = found.length > 0 ? is(first.name, ...found) : this.unknown(start, [first.name]);
    return this.note(guard, first.name, second.value);
  }

  /** A variable that is looked for in a list, or in a text which lists what it may hold. */
  private oneOf(list: Operand | undefined, wanted: Operand | undefined): Guard | undefined {
    if (wanted?.kind !== "variable") return undefined;
    if (list?.kind === "list") return or(...list.values.flatMap((value) => this.compare(wanted, { kind: "constant", value }) ?? []));
    if (list?.kind !== "constant") return undefined;
    const listed = list.value?.toLowerCase() ?? "";
    const found = this.candidates.of(wanted.name).filter((each) => listed.includes(each.toLowerCase()));
    return found.length > 0 ? is(wanted.name, ...found) : undefined;
  }
}

/** Functions that look for a part of a text. */
const PARTS = { contains: "includes", startswith: "startsWith", endswith: "endsWith" } as const;
/** Functions that look for a text in another one or for an item in a list: whether it is there, or where; -1 = nowhere. */
const SEARCHES: ReadonlySet<string> = new Set(["contains", "find", "findstring"]);
