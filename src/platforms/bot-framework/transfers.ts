import { below } from "../../model/build.ts";
import type { Place, Transfer } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { entries, member, text } from "../../source/json.ts";
import { headOf, onward, type Step } from "../microsoft/lists.ts";
import { isComputed, variableIn } from "./expressions.ts";
import type { Surroundings } from "./surroundings.ts";

/**
 * Who gets the customer. `Microsoft.SendHandoffActivity` sends the event `handoff.initiate`, which a live-chat hub takes; the phone
 * transfer `Microsoft.Telephony.CallTransfer` is the same action with the context `{TargetPhoneNumber}`.
 * Source: microsoft/botframework-components, packages/Telephony/Actions/CallTransfer.cs.
 */
export const TRANSFERS: Readonly<Record<string, Transfer["route"]>> = { SendHandoffActivity: "digital", "Telephony.CallTransfer": "voice" };

/** An address at the beginning of a literal, or anywhere in an expression. */
const dials = (written: string): boolean =>
  /TargetPhoneNumber/i.test(written) || (isComputed(written) ? /\b(?:tel|sips?):/i : /^\s*(?:tel|sips?):/i).test(written);

export function callTransfer({ naming, known }: Surroundings, { action, at }: Step): Transfer {
  const number = text(member(action, "phoneNumber"));
  if (number === undefined) return { route: "voice" };
  const variable = isComputed(number) ? variableIn(number, naming) : undefined;
  const stored = variable === undefined ? undefined : known(variable);
  const literal = text(stored?.value);
  return stored && literal && !isComputed(literal) ? dialled(literal, stored.at) : dialled(number, below(at, "phoneNumber"));
}

/** `contexts` are what the context can be: the one that the action writes, or those that the bot stores in the variable it names. */
export function handoff(contexts: readonly { readonly value: Json; readonly at: Place }[]): Transfer {
  for (const { value, at } of contexts) {
    const found = dialTarget(value, at);
    if (found) return found;
  }
  const [skill] = contexts.flatMap(({ value, at }) =>
    ["Skill", "skill"].flatMap((key) => {
      const name = text(member(value, key));
      return name && !isComputed(name) ? [{ target: name, targetKind: "skill", targetAt: below(at, key) }] : [];
    }),
  );
  return { route: "digital", byChannel: { voice: "voice" }, ...skill };
}

/**
 * The event carries what its `context` and `transcript` give, and nothing by itself.
 * Source: SendHandoffActivity in learn.microsoft.com/dotnet/api, EventFactory.CreateHandoffInitiation.
 */
export const told = ({ action }: Step): Pick<Transfer, "tells"> =>
  member(action, "context") === undefined && member(action, "transcript") === undefined ? { tells: false } : {};

/** The number or address in a handoff context, wherever it stands. */
function dialTarget(value: Json, at: Place): Transfer | undefined {
  const written = text(value);
  if (written !== undefined) return dials(written) ? dialled(written, at) : undefined;
  if (Array.isArray(value)) {
    for (const [i, each] of value.entries()) {
      const found = dialTarget(each, below(at, i));
      if (found) return found;
    }
    return undefined;
  }
  for (const [key, each] of entries(value)) {
    const place = below(at, key);
    const number = /^TargetPhoneNumber$/i.test(key) ? text(each) : undefined;
    const found = number !== undefined ? dialled(number, place) : dialTarget(each, place);
    if (found) return found;
  }
  return undefined;
}

/** A literal number or address; an expression may still hold one: `=json('{"TargetPhoneNumber": "+1 555 0100"}')`. */
function dialled(written: string, at: Place): Transfer {
  const inside = /(?:tel|sips?):[^\s"'}]+|\+\d[\d\s().-]{5,}\d/i.exec(written)?.[0];
  const target = isComputed(written) ? inside : written;
  if (target === undefined) return { route: "dynamic", target: written, targetKind: "number", targetAt: at };
  return { route: "voice", target, targetKind: /^sips?:/i.test(target) ? "sip" : "number", targetAt: at };
}

/**
 * A transfer is not the end of the list: behind a handoff the next action runs, a phone transfer does nothing but on a call, and on a
 * call the actions behind it run when it failed.
 */
export function transfer(step: Step, found: Transfer): void {
  const { flow } = step.scope;
  flow.node("transfer", step.id, step.at, { ...headOf(step), transfer: found });
  const to = onward(step);
  if (step.kind === "Telephony.CallTransfer") {
    flow.exit(step.id, "success", to, { implied: true, channels: ["chat", "messaging", "email"] });
    flow.exit(step.id, "failure", to, { implied: true, channels: ["voice"] });
  } else flow.exit(step.id, "success", to, { implied: true });
}

/** The context of a handoff: an object, or the variable that holds it. */
export function contextsOf(around: Surroundings, { action, at }: Step) {
  const context = member(action, "context");
  if (context === undefined) return [];
  const variable = typeof context === "string" ? variableIn(context, around.naming) : undefined;
  return variable === undefined ? [{ value: context, at: below(at, "context") }] : around.stored(variable);
}
