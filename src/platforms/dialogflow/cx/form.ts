import { always, is, never, withLeaves } from "../../../model/build.ts";
import type { Guard, Literal } from "../../../model/model.ts";
import type { Scene } from "./scene.ts";
import { asking, FILLED, STATUS } from "./variables.ts";

/** What parameters are given; `undefined` = a value that nobody can know. */
type Sets = ReadonlyMap<string, Literal | undefined>;

/** Fresh form: nothing is filled yet; one without parameters is filled. */
export const freshForm = ({ parameters }: Scene): Sets => new Map([[STATUS, parameters.length > 0 ? asking(0) : FILLED]]);

/** The form after a flow was called from its page: nobody knows how much of it is filled. */
export const formAgain = (scene: Scene): Sets => (scene.parameters.length > 0 ? new Map([[STATUS, undefined]]) : freshForm(scene));

export const FILLED_FORM: Sets = new Map([[STATUS, FILLED]]);

/** The form once a parameter is filled. */
export const filled = ({ parameters }: Scene, parameter: number): Sets =>
  new Map([[STATUS, parameter + 1 < parameters.length ? asking(parameter + 1) : FILLED]]);

/** A condition, given what is known of the parameters and of the form. */
export function knowing(guard: Guard, known: Sets): Guard {
  if (known.size === 0) return guard;
  return withLeaves(guard, (leaf) => {
    const value = leaf.op === "is" ? known.get(leaf.variable) : undefined;
    return leaf.op !== "is" || value === undefined ? leaf : leaf.values.includes(value) ? always : never;
  });
}

/** The values of a parameter, whatever their case, that none of these ways takes by itself. */
export const untested = (ways: readonly { readonly guard: Guard }[], { variable, values }: Offered): readonly string[] =>
  values.filter(
    (value) =>
      !ways.some(({ guard }) =>
        (guard.op === "or" ? guard.guards : [guard]).some(
          (part) =>
            part.op === "is" && part.variable === variable && part.values.some((each) => each?.toLowerCase() === value.toLowerCase()),
        ),
      ),
  );

/** A parameter and what it can be; no values = anything. */
export interface Offered {
  readonly variable: string;
  readonly values: readonly string[];
  /** True where the customer has chosen just now. */
  readonly isFilled: boolean;
}

export const isDue = (parameter: number): Guard => is(STATUS, asking(parameter));
