import type { Channel, Guard, Place } from "../../model/model.ts";
import type { Value, Values } from "../conditions/facts.ts";
import { assume, evaluate, guardWords, type Reading } from "../conditions/guard.ts";
import type { Gate, HumanRequest, RequestStart, Spot } from "../journey.ts";
import { firstSpot } from "../link/entries.ts";
import type { Program } from "../program.ts";
import { beforeEntry, beforeExit } from "./handing.ts";
import type { Branch } from "./state.ts";

/** A way in which paths of a request begin; `spot` is absent if the handler leads to no node. */
export interface Beginning {
  readonly start: RequestStart;
  readonly spot: Spot | undefined;
  readonly values: Values;
  readonly gate: Gate;
  readonly branch: Branch | null;
}

/**
 * Where the paths of a request begin on a channel, and what is known there: the intent, the facts of the entry, the condition of the
 * handler. Handlers with different conditions are branches: a condition about opening hours, availability or errors gives its gate, and a
 * handler that leads to no handoff gets the gate `condition` if another one does.
 */
export function beginnings(program: Program, request: HumanRequest, channel: Channel): readonly Beginning[] {
  const { vars, reach, gateOfStart } = program;
  const starts = program.startsOn(request, channel).map((start) => ({ start, spot: firstSpot(program.linked, start) }));
  const leads = (spot: Spot | undefined) => spot !== undefined && reach.from(spot, "handoff", channel);
  const anyLeads = starts.some(({ spot }) => leads(spot));
  return starts.flatMap(({ start, spot }) => {
    const reading = { channel, scoped: vars.scope(start.bot) };
    const known = knownAt(program, request, start, reading);
    const own = start.entry?.when;
    const isOpen = own !== undefined && evaluate(own, known, reading) === undefined;
    const named = isOpen ? gateOfStart(start) : "none";
    const isCondition = isOpen && named === "none" && anyLeads && !leads(spot);
    const gate = isCondition ? "condition" : named;
    const branch = own && isCondition && spot ? branchTo(spot, own, start.entry?.at) : null;
    const guard = own ?? start.exit?.when;
    const worlds = guard ? assume(guard, true, known, reading) : [known];
    return worlds.map((values) => ({ start, spot, values, gate, branch }));
  });
}

/** What is known when a handler takes the request, before its condition is tested. */
function knownAt(
  program: Program,
  { kind, name }: HumanRequest,
  { bot, flow, owner, entry }: RequestStart,
  { channel, scoped }: Reading,
): Values {
  const before = owner ? beforeExit(program, program.linked.spot(flow, owner), channel) : beforeEntry(program, bot, flow, channel);
  const known = new Map<string, Value>([...before, ["$intent", { is: kind === "intent" ? name : null, not: [] }]]);
  for (const [variable, is] of Object.entries(entry?.facts ?? {})) known.set(scoped(variable), { is, not: [] });
  return known;
}

const branchTo = (spot: Spot, guard: Guard, at: Place | undefined): Branch => ({
  spot,
  exit: { role: "case", to: spot.node.id, at },
  words: guardWords(guard),
  asks: [],
  instead: [],
});
