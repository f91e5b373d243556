import type { Channel, Guard, Place } from "../../model/model.ts";
import type { Value, Values } from "../conditions/facts.ts";
import { assume, evaluate, guardWords } from "../conditions/guard.ts";
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
  const begin = (start: RequestStart, spot: Spot | undefined, known: Values): readonly Beginning[] => {
    const reading = { channel, scoped: vars.scope(start.bot) };
    const own = start.entry?.when;
    const isOpen = own !== undefined && evaluate(own, known, reading) === undefined;
    const named = isOpen ? gateOfStart(start) : "none";
    const isCondition = isOpen && named === "none" && anyLeads && !leads(spot);
    const gate = isCondition ? "condition" : named;
    const branch = own && isCondition && spot ? branchTo(spot, own, start.entry?.at) : null;
    const guard = own ?? start.exit?.when;
    const worlds = guard ? assume(guard, true, known, reading) : [known];
    return worlds.map((values) => ({ start, spot, values, gate, branch }));
  };
  return starts.flatMap(({ start, spot }) => knownAt(program, request, start, channel).flatMap((known) => begin(start, spot, known)));
}

/** What is known when a handler takes the request, before its condition is tested, for each way into its flow. */
function knownAt(
  program: Program,
  { kind, name }: HumanRequest,
  { bot, flow, owner, entry }: RequestStart,
  channel: Channel,
): readonly Values[] {
  const scoped = program.vars.scope(bot);
  const intent: Value = { is: kind === "intent" ? name : null, not: [] };
  const facts = Object.entries(entry?.facts ?? {}).map(([variable, is]): [string, Value] => [scoped(variable), { is, not: [] }]);
  const before = owner ? beforeExit(program, program.linked.spot(flow, owner), channel) : beforeEntry(program, bot, flow, channel);
  return before.map((known) => new Map([...known, ["$intent", intent], ...facts]));
}

const branchTo = (spot: Spot, guard: Guard, at: Place | undefined): Branch => ({
  spot,
  exit: { role: "case", to: spot.node.id, at },
  words: guardWords(guard),
  asks: [],
  instead: [],
});
