import { METHOD_NAMES } from "../../src/model/signalling.ts";
import { writeInstead } from "../../src/rule/fix-intents.ts";
import { defineRule } from "../../src/rule/rule.ts";
import { lineOf } from "../../src/rule/trunks.ts";
import { listed, nameOf, quoted } from "../../src/rule/words.ts";

export default defineRule({
  id: "voice/method-unsupported",
  docs: { summary: "A call is moved by a method that the carrier supports" },
  severity: "error",
  needsContext: true,
  fix: "choice",
  messages: { unsupported: "{node} moves the call by {method}, and {carrier}, who carries {trunk}, supports {supported}" },
  help: "transfer by a method that the carrier supports, or ask the carrier for this one",
  node(spot, { report, context }) {
    const { transfer, at } = spot.node;
    const line = transfer?.method && lineOf(context, transfer);
    if (!transfer?.method || !line?.carrier?.methods || line.carrier.methods.includes(transfer.method)) return;
    const { method, methodAt } = transfer;
    const [other] = line.carrier.methods;
    report({
      message: "unsupported",
      data: {
        node: nameOf(spot),
        method: METHOD_NAMES[method],
        carrier: quoted(line.carrier.name),
        trunk: quoted(line.trunk.name),
        supported: listed(line.carrier.methods.map((each) => METHOD_NAMES[each])) || "no method",
      },
      at,
      spot,
      target: method,
      fix: methodAt && other ? writeInstead({ at: methodAt, from: method, to: other, safety: "choice" }) : undefined,
    });
  },
});
