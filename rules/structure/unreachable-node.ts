import { defineRule } from "../../src/rule/rule.ts";
import { nameOf } from "../../src/rule/words.ts";

export default defineRule({
  id: "structure/unreachable-node",
  docs: { summary: "Every node of a flow can be reached" },
  severity: "info",
  messages: { unreachable: "no path leads to {node}" },
  help: "connect it or remove it",
  node(spot, { report, project }) {
    if (spot.node.synthetic || project.isReached(spot)) return;
    report({ message: "unreachable", data: { node: nameOf(spot) }, at: spot.node.at, spot });
  },
});
