import type { Message, Response } from "../messages.ts";
import { COPY, type Writes } from "./response.ts";
import type { Desk } from "./scene.ts";
import { variableOf } from "./variables.ts";

/**
 * Messages that dial a parameter into which the files write nothing but numbers dial one of them, whichever: that is not computed when the
 * agent runs. `own` = what their fulfilment writes, in the flow of this name.
 */
export const dialled = (desk: Desk, flow: string, own: Writes["sets"], response: Response): Response => ({
  ...response,
  messages: response.messages.map((message) => numbered(desk, flow, own, message)),
});

function numbered({ parameters }: Desk, flow: string, own: Writes["sets"], message: Message): Message {
  const { act } = message;
  if (act?.route !== "dynamic" || !act.target || !COPY.test(act.target)) return message;
  const variable = variableOf(act.target, flow);
  const written = own.get(variable);
  const numbers = typeof written === "string" ? [written] : (parameters.given.get(variable) ?? []);
  if (numbers.length === 0 || !numbers.every((number) => NUMBER.test(number))) return message;
  const { targetAt, ...call } = act;
  // Of several numbers the name of the parameter says more than one of them.
  return { ...message, act: { ...call, route: "voice", target: numbers.length === 1 ? numbers[0] : act.target } };
}

const NUMBER = /^\s*(?:sips?:|tel:|[+(]?\d)/i;
