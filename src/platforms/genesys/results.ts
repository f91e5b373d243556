import type { Guard, Literal } from "../../model/model.ts";
import type { Candidates } from "./candidates.ts";
import { operandOf } from "./expressions.ts";
import type { Operand } from "./operands.ts";
import type { Value } from "./shape.ts";

/** What an expression comes to, as far as that is one of several constants or variables: `If(Flow.IsVip, "Gold", "Service")`. */
export type Result =
  | { readonly kind: "constant"; readonly value: Literal }
  | { readonly kind: "variable"; readonly name: string }
  | { readonly kind: "either"; readonly when: Guard; readonly yes: Result; readonly no: Result }
  | { readonly kind: "unknown" };

/** The result of an expression; a condition comes to `true` or `false`. */
export function resultOf(value: Value | undefined, candidates: Candidates): Result {
  if (value?.kind === "variable") return { kind: "variable", name: value.text };
  if (value?.kind !== "expression") return value?.kind === "literal" ? { kind: "constant", value: value.text } : constant(null);
  const found = operandOf(value.text, candidates);
  return found ? result(found) : UNKNOWN;
}

/** Every constant that an expression may come to. */
export const constantsOf = (value: Value | undefined): readonly string[] => leaves(resultOf(value, NO_CANDIDATES));

function leaves(from: Result): readonly string[] {
  if (from.kind === "either") return [...leaves(from.yes), ...leaves(from.no)];
  return from.kind === "constant" && from.value !== null ? [from.value] : [];
}

const NO_CANDIDATES: Candidates = { of: () => [], like: () => [] };
const UNKNOWN: Result = { kind: "unknown" };
const constant = (value: Literal): Result => ({ kind: "constant", value });

function result(operand: Operand): Result {
  switch (operand.kind) {
    case "constant":
      return operand;
    case "variable":
      return operand.folded ? UNKNOWN : { kind: "variable", name: operand.name };
    case "either":
      return { ...operand, yes: result(operand.yes), no: result(operand.no) };
    case "list":
    case "position":
      return UNKNOWN;
    default:
      return operand.guard.op === "unknown"
        ? UNKNOWN
        : { kind: "either", when: operand.guard, yes: constant("true"), no: constant("false") };
  }
}
