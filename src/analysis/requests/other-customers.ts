import type { Exit, Guard } from "../../model/model.ts";
import { CHANNELS } from "../../model/model.ts";
import type { GateOf } from "../conditions/gates.ts";
import type { HumanRequest, Spot } from "../journey.ts";
import type { EntrySpot } from "../link/entries.ts";
import type { Linked } from "../link/link.ts";
import { forward } from "../reach/forward.ts";
import { requestExits } from "./requests.ts";
import { waysIn } from "./ways-in.ts";

/**
 * `ordinary`: the first nodes of entries for customers who do not ask for a person. `own`: the nodes at which only requests begin. Where the
 * customer's words start a flow themselves, its start is there for calls alone (a topic that escalates); elsewhere everybody begins there.
 */
export function splitEntries(
  requests: readonly HumanRequest[],
  entries: readonly EntrySpot[],
): { readonly ordinary: readonly Spot[]; readonly own: ReadonlySet<Spot> } {
  const asked = new Set(requests.flatMap(({ hidden, starts }) => (hidden ? [] : starts.flatMap(({ entry }) => entry ?? []))));
  const others = entries.filter(({ entry }) => !asked.has(entry));
  const isStart = ({ entry }: EntrySpot) => entry.kind === "start";
  const starts = new Set(others.filter(isStart).map(({ spot }) => spot));
  const shared = new Set(others.flatMap((each) => (isStart(each) ? [] : [each.spot])));
  const isOwn = ({ spot, entry }: EntrySpot) => asked.has(entry) && !shared.has(spot) && (entry.direct || !starts.has(spot));
  const own = entries.filter(isOwn).map(({ spot }) => spot);
  return { ordinary: others.map(({ spot }) => spot), own: new Set(own) };
}

/**
 * True of nodes reached by customers who have not asked for a person: plain searches from all entries except those of requests, which take no
 * choice that is a request and no branch for the intent of one, and stop where a request begins. Computed when first asked.
 */
export function servesOthers(
  linked: Linked,
  gateOf: GateOf,
  requests: readonly HumanRequest[],
  entries: readonly EntrySpot[],
): (spot: Spot) => boolean {
  let reached: readonly Uint8Array[] | undefined;
  const asked = requests.filter(({ hidden }) => !hidden);
  const choices = requestExits(asked);
  const names = new Set<unknown>(asked.flatMap(({ kind, name }) => (kind === "intent" ? [name] : [])));
  const search = (reasons: ReadonlySet<unknown>) => {
    // What a bot hands back is tested by its caller under a name of the caller's.
    const telling = new Map([["$intent", names as ReadonlySet<unknown>]]);
    for (const { node } of linked.spots) {
      const { intent, exitReason } = node.call?.binds ?? {};
      if (intent !== undefined) telling.set(intent, names);
      if (exitReason !== undefined) telling.set(exitReason, reasons);
    }
    const isAsked = (guard: Guard): boolean => {
      if (guard.op === "and") return guard.guards.some(isAsked);
      if (guard.op === "or") return guard.guards.every(isAsked);
      return guard.op === "is" && guard.values.every((value) => telling.get(guard.variable)?.has(value) ?? false);
    };
    // What is left where anything else was asked for.
    const rest = linked.spots.flatMap(({ node: { exits } }) =>
      exits.some(({ when }) => when?.op === "not" && isAsked(when.guard)) ? exits.filter(({ role }) => role === "default") : [],
    );
    const taken = new Set([...choices, ...rest]);
    const isOrdinary = (exit: Exit) => !taken.has(exit) && !(exit.when && isAsked(exit.when));
    const { ordinary, own } = splitEntries(requests, waysIn(linked, entries));
    return CHANNELS.map((channel) => forward(linked, gateOf, channel, { starts: ordinary, through: isOrdinary, barred: own }));
  };
  return ({ number }) => {
    reached ??= search(reasonsOfRequests(linked, search(new Set())));
    return isSeen(reached, number);
  };
}

const isSeen = (reached: readonly Uint8Array[], number: number): boolean => reached.some((seen) => seen[number] === 1);

/** The exit reasons with which only customers leave a flow who have asked for a person: no other one comes to a return that hands them back. */
function reasonsOfRequests(linked: Linked, reached: readonly Uint8Array[]): ReadonlySet<unknown> {
  const returns = linked.spots.filter(({ node }) => node.returns?.exitReason !== undefined);
  const reasonsOf = (spots: readonly Spot[]) => spots.map(({ node }) => node.returns?.exitReason);
  const others = new Set(reasonsOf(returns.filter(({ number }) => isSeen(reached, number))));
  return new Set(reasonsOf(returns).filter((reason) => !others.has(reason)));
}
