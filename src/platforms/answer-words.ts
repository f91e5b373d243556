import type { Intent } from "../model/model.ts";
import { wordsApart } from "../source/camel-case.ts";

/** Which words say yes, which say no, cancel or back. */
export type Answer = "yes" | "no";

/** Whole phrases, folded. */
const PHRASES: Readonly<Record<Answer, ReadonlySet<string>>> = {
  yes: new Set("yes|yeah|yep|sure|ok|okay|yes please|of course|please do|correct|si|sí|sì|claro|oui|d accord|ja|gerne|sim|tak".split("|")),
  no: new Set(
    "back to menu|back to the menu|back to main menu|back to the main menu|main menu|return to menu|return to main menu|restart|start again|exit|zurück zum menü|zurück zum hauptmenü|hauptmenü|volver|volver al menú|menú principal|retour|retour au menu|no|nope|nah|no thanks|no thank you|not now|never mind|nevermind|cancel|stop|go back|back|start over|no gracias|cancelar|non|non merci|annuler|nein|nein danke|abbrechen|zurück|nee|nej|não|nao|nie|annulla".split(
      "|",
    ),
  ),
};

/** Further last words of intent names, as Dialogflow's samples, prebuilt components and follow-up intents write them; nobody says them. */
const NAMES: Readonly<Record<Answer, ReadonlySet<string>>> = {
  yes: new Set("confirm confirmed accept agree affirm positive".split(" ")),
  no: new Set("deny decline declined reject refuse disagree negative abort restart startover over later".split(" ")),
};

const BOTH = ["no", "yes"] as const;

/** Asks for a call: it does not go back. */
const CALL_BACK = /\b(call|phone|ring)( (me|us))? back$/;

/** Lower case, words only. */
export const folded = (said: string): string =>
  said
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** What a whole phrase answers. */
export function answerIn(said: string): Answer | undefined {
  const words = folded(said);
  return BOTH.find((answer) => PHRASES[answer].has(words));
}

/** "No", and nothing that takes something back ("cancel", "start over"). */
export const isPlainNo = (said: string): boolean => PLAIN_NO.has(folded(said));

const PLAIN_NO: ReadonlySet<string> = new Set("no nope nah non nein nee nej não nao nie false".split(" "));

/** What an intent answers, by the last word of its name, else by at least half of its phrases. */
export function answerOf({ name, phrases }: Pick<Intent, "name" | "phrases">): Answer | undefined {
  const words = folded(wordsApart(name));
  const last = words.split(" ").at(-1) ?? "";
  const named = CALL_BACK.test(words) ? undefined : BOTH.find((answer) => PHRASES[answer].has(last) || NAMES[answer].has(last));
  if (named) return named;
  const said = phrases.map(({ text }) => answerIn(text));
  return BOTH.find((answer) => said.length > 0 && said.filter((each) => each === answer).length * 2 >= said.length);
}
