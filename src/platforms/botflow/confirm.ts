import type { Bot, Exit, Flow, Node } from "../../model/model.ts";
import { withNodes } from "../answers.ts";
import { leadsIn } from "../leads.ts";
import { asksWhetherSolved } from "../other-questions.ts";
import { answersOf, mayHandOver } from "../plain-answers.ts";

/**
 * The "no" of a `confirm` declines. To "Did that solve it?" it is an answer like the "yes", where it alone leads to whoever may hand over: that
 * is no confirmation of the handoff.
 */
export function withPlainConfirmations(bot: Bot): Bot {
  const leads = leadsIn(bot, answersOf(bot))(mayHandOver);
  const answered = (flow: Flow, node: Node): Node => {
    const yes = node.exits.find(({ role }) => role === "yes");
    const no = node.exits.find(({ role }) => role === "declined");
    if (!yes || !no || !asksSolved(node) || !leads(flow, no) || leads(flow, yes)) return node;
    const role = "answer" as const;
    return { ...node, exits: node.exits.map((exit): Exit => (exit === yes || exit === no ? { ...exit, role } : exit)) };
  };
  return { ...bot, flows: bot.flows.map((flow) => withNodes(flow, (node) => answered(flow, node))) };
}

const asksSolved = ({ kind, texts = [] }: Node): boolean => kind === "ask" && texts.some(({ text }) => asksWhetherSolved(text));
