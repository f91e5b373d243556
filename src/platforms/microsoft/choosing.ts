import { closes, split } from "../brackets.ts";
import { literalOf } from "./expressions.ts";

/**
 * The only literals that a formula can give, where it chooses one by conditions, whatever these say: `If(c, "a", "b")`,
 * `Switch(x, 1, "a", 2, "b", "c")`, one in the other. `undefined` for any other formula, and for one that may give nothing. Sources:
 * "If and Switch functions", Power Fx formula reference; `if`, adaptive expressions prebuilt functions.
 */
export function chosenBy(formula: string): readonly string[] | undefined {
  const whole = formula.trim();
  const [, name = "", inside = ""] = /^(if|switch)\s*\(([\s\S]*)\)$/i.exec(whole) ?? [];
  if (name === "" || !closes(whole)) return undefined;
  const parts = split(inside, ",");
  const isSwitch = name.toLowerCase() === "switch";
  // Before each value stands its condition; before all of a `Switch`, what it compares; the value for anything else stands alone.
  const chosen = isSwitch ? parts.slice(1) : parts;
  if (chosen.length < 3 || chosen.length % 2 === 0) return undefined;
  const values = chosen.filter((_, i) => i % 2 === 1 || i === chosen.length - 1).map((value) => valuesOf(value));
  return values.every((each) => each !== undefined) ? [...new Set(values.flat())] : undefined;
}

function valuesOf(value: string): readonly string[] | undefined {
  const literal = literalOf(value);
  return literal === undefined ? chosenBy(value) : literal === null ? undefined : [literal];
}
