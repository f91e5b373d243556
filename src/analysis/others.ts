import type { Entry, Exit, Guard } from "../model/model.ts";
import { CHANNELS } from "../model/model.ts";
import { forward } from "./forward.ts";
import type { GateOf } from "./gates.ts";
import type { HumanRequest, Spot } from "./journey.ts";
import type { Linked } from "./link.ts";
import { requestExits } from "./requests.ts";

/**
 * Tells where customers come who have not asked for a person: plain searches from all entries but those of the requests, which take no
 * choice that is a request nor a branch for the intent of one, and end where a request begins. Searched when first asked.
 */
export function servesOthers(
  linked: Linked,
  gateOf: GateOf,
  requests: readonly HumanRequest[],
  entries: readonly { readonly spot: Spot; readonly entry: Entry }[],
): (spot: Spot) => boolean {
  let reached: readonly Uint8Array[] | undefined;
  const search = () => {
    const asked = requests.filter(({ hidden }) => !hidden);
    const starts = asked.flatMap((request) => request.starts);
    const own = new Set(starts.flatMap(({ entry }) => entry ?? []));
    const choices = requestExits(asked);
    const names = new Set<unknown>(asked.flatMap(({ kind, name }) => (kind === "intent" ? [name] : [])));
    const isAsked = (guard: Guard): boolean => {
      if (guard.op === "and") return guard.guards.some(isAsked);
      if (guard.op === "or") return guard.guards.every(isAsked);
      return guard.op === "is" && guard.variable === "$intent" && guard.values.every((value) => names.has(value));
    };
    const isOrdinary = (exit: Exit) => !choices.has(exit) && !(exit.when && isAsked(exit.when));
    const barred = new Set(starts.flatMap(({ flow, entry }) => (entry ? (linked.at(flow, entry.to) ?? []) : [])));
    const ordinary = entries.filter(({ entry }) => !own.has(entry)).map(({ spot }) => spot);
    return CHANNELS.map((channel) => forward(linked, gateOf, ordinary, channel, isOrdinary, barred));
  };
  return ({ number }) => {
    reached ??= search();
    return reached.some((seen) => seen[number] === 1);
  };
}
