import { remember } from "../model/maps.ts";
import type { Bot, Exit, Node } from "../model/model.ts";
import { type Answer, answerIn, answerOf } from "./answer-words.ts";
import { withDeclined as markDeclined } from "./answers.ts";

/** Marks the answers that take a handoff back, in formats whose flows may leave the handoff to the flow that they jump or return to. */
export const withDeclined = (bot: Bot): Bot => markDeclined(bot, answersOf(bot), { transfers: mayHandOver });

/** Who may hand over: a transfer, code, or the flow that comes after this one. */
export const mayHandOver = ({ kind }: Node): boolean => kind === "transfer" || kind === "opaque" || kind === "jump" || kind === "return";

/** What an exit answers: a choice, a case that compares what an `ask` has stored, or an intent that the question understands. */
export function answersOf({ flows, intents }: Bot): (exit: Exit, node: Node) => Answer | undefined {
  const stored = new Set(flows.flatMap(({ nodes }) => nodes.flatMap(({ stores }) => stores ?? [])));
  const declared = new Map(intents.map((intent) => [intent.name, intent]));
  const understood = new Map<string, Answer | null>();
  const heard = (name: string) => {
    const intent = declared.get(name);
    return remember(understood, name, () => (intent && answerOf(intent)) ?? null) ?? undefined;
  };
  return ({ choice, when, label, intent }, { kind }) => {
    if (choice || (when?.op === "is" && stored.has(when.variable))) return answerIn(label ?? "");
    return intent && kind === "ask" ? heard(intent.name) : undefined;
  };
}
