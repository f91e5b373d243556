import { always, and, is, never, not, or } from "../../../model/build.ts";
import { ownOf } from "../../../model/maps.ts";
import type { Guard, Literal } from "../../../model/model.ts";
import { FILLED, STATUS } from "./variables.ts";

/** One side of a comparison: a parameter, a literal, or something that is computed. */
export type Operand = { readonly variable: string } | { readonly literal: Literal } | "computed";

export const SIGNS: ReadonlySet<string> = new Set(["=", "!=", ":", "<", ">", "<=", ">="]);

/** What an operand that nothing is compared with says; `undefined` where that cannot be evaluated. */
export function truthOf(operand: Operand): Guard | undefined {
  const word = operand !== "computed" && "literal" in operand ? operand.literal?.toLowerCase() : undefined;
  return word === "true" ? always : word === "false" ? never : undefined;
}

/** What two operands say of each other; `otherwise` where that cannot be evaluated. `literals` = what the files write into parameters. */
export function comparisonOf(left: Operand, sign: string, right: Operand, literals: Literals, otherwise: () => Guard): Guard {
  if (left === "computed" || right === "computed") return otherwise();
  if (sign === "=" || sign === "!=") {
    const equal = equality(left, right);
    return equal === undefined ? otherwise() : sign === "=" ? equal : not(equal);
  }
  const isPlain = "variable" in left && "literal" in right && right.literal !== null;
  return isPlain ? byLiterals(left.variable, sign, right.literal, literals, otherwise) : otherwise();
}

export type Literals = ReadonlyMap<string, readonly string[]>;

/** A comparison that nobody can evaluate but for the literals that the files themselves write. */
function byLiterals(variable: string, sign: string, value: string, literals: Literals, otherwise: () => Guard): Guard {
  const truths = (literals.get(variable) ?? []).map((literal) => [literal, compare(literal, sign, value)] as const);
  const all = (truth: boolean) => truths.flatMap(([literal, each]) => (each === truth ? [literal] : []));
  const [yes, no] = [all(true), all(false)];
  if (yes.length + no.length === 0) return otherwise();
  const rest = and(not(is(variable, null, ...no)), otherwise());
  return yes.length > 0 ? or(is(variable, ...yes), rest) : rest;
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

function equality(left: Exclude<Operand, "computed">, right: Exclude<Operand, "computed">): Guard | undefined {
  if ("variable" in left) return "literal" in right ? withLiteral(left.variable, right.literal) : undefined;
  if ("variable" in right) return withLiteral(right.variable, left.literal);
  return left.literal === right.literal ? always : never;
}

/** A form has more states than the model tells apart: only `FINAL` is one that it knows. */
const withLiteral = (variable: string, literal: Literal): Guard | undefined =>
  variable === STATUS && literal !== FILLED ? undefined : is(variable, literal);
