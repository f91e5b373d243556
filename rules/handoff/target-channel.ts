import { type Channel, isDigital } from "../../src/model/model.ts";
import { nearest } from "../../src/model/nearest.ts";
import { writeInstead } from "../../src/rule/fix-intents.ts";
import { atPassed } from "../../src/rule/outcomes.ts";
import { defineRule } from "../../src/rule/rule.ts";
import { queueOf } from "../../src/rule/targets.ts";
import { listed, quoted, requestWords } from "../../src/rule/words.ts";

export default defineRule({
  id: "handoff/target-channel",
  docs: { summary: "People in the queue of a handoff answer on the customer's channel" },
  severity: "error",
  needsContext: true,
  fix: "choice",
  messages: { elsewhere: "{request} is handed off to {queue}, where people answer on {served} only: nobody does on {channels}" },
  help: "transfer to a queue that serves the channel, or correct the channels of this one in the context",
  journey(journey, { report, context }) {
    if (journey.request.hidden) return;
    for (const place of journey.handoffs) {
      const { spot, channels } = place;
      const { transfer, at } = spot.node;
      const queue = transfer && queueOf(context, transfer);
      const judged = channels.filter(isDigital);
      if (!transfer?.target || !queue?.channels || judged.length === 0) continue;
      const serves = (served: readonly Channel[] = []) => judged.some((channel) => served.includes(channel));
      if (serves(queue.channels)) continue;
      const others = (context.queues ?? []).filter((other) => serves(other.channels)).map(({ name }) => name);
      const meant = nearest(queue.name, others) ?? (others.length === 1 ? others[0] : undefined);
      const near = transfer.target === queue.name ? meant : undefined;
      const named = transfer.targetAt ?? at;
      report({
        message: "elsewhere",
        data: {
          request: requestWords(journey.request),
          queue: quoted(queue.name),
          served: listed(queue.channels),
          channels: listed(judged),
        },
        ...atPassed(place, journey),
        at: named,
        target: transfer.target,
        fix: near === undefined ? undefined : writeInstead({ at: named, from: transfer.target, to: near, safety: "choice" }),
      });
    }
  },
});
