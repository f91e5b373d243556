import type { Context, Jurisdiction, Queue } from "../../src/model/context.ts";
import { defineRule } from "../../src/rule/rule.ts";
import { coversQueue, jurisdictionOf, queueOf } from "../../src/rule/targets.ts";
import { knownFlow } from "../../src/rule/trunks.ts";
import { count, nameOf, quoted } from "../../src/rule/words.ts";

export default defineRule({
  id: "compliance/cross-jurisdiction",
  docs: { summary: "What is recorded across a border is kept as long as both sides ask, and no longer" },
  severity: "off",
  needsContext: true,
  messages: {
    missing: "{node} leads from {from} to {queue} in {to}, and no recording policy covers that queue",
    short: "{node} leads from {from} to {queue} in {to}, where recordings are kept {days}: {law} asks for {limit} at least",
    long: "{node} leads from {from} to {queue} in {to}, where recordings are kept {days}: {law} allows {limit} at most",
  },
  help: "agree on a policy that both sides allow, or hand over within one of them (MiFID II Article 16(7), SYSC 10A: chat is in scope, too)",
  node(spot, { report, project, context }) {
    const { transfer, at } = spot.node;
    const queue = transfer && queueOf(context, transfer);
    const [from, to] = [knownFlow(context, spot), queue].map((each) => jurisdictionOf(context, each?.jurisdiction));
    if (!queue || !from || !to || from === to || !project.isConnected(spot)) return;
    const fault = faultOf(daysFor(queue, context), from, to);
    if (!fault) return;
    const { message, law = "", limit = 0, kept = 0 } = fault;
    const data = { node: nameOf(spot), from: quoted(from.name), to: quoted(to.name), queue: quoted(queue.name) };
    report({
      message,
      data: { ...data, law: quoted(law), limit: count(limit, "day"), days: count(kept, "day") },
      at,
      spot,
      target: queue.name,
    });
  },
});

interface Fault {
  readonly message: "missing" | "short" | "long";
  readonly law?: string;
  readonly limit?: number;
  readonly kept?: number;
}

/** The longer floor and the shorter ceiling of the two count. */
function faultOf(kept: number | "unknown" | undefined, ...both: readonly Jurisdiction[]): Fault | undefined {
  if (kept === "unknown") return undefined;
  if (kept === undefined) return { message: "missing" };
  const floors = both.flatMap(({ name, minDays }) => (minDays === undefined ? [] : [{ law: name, limit: minDays }]));
  const ceilings = both.flatMap(({ name, maxDays }) => (maxDays === undefined ? [] : [{ law: name, limit: maxDays }]));
  const floor = floors.toSorted((a, b) => b.limit - a.limit)[0];
  const ceiling = ceilings.toSorted((a, b) => a.limit - b.limit)[0];
  if (floor && kept < floor.limit) return { message: "short", ...floor, kept };
  return ceiling && kept > ceiling.limit ? { message: "long", ...ceiling, kept } : undefined;
}

/** The longest that a policy keeps what is recorded in a queue; a context without the list of policies does not know. */
function daysFor(queue: Queue, { recordings }: Context): number | "unknown" | undefined {
  if (!recordings) return "unknown";
  const days = recordings.flatMap((policy) => (coversQueue(policy.queues, queue) ? [policy.days] : []));
  return days.length === 0 ? undefined : Math.max(...days);
}
