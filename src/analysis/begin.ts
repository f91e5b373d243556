import type { Channel } from "../model/model.ts";
import type { Value, Values } from "./facts.ts";
import { assume, evaluate, wordsOf } from "./guard.ts";
import type { Gate, HumanRequest, RequestStart, Spot } from "./journey.ts";
import type { Program } from "./program.ts";
import type { Branch } from "./state.ts";

type Start = (start: RequestStart, spot: Spot | undefined, values: Values, gate: Gate, branch: Branch | null) => void;

/**
 * Where the paths of a request begin on a channel, and what is known there: the intent, the facts of the entry, the condition of the
 * handler. Several handlers that differ by conditions are branches: of one whose condition speaks of opening hours, availability or errors
 * that is the gate; one that leads to no handoff has the gate `condition` where another leads to one.
 */
export function begin(program: Program, request: HumanRequest, channel: Channel, start: Start): void {
  const { linked, vars, reach } = program;
  const targetOf = (each: RequestStart): Spot | undefined => {
    if (each.owner && each.exit) return linked.behind(linked.spot(each.flow, each.owner), each.exit);
    return each.entry ? linked.at(each.flow, each.entry.to) : undefined;
  };
  const here = program.startsOn(request, channel);
  const leads = (each: RequestStart) => {
    const spot = targetOf(each);
    return spot !== undefined && reach.from(spot, "handoff", channel);
  };
  const anyLeads = here.some(leads);
  for (const each of here) {
    const guard = each.entry?.when ?? each.exit?.when;
    const reading = { channel, scoped: vars.scope(each.bot) };
    const known = new Map<string, Value>([
      ...(each.owner ? program.beforeExit(linked.spot(each.flow, each.owner), channel) : vars.initial(each.bot)),
      ["$intent", { is: request.kind === "intent" ? request.name : null, not: [] }],
    ]);
    for (const [name, is] of Object.entries(each.entry?.facts ?? {})) known.set(reading.scoped(name), { is, not: [] });
    const worlds = guard ? assume(guard, true, known, reading) : [known];
    const spot = targetOf(each);
    const own = each.entry?.when;
    const open = own !== undefined && evaluate(own, known, reading) === undefined;
    const gate = open ? program.gateOfStart(each) : "none";
    const conditional = open && gate === "none" && anyLeads && !leads(each);
    const branch: Branch | null =
      conditional && spot ? { spot, exit: { role: "case", to: spot.node.id, at: each.entry?.at }, words: wordsOf(own), asks: [] } : null;
    for (const values of worlds) start(each, spot, values, conditional ? "condition" : gate, branch);
  }
}
