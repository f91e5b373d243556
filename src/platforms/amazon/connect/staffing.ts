import type { ExitRole } from "../../../model/model.ts";

/** Checks of agents and queues: which side of a comparison means that nobody is there to take the contact. */

const AGENTS = /agents?[._ ]*(available|staffed|online)|(available|staffed|online)[._ ]*agents?/i;
const LOAD = /contacts?[._ ]*in[._ ]*queue|queue[._ ]*(size|time)|oldest[._ ]*contact/i;

export const isStaffing = (metric: string): boolean => AGENTS.test(metric) || LOAD.test(metric);

type Side = "somebody" | "nobody";

/** What it means for a customer that `metric operator operand` holds. Few agents are bad, a long queue is bad. */
export function sideOf(metric: string, operator: string, operand: string): Side | undefined {
  if (/^(true|false)$/i.test(operand)) return operand.toLowerCase() === "true" ? "somebody" : "nobody";
  const number = Number(operand);
  if (operand.trim() === "" || !Number.isFinite(number) || !isStaffing(metric)) return undefined;
  const many = number > 0 ? "many" : "none";
  const amount = {
    NumberGreaterThan: "many",
    NumberGreaterOrEqualTo: many,
    NumberLessThan: "few",
    NumberLessOrEqualTo: "few",
    Equals: many,
  }[operator];
  if (!amount) return undefined;
  if (AGENTS.test(metric)) return amount === "many" ? "somebody" : "nobody";
  return amount === "many" ? "nobody" : "somebody";
}

/** The roles of the branches, and of what is left when none was taken. */
export function staffingRoles(sides: readonly (Side | undefined)[]): { readonly of: readonly ExitRole[]; readonly rest: ExitRole } {
  const nobody = sides.includes("nobody");
  return {
    of: sides.map((side) => (side === "nobody" ? "noAgent" : "case")),
    rest: sides.includes("somebody") && !nobody ? "noAgent" : "default",
  };
}
