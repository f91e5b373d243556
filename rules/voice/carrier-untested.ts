import { METHOD_NAMES } from "../../src/model/signalling.ts";
import { defineRule } from "../../src/rule/rule.ts";
import { lineOf } from "../../src/rule/trunks.ts";
import { nameOf, quoted } from "../../src/rule/words.ts";

export default defineRule({
  id: "voice/carrier-untested",
  docs: { summary: "A method of transfer has passed a test with its carrier since the trunk was changed" },
  severity: "warning",
  needsContext: true,
  messages: {
    never: "{node} moves calls by {method}, which has passed no test with {carrier}",
    before:
      "{node} moves calls by {method}, which passed its last test with {carrier} on {passed}, before the trunk {trunk} was changed on {changed}",
  },
  help: "make a test call, and write its day into the context",
  node(spot, { report, context }) {
    const { transfer, at } = spot.node;
    const line = transfer?.method && lineOf(context, transfer);
    if (!transfer?.method || !line?.carrier?.tests) return;
    const { trunk, carrier } = line;
    const passed = carrier.tests?.[transfer.method];
    // Days are written so that their letters stand in their order.
    if (passed !== undefined && passed >= (trunk.changed ?? passed)) return;
    report({
      message: passed === undefined ? "never" : "before",
      data: {
        node: nameOf(spot),
        method: METHOD_NAMES[transfer.method],
        carrier: quoted(carrier.name),
        passed: passed ?? "",
        trunk: quoted(trunk.name),
        changed: trunk.changed ?? "",
      },
      at,
      spot,
      target: transfer.method,
    });
  },
});
