import { below } from "../../model/build.ts";
import { ownOf } from "../../model/maps.ts";
import type { Place, TransferRoute } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { dig, entries, member, text } from "../../source/json.ts";
import { contains } from "../declared.ts";
import type { HandoffConfig } from "../platform.ts";

/** What a message does to the customer, where it does more than say something. */
export interface Act {
  readonly route: TransferRoute;
  readonly target?: string;
  readonly targetKind?: string;
  readonly targetAt?: Place;
  /** The vendor's word for it. */
  readonly type: string;
}

interface Convention {
  readonly name: string;
  /** What a payload must contain, for `botflow-lint platforms`. */
  readonly shape: string;
  readonly matches: (payload: Json) => boolean;
  /** Where in it the target stands. */
  readonly target?: readonly string[];
  readonly targetKind?: string;
}

/**
 * Custom payloads that name the act of handing over. Sources: Chatwoot's page on Dialogflow; LivePerson developer center,
 * google-dialogflow-cx (case-sensitive); Google CCAI Platform, "Virtual agent custom payloads" (UJET); Kommunicate's page on agent handoff.
 */
export const PAYLOADS: readonly Convention[] = [
  { name: "Chatwoot", shape: '{"action": "handoff"}', matches: (payload) => member(payload, "action") === "handoff" },
  {
    name: "LivePerson",
    shape: '{"action": "TRANSFER", "parameters": {"skill": …}}',
    matches: (payload) => member(payload, "action") === "TRANSFER" && dig(payload, "parameters", "skill") !== undefined,
    target: ["parameters", "skill"],
    targetKind: "skill",
  },
  {
    name: "UJET",
    shape: '{"ujet": {"type": "action", "action": "escalation"}}',
    matches: (payload) => dig(payload, "ujet", "action") === "escalation",
    target: ["ujet", "menu_id"],
    targetKind: "menu",
  },
  {
    name: "Kommunicate",
    shape: '{"metadata": {"KM_ASSIGN_TO": …}}',
    matches: (payload) => dig(payload, "metadata", "KM_ASSIGN_TO") !== undefined,
    target: ["metadata", "KM_ASSIGN_TO"],
    targetKind: "agent",
  },
];

/** What a custom payload, which stands at a place, does: as the config declares it, else by a known convention, else by its address. */
export function actOfPayload(payload: Json | undefined, handoff: HandoffConfig, at: Place): Act | undefined {
  if (payload === undefined) return undefined;
  const declared = declaredPayload(payload, handoff);
  if (declared) return actOf(declared, "payload");
  const known = PAYLOADS.find(({ matches }) => matches(payload));
  if (!known) return namesTransfer(payload) ? addressIn(payload, at) : undefined;
  const act: Act = { route: "digital", type: known.name };
  const target = known.target && text(dig(payload, ...known.target));
  if (!known.target || !target) return act;
  return { ...act, target, targetKind: known.targetKind, targetAt: below(at, ...known.target) };
}

/** A payload that transfers a call whoever receives it, for `botflow-lint platforms`. */
export const ADDRESSED = '{"action": "transfer"} with a tel: or sip: address';

/** Whether a payload says that it transfers, whoever receives it; a button that dials says nothing of the kind. */
const namesTransfer = (payload: Json): boolean =>
  ["action", "type", "name", "event", "command"].some((key) =>
    /^(?:call[_-]?)?transfer(?:[_-]?call)?$/i.test(text(member(payload, key)) ?? ""),
  );

/** The phone transfer to the first `tel:` or `sip:` address in a payload: whoever is transferred to an address is called, whatever else it says. */
function addressIn(value: Json, at: Place): Act | undefined {
  const written = text(value);
  if (written !== undefined) return /^\s*(?:tel|sips?):/i.test(written) ? phoneAct(written.trim(), at, "payload") : undefined;
  for (const [key, each] of Array.isArray(value) ? [...value.entries()] : entries(value)) {
    const found = addressIn(each, below(at, key));
    if (found) return found;
  }
  return undefined;
}

/** The route that `handoff.payloads` declares for a payload which contains what an item asks for. */
export const declaredPayload = (payload: Json, { payloads }: HandoffConfig): Declared | undefined =>
  payloads.find(({ when }) => contains(payload, when))?.route;

/** The act that `handoff.texts` declares for a message that matches, e.g. `__handoff__`. */
export const actOfText = (said: string, { texts }: HandoffConfig): Act | undefined =>
  actOf(texts.find(({ matches }) => new RegExp(matches).test(said))?.route, "text");

export type Declared = "digital" | "voice" | "none";

/** A declared route as an act; `none` is no act. */
export const actOf = (route: Declared | undefined, type: string): Act | undefined =>
  route === undefined || route === "none" ? undefined : { route, type };

/** What the config declares for a name, whatever the name (`constructor` is an ordinary one). */
export const declaredFor = (table: Readonly<Record<string, Declared>>, name: string | undefined): Declared | undefined =>
  name === undefined ? undefined : ownOf(table, name);

/** A number that is computed when the bot runs: `$session.params.phone`, `#context.number`. */
const COMPUTED = /[$#{]/;

/** A phone transfer to what the file writes as its number. */
export const phoneAct = (number: string | undefined, at: Place, type: string): Act => ({
  route: number !== undefined && COMPUTED.test(number) ? "dynamic" : "voice",
  type,
  ...(number ? { target: number, targetKind: /^sips?:/i.test(number) ? "sip" : "number", targetAt: at } : {}),
});
