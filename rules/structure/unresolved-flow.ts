import { nearest } from "../../src/model/nearest.ts";
import { defineRule } from "../../src/rule/rule.ts";
import { listed, quoted } from "../../src/rule/words.ts";

export default defineRule({
  id: "structure/unresolved-flow",
  docs: { summary: "What a flow calls is part of the project" },
  severity: "warning",
  messages: {
    missing: "the {what} {name} is not in the project: nobody can see what it does",
    near: "the {what} {name} is not in the project; did you mean {near}?",
    ambiguous: "{name} can mean several things in the project: {candidates}",
  },
  help: "add its file to the project, or correct the name",
  node(spot, { report, project }) {
    const { call } = spot.node;
    if (!call) return;
    const target = project.linked.target(spot.flow, spot.node);
    if (!("kind" in target) || target.kind === "computed" || (call.local && target.kind === "missing")) return;
    const near = target.kind === "missing" ? nearest(call.name, call.known ?? []) : undefined;
    // A bot of another vendor whose intents are outputs of the block hides nothing: the paths go on here.
    if (target.kind === "missing" && near === undefined && spot.node.exits.some(({ intent }) => intent)) return;
    const candidates = target.kind === "ambiguous" ? listed(target.candidates.map(({ at }) => at.file)) : "";
    report({
      message: target.kind === "ambiguous" ? "ambiguous" : near === undefined ? "missing" : "near",
      data: { what: call.what, name: quoted(call.name), near: quoted(near ?? ""), candidates },
      at: call.at,
      spot,
      target: call.name,
    });
  },
});
