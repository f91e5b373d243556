import type { Spot } from "../../src/analysis/journey.ts";
import type { Linked } from "../../src/analysis/link/link.ts";
import { type Exit, existsOn, type Node } from "../../src/model/model.ts";
import { isOpenCall, nodesFrom } from "../../src/rule/nodes-from.ts";
import { textGiven, textOption } from "../../src/rule/options.ts";
import { atPassed } from "../../src/rule/outcomes.ts";
import { defineRule } from "../../src/rule/rule.ts";
import { exitWords, nameOf, requestWords } from "../../src/rule/words.ts";

export default defineRule({
  id: "failure/unaudited",
  docs: { summary: "A handoff that failed leaves a mark" },
  severity: "off",
  fix: "choice",
  messages: { unmarked: "{exit} of {node} leaves no mark: nobody will see that {request} was not handed over" },
  help: "set an attribute, write a log entry or send an event behind the exit",
  options: { variable: textOption("what the fix of this rule sets where a handoff failed") },
  journey(journey, { report, project, options }) {
    if (journey.request.hidden) return;
    const variable = textGiven(options, "variable");
    for (const place of journey.handoffs) {
      const { spot, channels } = place;
      const exits = spot.node.exits.filter((exit) => {
        const fails = project.gateOf(spot, exit) === "failure" && channels.some((channel) => existsOn(exit, channel));
        return fails && exit.to !== null && !exit.implied && !leavesMark(project.linked, spot, exit);
      });
      for (const exit of exits)
        report({
          message: "unmarked",
          data: { exit: exitWords(exit), node: nameOf(spot), request: requestWords(journey.request) },
          ...atPassed(place, journey),
          target: exit.label ?? exit.role,
          fix: { kind: "mark-failures", spot, exits, variable },
        });
    }
  },
});

function leavesMark(linked: Linked, spot: Spot, exit: Exit): boolean {
  const first = linked.behind(spot, exit);
  for (const behind of nodesFrom(linked, first ? [first] : [], () => true, true)) {
    // A called flow returns to its call, whose exits are followed; what the caller of the handoff's own flow does is not.
    const comesBack = behind.flow !== spot.flow && behind.node.kind === "return" && behind.node.returns?.scope !== "bot";
    if (!comesBack && mayMark(behind.node, isOpenCall(linked, behind))) return true;
  }
  return false;
}

/** Anything but words, questions and splits may leave a mark, and what cannot be seen may, too. */
const mayMark = ({ audits, sets, kind, exits }: Node, isOpen: boolean): boolean =>
  audits === true ||
  sets !== undefined ||
  !(isOpen || ["say", "ask", "branch", "end"].includes(kind)) ||
  exits.some(({ missing }) => missing);
