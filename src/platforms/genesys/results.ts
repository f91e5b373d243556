import type { Guard, Literal } from "../../model/model.ts";
import { type Candidates, NO_CANDIDATES } from "./candidates.ts";
import { operandOf } from "./expressions.ts";
import type { Operand } from "./operands.ts";
import type { Value } from "./shape.ts";

/** What an expression comes to, as far as that is one of several constants or variables: `If(Flow.IsVip, "Gold", "Service")`. */
export type Result =
  | { readonly kind: "constant"; readonly value: Literal }
  | { readonly kind: "variable"; readonly name: string }
  | { readonly kind: "either"; readonly when: Guard; readonly yes: Result; readonly no: Result }
  | { readonly kind: "unknown" };

/**
 * The result of an expression; a condition comes to `true` or `false`. Of words in one case only a variable can be given the source that gets
 * no others: whatever compares that ignores their case (`foldedTo`).
 */
export function resultOf(value: Value | undefined, candidates: Candidates, foldedTo = ""): Result {
  if (value?.kind === "variable") return { kind: "variable", name: value.text };
  if (value?.kind !== "expression") return value?.kind === "literal" ? { kind: "constant", value: value.text } : constant(null);
  const found = operandOf(value.text, candidates);
  return found ? result(found, candidates.isFolded(foldedTo)) : UNKNOWN;
}

/** Every constant that an expression may come to. */
export const constantsOf = (value: Value | undefined): readonly string[] => leaves(resultOf(value, NO_CANDIDATES));

function leaves(from: Result): readonly string[] {
  if (from.kind === "either") return [...leaves(from.yes), ...leaves(from.no)];
  return from.kind === "constant" && from.value !== null ? [from.value] : [];
}

const UNKNOWN: Result = { kind: "unknown" };
const constant = (value: Literal): Result => ({ kind: "constant", value });

function result(operand: Operand, ignoresCase: boolean): Result {
  switch (operand.kind) {
    case "constant":
      return operand;
    case "variable":
      return operand.folded && !ignoresCase ? UNKNOWN : { kind: "variable", name: operand.name };
    case "either":
      return { ...operand, yes: result(operand.yes, ignoresCase), no: result(operand.no, ignoresCase) };
    case "list":
    case "position":
      return UNKNOWN;
    default:
      return operand.guard.op === "unknown"
        ? UNKNOWN
        : { kind: "either", when: operand.guard, yes: constant("true"), no: constant("false") };
  }
}
