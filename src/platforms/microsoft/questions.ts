import type { Bot, Node } from "../../model/model.ts";
import { answerIn, withDeclined as declined } from "../answers.ts";
import { unanswered } from "./choices.ts";
import { labelOf, onward, type Step } from "./lists.ts";

/** Adds a question that goes on whatever the answer, and returns where: answers are told apart where a condition compares them. */
export function addQuestion(
  step: Step,
  variable: string | undefined,
  rest: Partial<Omit<Node, "id" | "kind" | "at" | "exits">> = {},
): string {
  const { flow } = step.scope;
  const to = onward(step);
  const stored = variable === undefined ? {} : { stores: variable, sets: new Map([[unanswered(variable), "false"]]) };
  flow.node("ask", step.id, step.at, { label: labelOf(step.action, step.kind), type: step.kind, ...stored, ...rest });
  flow.exit(step.id, "next", to, { implied: true });
  return to;
}

/** The "no" of a confirmation, and choices like "Cancel", take a handoff back where another answer leads to one. */
export const withDeclined = (bot: Bot): Bot =>
  declined(bot, ({ label, when }) => (when?.op === "is" && label !== undefined ? answerIn(label) : undefined));
