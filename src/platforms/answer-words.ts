import type { Intent } from "../model/model.ts";
import { wordsApart } from "../source/camel-case.ts";

/** Which words say yes, which say no, cancel or back. */
export type Answer = "yes" | "no";

const listed = (...lines: readonly string[]): ReadonlySet<string> => new Set(lines.flatMap((line) => line.split("|")));

/** Whole phrases, folded. */
const PHRASES: Readonly<Record<Answer, ReadonlySet<string>>> = {
  yes: listed(
    "yes|yeah|yep|yup|sure|ok|okay|yes please|yes sure|yes i do|yes i would|of course|please do|correct|absolutely|definitely|go ahead",
    "sounds good|do it|that s right|why not|i would|i do|certainly|alright|all right|connect me|please connect me|yes connect me",
    "ja|gerne|ja bitte|ja gerne|klar|na klar|natürlich|auf jeden fall|einverstanden",
    "si|sí|claro|sí por favor|si por favor|por supuesto|vale|de acuerdo|adelante|dale|oui|d accord|oui s il vous plaît|bien sûr|volontiers",
    "sim|sim por favor|com certeza|sì|va bene|certo|volentieri|ja graag|ja tack|tak|tak proszę",
  ),
  no: listed(
    "no|nope|nah|no thanks|no thank you|no thx|nope thanks|no not now|not now|not today|not yet|not really|no need|no way|not interested",
    "rather not|i d rather not|i don t want to|no i don t|no i m good|no i m fine|i m good|no it s fine|no that s all|maybe later",
    "another time|leave it|forget it|i changed my mind|don t connect me|don t transfer me|do not transfer me|never mind|nevermind|cancel",
    "stop|go back|back|start over|start again|restart|exit|back to menu|back to the menu|back to main menu|back to the main menu|main menu",
    "return to menu|return to main menu",
    "nein|nein danke|lieber nicht|jetzt nicht|nicht jetzt|vielleicht später|kein bedarf|doch nicht|nö|nee danke|abbrechen|zurück",
    "zurück zum menü|zurück zum hauptmenü|hauptmenü",
    "no gracias|ahora no|por ahora no|no por ahora|mejor no|no hace falta|déjalo|cancelar|volver|volver al menú|menú principal",
    "non|non merci|pas maintenant|pas la peine|annuler|retour|retour au menu",
    "não|nao|não obrigado|não obrigada|nao obrigado|agora não|no grazie|non ora|annulla",
    "nee|nee bedankt|nee dank je|niet nu|nej|nej tack|nie|nie dziękuję",
  ),
};

/** Further last words of intent names, as Dialogflow's samples, prebuilt components and follow-up intents write them; nobody says them. */
const NAMES: Readonly<Record<Answer, ReadonlySet<string>>> = {
  yes: new Set("confirm confirmed accept agree affirm positive".split(" ")),
  no: new Set("deny decline declined reject refuse disagree negative negate abort restart startover over later".split(" ")),
};

const BOTH = ["no", "yes"] as const;

/** `decline_transfer`, `cancelHandoff`. */
const TAKES_BACK = /^(?:deny|decline|reject|refuse|cancel|abort|no) (?:the )?(?:transfer|handoff|handover|escalation|connection|offer)$/;

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

/** `confirmation.no`, `Human - no`: by its last word an intent says what the customer does. */
export const lastWordOf = (intent: string): string => folded(wordsApart(intent)).split(" ").at(-1) ?? "";

/** What an intent answers, by its name or the last word of it, else by at least half of its phrases. */
export function answerOf({ name, phrases }: Pick<Intent, "name" | "phrases">): Answer | undefined {
  const words = folded(wordsApart(name));
  const last = lastWordOf(name);
  if (TAKES_BACK.test(words)) return "no";
  const says = (answer: Answer) => PHRASES[answer].has(last) || NAMES[answer].has(last) || PHRASES[answer].has(words);
  const named = CALL_BACK.test(words) ? undefined : BOTH.find(says);
  if (named) return named;
  const said = phrases.map(({ text }) => answerIn(text));
  return BOTH.find((answer) => said.length > 0 && said.filter((each) => each === answer).length * 2 >= said.length);
}
