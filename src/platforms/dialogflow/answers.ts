import type { Bot, Guard, Intent } from "../../model/model.ts";
import { type Answer, answerIn, foldAnswer, withDeclined as markDeclined } from "../answers.ts";

/** Last words of intent names, as Dialogflow's samples, prebuilt components and follow-up intents write them. */
const NAMES: Readonly<Record<Answer, ReadonlySet<string>>> = {
  yes: new Set("yes yep yeah ok okay sure confirm confirmed accept agree affirm positive si sí oui ja sim tak".split(" ")),
  no: new Set(
    "no nope nah deny decline declined reject refuse disagree negative cancel abort stop back restart startover over non nein nee nej não nao nie later".split(
      " ",
    ),
  ),
};

/** Asks for a call: it does not go back. */
const CALL_BACK = /\b(call|phone|ring)( (me|us))? back$/;

/** What an intent answers, by the last word of its name, else by at least half of its phrases. */
export function answerOf({ name, phrases }: Pick<Intent, "name" | "phrases">): Answer | undefined {
  const words = foldAnswer(name.replace(/([a-z])([A-Z])/g, "$1 $2")).split(" ");
  const last = words.at(-1) ?? "";
  if (!CALL_BACK.test(words.join(" "))) for (const answer of ["no", "yes"] as const) if (NAMES[answer].has(last)) return answer;
  const said = phrases.map(({ text }) => answerIn(text));
  for (const answer of ["no", "yes"] as const)
    if (said.length > 0 && said.filter((each) => each === answer).length * 2 >= said.length) return answer;
  return undefined;
}

/** Marks the answers that take a handoff back, by the intent that takes them, or by what their condition compares (`said`). */
export function withDeclined(bot: Bot, said: (when: Guard | undefined) => Answer | undefined = () => undefined): Bot {
  const answers = new Map(bot.intents.map((intent) => [intent.name, answerOf(intent)]));
  return markDeclined(bot, ({ intent, when }, { kind }) => {
    if (kind === "branch") return said(when);
    if (!intent || kind !== "ask") return undefined;
    return answers.has(intent.name) ? answers.get(intent.name) : answerOf({ name: intent.name, phrases: [] });
  });
}
