import { METHOD_NAMES } from "../../src/model/signalling.ts";
import { writeInstead } from "../../src/rule/fix-intents.ts";
import { defineRule } from "../../src/rule/rule.ts";
import { knownFlow, leavesPlatform, lineOf } from "../../src/rule/trunks.ts";
import { nameOf, quoted } from "../../src/rule/words.ts";

export default defineRule({
  id: "voice/refer-leaves-recording",
  docs: { summary: "A call that has to be recorded on the platform stays on it" },
  severity: "warning",
  needsContext: true,
  fix: "choice",
  messages: {
    leaves: "{flow} has to be recorded on the platform, and {node} moves the call off it ({method}): the recording ends there",
  },
  help: "bridge the call, or record it where it goes",
  node(spot, { report, context }) {
    const { transfer, at } = spot.node;
    const known = transfer && knownFlow(context, spot);
    if (!known?.recorded || !transfer) return;
    const { method, methodAt } = transfer;
    const line = lineOf(context, transfer);
    if (!leavesPlatform(transfer, line)) return;
    const bridges = line?.carrier?.methods?.includes("bridge") !== false;
    report({
      message: "leaves",
      data: { flow: quoted(known.name), node: nameOf(spot), method: method ? METHOD_NAMES[method] : "a release of the link" },
      at,
      spot,
      target: method,
      fix: method && methodAt && bridges ? writeInstead({ at: methodAt, from: method, to: "bridge", safety: "choice" }) : undefined,
    });
  },
});
