import type { Bot, Guard } from "../../model/model.ts";
import { type Answer, answerOf } from "../answer-words.ts";
import { withDeclined as markDeclined } from "../answers.ts";

/** Marks the answers that take a handoff back, by the intent that takes them, or by what their condition compares (`said`). */
export function withDeclined(bot: Bot, said: (when: Guard | undefined) => Answer | undefined = () => undefined): Bot {
  const answers = new Map(bot.intents.map((intent) => [intent.name, answerOf(intent)]));
  return markDeclined(bot, ({ intent, when }, { kind }) => {
    if (kind === "branch") return said(when);
    if (!intent || kind !== "ask") return undefined;
    return answers.has(intent.name) ? answers.get(intent.name) : answerOf({ name: intent.name, phrases: [] });
  });
}
