import type { Entry } from "../model/model.ts";
import { CHANNELS } from "../model/model.ts";
import { forward } from "./forward.ts";
import type { GateOf } from "./gates.ts";
import type { HumanRequest, Spot } from "./journey.ts";
import type { Linked } from "./link.ts";
import { requestExits } from "./requests.ts";

/**
 * Tells where customers come who have not asked for a person: plain searches from all entries but those of the requests, which take no
 * choice that is a request and end where a request begins. Searched when first asked.
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
    const barred = new Set(starts.flatMap(({ flow, entry }) => (entry ? (linked.at(flow, entry.to) ?? []) : [])));
    const ordinary = entries.filter(({ entry }) => !own.has(entry)).map(({ spot }) => spot);
    return CHANNELS.map((channel) => forward(linked, gateOf, ordinary, channel, (exit) => !choices.has(exit), barred));
  };
  return ({ number }) => {
    reached ??= search();
    return reached.some((seen) => seen[number] === 1);
  };
}
