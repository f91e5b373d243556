import type { Bot, Exit, Node } from "../../model/model.ts";
import { answerIn } from "../answer-words.ts";
import { withDeclined as markDeclined, mayTransfer } from "../answers.ts";

/** A bot may hand over by a transfer, or by what its caller does once it is left. */
const transfersOrLeaves = (node: Node): boolean => mayTransfer(node) || node.returns?.scope === "bot";

/** The outputs of yes/no questions, and options of menus whose name or spoken words say yes, no, cancel or back. */
const said = ({ label, choice }: Exit, { type }: Node) =>
  choice ? choice.words.map(answerIn).find(Boolean) : type === "askForBoolean" ? answerIn(label ?? "") : undefined;

/** Marks the answers that take a handoff back. A bot that transfers behind "yes" is left for good behind "no". */
export const withDeclined = (bot: Bot): Bot => markDeclined(markDeclined(bot, said), said, transfersOrLeaves);
