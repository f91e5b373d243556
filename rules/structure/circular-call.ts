import { callCircles } from "../../src/analysis/reach/call-circles.ts";
import { defineRule } from "../../src/rule/rule.ts";
import { nameOf } from "../../src/rule/words.ts";

export default defineRule({
  id: "structure/circular-call",
  docs: { summary: "Flows do not call each other for ever" },
  severity: "warning",
  messages: { circle: "{node} calls a flow that never comes back: {circle}, without a question and without a way out" },
  help: "give one of these flows a way out",
  project({ linked }, { report }) {
    for (const { spot, flows } of callCircles(linked)) {
      const names = flows.map(({ name }) => name);
      report({ message: "circle", data: { node: nameOf(spot), circle: [...names, names[0]].join(" → ") }, at: spot.node.at, spot });
    }
  },
});
