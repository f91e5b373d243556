import { always, and, not, or } from "../../../model/build.ts";
import type { Guard, Literal } from "../../../model/model.ts";
import { channelOfLabel, guardOfLabel } from "../messages.ts";
import { readCondition } from "./conditions.ts";
import type { Desk } from "./scene.ts";

/**
 * A condition as its agent means it; without one it always holds. A parameter that tells the channel, and that nothing in the files writes,
 * is the channel.
 */
export const guardIn = ({ parameters }: Desk, condition: string | undefined, flow: string): Guard =>
  mapped(condition?.trim() ? readCondition(condition, flow) : always, (variable, values) => {
    if (!TELLS_CHANNEL.test(variable) || parameters.written.has(variable) || parameters.asked.has(variable)) return undefined;
    const labels = values.flatMap((value) => (value !== null && channelOfLabel(value) ? [value] : []));
    return labels.length === values.length ? or(...labels.map(guardOfLabel)) : undefined;
  });

/** `$session.params.channel`, `$request.payload.channelType`; the channel that a customer prefers is another matter. */
const TELLS_CHANNEL = /\.(?:(?:current|source|session|conversation|interaction|client|origin)[_-]?)?channel[_-]?(?:type|name|id)?$/i;

function mapped(guard: Guard, change: (variable: string, values: readonly Literal[]) => Guard | undefined): Guard {
  switch (guard.op) {
    case "is":
      return change(guard.variable, guard.values) ?? guard;
    case "not":
      return not(mapped(guard.guard, change));
    case "and":
      return and(...guard.guards.map((part) => mapped(part, change)));
    case "or":
      return or(...guard.guards.map((part) => mapped(part, change)));
    default:
      return guard;
  }
}
