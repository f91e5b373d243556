import { defineRule } from "../../src/rule/rule.ts";
import { nameOf } from "../../src/rule/words.ts";

export default defineRule({
  id: "handoff/unreachable-handoff",
  docs: { summary: "A digital handoff that stands in a flow can be reached" },
  severity: "warning",
  messages: { unreachable: "no path leads to the handoff {node}" },
  help: "connect it to the request that needs it, or remove it",
  node(spot, { report, project }) {
    if (spot.node.transfer?.route !== "digital" || spot.node.synthetic || project.isConnected(spot)) return;
    report({ message: "unreachable", data: { node: nameOf(spot) }, at: spot.node.at, spot });
  },
});
