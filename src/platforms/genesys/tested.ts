import { comparisonsOf } from "../../model/comparisons.ts";
import type { Flow } from "../../model/model.ts";
import type { FixPlace } from "../fixes.ts";
import { writtenName } from "./own-variables.ts";

/** The literals with which conditions of the flow compare a variable. */
export const testedIn = ({ flow }: FixPlace, variable: string): ReadonlySet<string> =>
  new Set(comparedIn(flow).flatMap((each) => (each.variable.toLowerCase() === variable.toLowerCase() ? each.values : [])));

/** A variable that conditions compare with all of the literals, so that it only has to be filled. */
export function testedBy({ flow }: FixPlace, literals: readonly string[]): string | undefined {
  const compared = comparedIn(flow).filter(({ variable }) => !variable.startsWith("$"));
  const holds = (name: string, literal: string) => compared.some(({ variable, values }) => variable === name && values.includes(literal));
  return compared.find(({ variable }) => literals.every((literal) => holds(variable, literal)))?.variable;
}

interface Comparison {
  readonly variable: string;
  readonly values: readonly string[];
}

const comparedIn = ({ nodes }: Flow): readonly Comparison[] =>
  nodes
    .flatMap(({ exits }) => exits.flatMap(({ when }) => (when ? comparisonsOf(when) : [])))
    .map(({ variable, values }) => ({
      variable: writtenName(variable),
      values: values.filter((value) => value !== null),
    }));
