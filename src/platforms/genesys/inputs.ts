import { and, not, onChannel, or } from "../../model/build.ts";
import { ownOf } from "../../model/maps.ts";
import type { Channel, Flow, Guard, Literal } from "../../model/model.ts";
import { withComparisons } from "./guards.ts";

/** A call of a flow: the constants that it gives, and the channels of the flow that makes it, where its type says them. */
export interface Caller {
  readonly gives: Readonly<Record<string, Literal>> | undefined;
  readonly channels: readonly Channel[] | undefined;
}

/** The constant that all callers give an input. */
export function given(callers: readonly Caller[], name: string): Literal | undefined {
  const values = new Set(callers.map(({ gives }) => gives && ownOf(gives, name)));
  const [only] = values;
  return values.size === 1 ? only : undefined;
}

/** What an input is on the channels on which all callers give it the same constant: a bot of calls and messages may be told which it serves. */
export function givenByChannel(callers: readonly Caller[], name: string): ReadonlyMap<Channel, Literal> {
  if (callers.some(({ channels }) => channels === undefined)) return new Map();
  const served = new Set(callers.flatMap(({ channels }) => channels ?? []));
  return new Map(
    [...served].flatMap((channel) => {
      const value = given(
        callers.filter(({ channels }) => channels?.includes(channel)),
        name,
      );
      return value === undefined ? [] : [[channel, value] as const];
    }),
  );
}

/** A flow whose comparisons of inputs are decided on the channels on which these are known. */
export function withInputs(flow: Flow, inputs: ReadonlyMap<string, ReadonlyMap<Channel, Literal>>): Flow {
  if (inputs.size === 0) return flow;
  const decided = (comparison: Guard): Guard => {
    const known = comparison.op === "is" ? inputs.get(comparison.variable) : undefined;
    if (comparison.op !== "is" || !known) return comparison;
    const holds = [...known].filter(([, value]) => comparison.values.includes(value)).map(([channel]) => channel);
    return or(onChannel(...holds), and(not(onChannel(...known.keys())), comparison));
  };
  return withComparisons(flow, decided);
}
