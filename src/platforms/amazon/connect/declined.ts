import type { Bot, Exit, Node } from "../../../model/model.ts";
import { wordsApart } from "../../../source/camel-case.ts";
import { type Answer, answerIn, answerOf } from "../../answer-words.ts";
import { withDeclined } from "../../answers.ts";
import type { LexSide } from "./lex-side.ts";

/** The "no" of a confirmation: an answer of a block, a reply that is compared, or an intent of a bot that only hears yes and no. */
export const withDeclinedAnswers = (bot: Bot, { phrases }: LexSide): Bot =>
  withDeclined(bot, (exit: Exit, node: Node): Answer | undefined => {
    if (exit.intent) return ofIntent(exit.intent.name, phrases.get(exit.intent.name) ?? []);
    const word = exit.choice?.name ?? (node.kind === "ask" ? exit.label : undefined);
    return word === undefined ? undefined : answerIn(word);
  });

/** `AMAZON.NoIntent`, `No_Intent` and `No` say no by their name, `ConfirmNo` by its last word, others by what most of their phrases are. */
function ofIntent(name: string, phrases: readonly string[]): Answer | undefined {
  const words = name.replace(/^AMAZON\./, "").replace(/[_\s]?Intent$/i, "");
  const counted = phrases.map(answerIn);
  return (
    answerIn(wordsApart(words)) ??
    answerOf({ name: words, phrases: [] }) ??
    (["no", "yes"] as const).find((answer) => counted.filter((each) => each === answer).length * 2 > phrases.length)
  );
}
