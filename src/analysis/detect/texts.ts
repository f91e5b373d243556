import { asks } from "./grammar/asks.ts";
import { withoutLabels } from "./labels.ts";
import { LANGUAGES } from "./languages/index.ts";
import { met } from "./words/met.ts";
import { withPeople } from "./words/mistyped.ts";
import { clausesOf, readings, spoken } from "./words/reading.ts";

const LONGEST = 300;
const NAME_WORDS = 8;
const MOST = 100_000;
const known = new Map<string, boolean>();

/** True for a name, label or phrase with which a customer asks for a person. */
export function asksForHuman(text: string): boolean {
  if (text.length > LONGEST) return false;
  const found = known.get(text);
  if (found !== undefined) return found;
  const answer = asksAnew(text);
  if (known.size >= MOST) known.clear();
  known.set(text, answer);
  return answer;
}

const asksAnew = (text: string): boolean => asksIn(text, isName(text));

/**
 * Whether a text asks for a person.
 *
 * @param as what its words count as where it is read otherwise than as a customer's
 */
export function asksIn(text: string, isNamed: boolean, as = (letters: string) => letters): boolean {
  const said = clausesOf(text);
  const named = isNamed && said.reduce((count, words) => count + words.length, 0) <= NAME_WORDS;
  const clauses = withPeople(named ? withoutLabels(said) : said);
  const answers = spoken(clauses, met(clauses)).map((language) => {
    const each = readings(clauses, language, named).map((letters) => asks(as(letters), named, LANGUAGES[language]));
    return each.find((answer) => answer === "asked") ?? each[0];
  });
  // Languages share words: what one of them knows for something else is nothing that another one asks.
  return answers.includes("asked") && !answers.includes("refused");
}

/** Names are written in one word, or in few words without a sentence's punctuation. */
export const isName = (text: string): boolean => /^[\p{L}\p{M}\p{N}_.\-:/]+$/u.test(text) && /[_.\-:/]|\p{Ll}\p{Lu}/u.test(text);

/** Dialogflow's prebuilt small talk calls the bot an agent: `smalltalk.agent.talk_to_me`. */
const BOT_ITSELF = /(?<=^smalltalk\.)agent\b/i;

/** Its topics are the bot itself and how the customer feels: "your boss", "I don't want to talk to you". */
const SMALL_TALK = /^smalltalk\.(?:agent|appraisal|confirmation|dialog|emotions|greetings|user)\.\w+$/i;

/** True for the name of a prebuilt intent in which nobody asks for a person, whatever its phrases look like. */
export const isSmallTalk = (name: string): boolean => SMALL_TALK.test(name) && !nameAsksForHuman(name);

const LONE: ReadonlySet<string> = new Set(LANGUAGES.flatMap(({ lone }) => lone?.split(" ") ?? []));
const isLone = (text: string): boolean => LONE.has(withoutLabels(clausesOf(text)).flat().join(" "));

/** True for a choice that asks for a person: what customers may say in one word is on a menu the label of something else, as "Director". */
export const labelAsksForHuman = (label: string): boolean => asksForHuman(label) && !isLone(label);

/** True for the name of an intent, flow or topic that asks for a person; generated parts of names say nothing. */
export const nameAsksForHuman = (name: string): boolean => {
  const said = name.replace(BOT_ITSELF, "bot");
  // A question is no name: "Am I an employee?"
  return (asksForHuman(said) || (!said.includes("?") && asksIn(said, true))) && !isLone(said);
};
