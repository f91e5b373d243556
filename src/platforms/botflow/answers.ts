import type { Bot, Exit, Node } from "../../model/model.ts";
import { type Answer, answerIn } from "../answer-words.ts";

/** A flow may hand over itself, or leave it to the flow that it jumps or returns to. */
export const mayHandOver = ({ kind }: Node): boolean => kind === "transfer" || kind === "opaque" || kind === "jump" || kind === "return";

/** What an exit answers: a choice, or a case that compares what an `ask` has stored. */
export function answersOf({ flows }: Bot): (exit: Exit, node: Node) => Answer | undefined {
  const stored = new Set(flows.flatMap(({ nodes }) => nodes.flatMap(({ stores }) => stores ?? [])));
  return ({ choice, when, label }) => (choice || (when?.op === "is" && stored.has(when.variable)) ? answerIn(label ?? "") : undefined);
}
