import { below } from "../../model/build.ts";
import { ownOf } from "../../model/maps.ts";
import type { Place, Transfer } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { member, text } from "../../source/json.ts";
import { literalOf } from "../microsoft/expressions.ts";
import { last, type Step } from "../microsoft/lists.ts";

/** The `transferType.kind` of TransferConversationV2. Source: the authoring schema, union TransferType. */
export const TRANSFERS: Readonly<Record<string, Transfer["route"]>> = { TransferToAgent: "digital", TransferToPhoneNumber: "voice" };

/** The engagement hub takes the conversation on the channel it is on: on a call, to a voice queue. */
const HUB: Transfer = { route: "digital", byChannel: { voice: "voice" } };

/** The customer leaves the bot: whatever follows the action in its list does not run. */
export const transfer = (step: Step, found: Transfer): void => last(step, "transfer", { transfer: found });

/** "Transfer conversation". Without a type nothing says who gets the customer, unless a number is there; `undefined` = no known type. */
export function transferV2(action: Json, at: Place): Transfer | undefined {
  const type = member(action, "transferType");
  const kind = text(member(type, "kind"));
  const number = written(member(type, "phoneNumber"));
  const place = below(at, "transferType", "phoneNumber");
  if (kind === undefined) return number ? dialled(number, place) : { route: "unclear" };
  if (!Object.hasOwn(TRANSFERS, kind)) return undefined;
  if (ownOf(TRANSFERS, kind) !== "voice") return HUB;
  return number ? dialled(number, place) : { route: "voice" };
}

/** Version 1 has no type: with a number it is the phone transfer, without one it goes to the engagement hub. */
export function transferV1(action: Json, at: Place): Transfer {
  const number = written(member(action, "telephoneNumber"));
  return number ? dialled(number, below(at, "telephoneNumber")) : HUB;
}

/** What a field holds; a formula that gives nothing (`=""`, `=Blank()`) is an empty field. */
function written(value: Json | undefined): string | undefined {
  const source = text(value)?.trim();
  return source?.startsWith("=") && literalOf(source.slice(1)) === null ? undefined : source;
}

/** A number or SIP address, written or as a Power Fx literal (`="+1 555 0100"`); what a formula computes is known at run time only. */
function dialled(number: string, targetAt: Place): Transfer {
  const literal = number.startsWith("=") ? literalOf(number.slice(1)) : number.includes("{") ? undefined : number;
  if (literal === undefined || literal === null) return { route: "dynamic", target: number, targetKind: "number", targetAt };
  return { route: "voice", target: literal, targetKind: /^sips?:/i.test(literal) ? "sip" : "number", targetAt };
}
