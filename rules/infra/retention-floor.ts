import type { Context, Jurisdiction } from "../../src/model/context.ts";
import type { RetentionPolicy } from "../../src/model/infrastructure.ts";
import { defineRule } from "../../src/rule/rule.ts";
import { coversQueue, jurisdictionOf } from "../../src/rule/targets.ts";
import { count, quoted } from "../../src/rule/words.ts";

export default defineRule({
  id: "infra/retention-floor",
  docs: { summary: "Recordings are kept as long as the rules of their queue ask, and no longer" },
  severity: "warning",
  needsContext: true,
  fix: "choice",
  messages: {
    short: "the policy {policy} keeps recordings of {queue} {days}: {law} asks for {limit} at least",
    long: "the policy {policy} keeps recordings of {queue} {days}: {law} allows {limit} at most",
  },
  help: "change the policy, or the queues that it covers",
  infrastructure({ policies = [] }, { report, context }) {
    for (const policy of policies) {
      const fault = faultOf(policy, context);
      if (!fault) continue;
      const { message, queue, law, limit } = fault;
      const { name, days, told } = policy;
      report({
        message,
        data: {
          policy: quoted(name),
          queue: quoted(queue),
          days: count(days.value, "day"),
          law: quoted(law.name),
          limit: count(limit, "day"),
        },
        at: days.at,
        target: name,
        // What only tells of a policy changes none.
        fix: told ? undefined : { kind: "write", at: days.at, value: limit, title: `Keep them ${count(limit, "day")}`, safety: "choice" },
      });
    }
  },
});

interface Fault {
  readonly message: "short" | "long";
  readonly queue: string;
  readonly law: Jurisdiction;
  readonly limit: number;
}

/** The first queue of a policy whose rules it breaks. */
function faultOf({ days: { value: days }, queues }: RetentionPolicy, context: Context): Fault | undefined {
  for (const queue of context.queues ?? []) {
    const law = jurisdictionOf(context, queue.jurisdiction);
    if (!law || !coversQueue(queues, queue)) continue;
    const { minDays, maxDays } = law;
    if (minDays !== undefined && days < minDays) return { message: "short", queue: queue.name, law, limit: minDays };
    if (maxDays !== undefined && days > maxDays) return { message: "long", queue: queue.name, law, limit: maxDays };
  }
  return undefined;
}
