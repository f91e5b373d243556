import type { Spot } from "../../src/analysis/journey.ts";
import type { Linked } from "../../src/analysis/link.ts";
import type { Exit, Node } from "../../src/model/model.ts";
import { defineRule } from "../../src/rule/rule.ts";
import { nodesFrom } from "../../src/rule/search.ts";
import { exitWords, nameOf, requestWords } from "../../src/rule/words.ts";

export default defineRule({
  id: "failure/unaudited",
  docs: { summary: "A handoff that failed leaves a mark" },
  severity: "off",
  messages: { unmarked: "{exit} of {node} leaves no mark: nobody will see that {request} was not handed over" },
  help: "set an attribute, write a log entry or send an event behind the exit",
  journey(journey, { report, project }) {
    if (journey.request.hidden) return;
    for (const { spot, channels, route } of journey.handoffs)
      for (const exit of spot.node.exits) {
        const fails = project.gateOf(spot, exit) === "failure" && channels.some((channel) => exit.channels?.includes(channel) ?? true);
        if (!fails || exit.to === null || exit.implied || leavesMark(project.linked, spot, exit)) continue;
        const data = { exit: exitWords(exit), node: nameOf(spot), request: requestWords(journey.request) };
        report({ message: "unmarked", data, at: spot.node.at, spot, journey, route, target: exit.label ?? exit.role });
      }
  },
});

function leavesMark(linked: Linked, spot: Spot, exit: Exit): boolean {
  const first = linked.behind(spot, exit);
  for (const { node } of nodesFrom(linked, first ? [first] : [], () => true)) if (mayMark(node)) return true;
  return false;
}

/** Anything but words, questions and splits may leave a mark, and what cannot be seen may, too. */
const mayMark = ({ audits, sets, kind, exits }: Node): boolean =>
  audits === true || sets !== undefined || !["say", "ask", "branch", "end"].includes(kind) || exits.some(({ missing }) => missing);
