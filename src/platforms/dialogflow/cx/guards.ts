import { always, and, not, or, unknown } from "../../../model/build.ts";
import type { Guard, Literal } from "../../../model/model.ts";
import { guardOfLabel } from "../../channel-label.ts";
import { channelOfLabel } from "../messages.ts";
import { readCondition } from "./conditions.ts";
import type { Desk } from "./scene.ts";

/**
 * A condition as its agent means it; without one it always holds. A parameter that tells the channel, and that nothing in the files writes,
 * is the channel. What belongs to one turn (`$request`, `$intent`, `$event`) is nothing to remember in the next.
 */
export const guardIn = ({ parameters }: Desk, condition: string | undefined, flow: string): Guard =>
  mapped(condition?.trim() ? readCondition(condition, flow, parameters.known) : always, (variable, values) => {
    const labels = values.flatMap((value) => (value !== null && channelOfLabel(value) ? [value] : []));
    const isChannel = TELLS_CHANNEL.test(variable) && !parameters.written.has(variable) && !parameters.asked.has(variable);
    if (isChannel && labels.length === values.length) return or(...labels.map((label) => guardOfLabel(label, channelOfLabel(label))));
    return LASTS.test(variable) ? undefined : unknown(wordsOf(variable, values));
  });

/** `$session.params.channel`, `$request.payload.channelType`; the channel that a customer prefers is another matter. */
const TELLS_CHANNEL = /\.(?:(?:current|source|session|conversation|interaction|client|origin)[_-]?)?channel[_-]?(?:type|name|id)?$/i;

/** Parameters that keep their value from one turn to the next. */
const LASTS = /^\$(?:session\.params|flow)\.|^\$page\.params\.status$/;

const wordsOf = (variable: string, values: readonly Literal[]) =>
  `${variable} = ${values.map((value) => JSON.stringify(value)).join(" or ")}`;

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
