import { always, and, is, never, not, or } from "../../model/build.ts";
import { ownOf } from "../../model/maps.ts";
import type { Guard } from "../../model/model.ts";

/**
 * One side of a comparison; `folded` = its case does not count. A position is a number that says whether something was found: `first` or more
 * where it was, one less where it was not.
 */
export type Operand =
  | { readonly kind: "constant"; readonly value: string | null }
  | { readonly kind: "variable"; readonly name: string; readonly folded: boolean }
  | { readonly kind: "list"; readonly values: readonly string[] }
  | { readonly kind: "position"; readonly found: Guard; readonly first: number }
  | { readonly kind: "guard"; readonly guard: Guard }
  | { readonly kind: "either"; readonly when: Guard; readonly yes: Operand; readonly no: Operand };

export const listOf = (values: readonly Operand[]): Operand | undefined => {
  const constants = values.flatMap((each) => (each.kind === "constant" && each.value !== null ? [each.value] : []));
  return constants.length === values.length ? { kind: "list", values: constants } : undefined;
};

/** Sign → how far from the first position the number stands with which it says that something was found, or that it was not. */
const FOUND: Readonly<Record<string, readonly [number, boolean]>> = {
  ">=": [0, true],
  ">": [-1, true],
  "!=": [-1, true],
  "<>": [-1, true],
  "<": [0, false],
  "<=": [-1, false],
  "==": [-1, false],
  "=": [-1, false],
};
export const POSITION_SIGNS: readonly string[] = Object.keys(FOUND);

/** What the comparison of a position with a number says; nothing where it asks for another place. */
export function foundBy({ found, first }: Extract<Operand, { kind: "position" }>, sign: string, number: number): Guard | undefined {
  const [from, holds] = ownOf(FOUND, sign) ?? [0, false];
  if (number !== first + from) return undefined;
  return holds ? found : not(found);
}

/** What a function makes of a side that says words; it keeps them. */
export function sameWords(operand: Operand, change: (words: Operand) => Operand): Operand | undefined {
  if (operand.kind === "constant" || operand.kind === "variable") return change(operand);
  if (operand.kind !== "either") return undefined;
  const [yes, no] = [sameWords(operand.yes, change), sameWords(operand.no, change)];
  return yes && no && { ...operand, yes, no };
}

export const withoutCase = (operand: Operand): Operand => (operand.kind === "variable" ? { ...operand, folded: true } : operand);

/** The first of several values that is set. */
export function firstSet([first, ...others]: readonly Operand[]): Operand | undefined {
  const rest = others.length > 0 ? firstSet(others) : undefined;
  if (first?.kind !== "variable" || !rest) return first;
  return { kind: "either", when: is(first.name, null), yes: rest, no: first };
}

export function asGuard(operand: Operand): Guard | undefined {
  if (operand.kind === "guard") return operand.guard;
  if (operand.kind === "variable") return is(operand.name, "true");
  if (operand.kind === "either") {
    const [yes, no] = [asGuard(operand.yes), asGuard(operand.no)];
    return yes && no && either(operand.when, yes, no);
  }
  if (operand.kind !== "constant") return undefined;
  return operand.value === "true" ? always : operand.value === "false" ? never : undefined;
}

export const either = (when: Guard, yes: Guard, no: Guard): Guard => or(and(when, yes), and(not(when), no));
