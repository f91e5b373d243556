import { always, and, is, never, not, or } from "../../../model/build.ts";
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
  switch (guard.op) {
    case "is": {
      const value = known.get(guard.variable);
      return value === undefined ? guard : guard.values.includes(value) ? always : never;
    }
    case "not": {
      const inner = knowing(guard.guard, known);
      return inner.op === "true" ? never : inner.op === "false" ? always : not(inner);
    }
    case "and":
    case "or": {
      const [decides, silent] = guard.op === "and" ? (["false", "true"] as const) : (["true", "false"] as const);
      const parts = guard.guards.map((part) => knowing(part, known)).filter(({ op }) => op !== silent);
      if (parts.some(({ op }) => op === decides)) return { op: decides };
      if (parts.length === 0) return { op: silent };
      return guard.op === "and" ? and(...parts) : or(...parts);
    }
    default:
      return guard;
  }
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
