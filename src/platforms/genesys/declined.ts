import type { Bot, Exit, Node } from "../../model/model.ts";
import { answerIn } from "../answer-words.ts";
import { withDeclined as markDeclined, mayTransfer } from "../answers.ts";

/** Who may hand over: a transfer, and what the caller of a bot does once that is left. */
const HAND_OVER = [mayTransfer, (node: Node): boolean => mayTransfer(node) || node.returns?.scope === "bot"];

/** The outputs of yes/no questions, and options of menus whose name or spoken words say yes, no, cancel or back. */
const said = ({ label, choice }: Exit, { type }: Node) =>
  choice ? choice.words.map(answerIn).find(Boolean) : type === "askForBoolean" ? answerIn(label ?? "") : undefined;

/** Marks the answers that take a handoff back: a bot that transfers behind "yes" is left for good behind "no". */
export const withDeclined = (bot: Bot): Bot =>
  HAND_OVER.reduce((marked, handsOver) => markDeclined(marked, said, { transfers: handsOver }), bot);
