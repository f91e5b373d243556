import { push } from "../../model/maps.ts";
import type { Channel, Flow } from "../../model/model.ts";
import type { EntrySpot } from "../link/entries.ts";
import type { Linked } from "../link/link.ts";

/**
 * The entries by which conversations come in. To the start of a flow that another one calls, or to which another bot jumps, customers come from
 * there alone, unless the flow leads back: then it may still be where they begin.
 */
export function waysIn(linked: Linked, entries: readonly EntrySpot[]): readonly EntrySpot[] {
  const entered = new Map<Flow, Flow[]>();
  for (const { spot, callee } of linked.calls) if (callee && !spot.node.call?.hook) push(entered, spot.flow, callee);
  const isSubflow = (flow: Flow): boolean => {
    const jumpers = linked.jumpersTo(flow).filter((jumper) => flow.onlyCalled || jumper.bot !== linked.botOf(flow));
    const from = [...linked.callersOf(flow), ...jumpers];
    if (from.length === 0) return false;
    const own = new Set([flow]);
    // The set grows while it is walked.
    for (const each of own) for (const next of entered.get(each) ?? []) own.add(next);
    return from.some((spot) => !own.has(spot.flow));
  };
  return entries.filter(({ spot: { flow }, entry }) => entry.kind !== "start" || entry.direct || !isSubflow(flow));
}

/**
 * True of a flow that customers enter with nobody behind it, whoever else calls it: a choice in it may be met without a caller. Words that
 * nobody says (the intent has neither phrases nor a description) begin nothing.
 */
export function beginsByItself(linked: Linked, flow: Flow, channel: Channel): boolean {
  const isSaid = (name: string | undefined): boolean => {
    const intent = linked.botOf(flow).intents.find((each) => each.name === name);
    return intent === undefined || intent.phrases.length > 0 || intent.description !== undefined;
  };
  return flow.entries.some(
    ({ kind, intent, direct, to, channels }) =>
      direct === true && to !== null && (channels?.includes(channel) ?? true) && (kind !== "intent" || isSaid(intent)),
  );
}
