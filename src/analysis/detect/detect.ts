import type { Intent, Phrase } from "../../model/model.ts";
import type { RequestsConfig } from "../config.ts";
import { asks } from "./asks.ts";
import { fold } from "./fold.ts";
import { withoutLabels } from "./labels.ts";
import { LANGUAGES } from "./languages/index.ts";
import { KINDS } from "./lexicon.ts";
import { met } from "./met.ts";
import { compilePattern } from "./pattern.ts";
import { clausesOf, readings, spoken } from "./reading.ts";

/** Who asks for a person? Names and phrases, in every language that the tool knows. */
export interface Detected {
  readonly why: "configured" | "name" | "phrases";
  /** True where too few of the phrases ask for a person to make the intent a request. */
  readonly hidden: boolean;
  /** The phrases that ask. */
  readonly asking: readonly Phrase[];
}

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

function asksIn(text: string, isNamed: boolean, as = (letters: string) => letters): boolean {
  const said = clausesOf(text);
  const named = isNamed && said.reduce((count, words) => count + words.length, 0) <= NAME_WORDS;
  const clauses = named ? withoutLabels(said) : said;
  const answers = spoken(clauses, met(clauses)).map((language) => {
    const each = readings(clauses, language, named).map((letters) => asks(as(letters), named, LANGUAGES[language]?.unspaced !== undefined));
    return each.find((answer) => answer === "asked") ?? each[0];
  });
  // Languages share words: what one of them knows for something else is nothing that another one asks.
  return answers.includes("asked") && !answers.includes("refused");
}

/** Names are written in one word, or in few words without a sentence's punctuation. */
const isName = (text: string): boolean => /^[\p{L}\p{N}_.\-:/]+$/u.test(text) && /[_.\-:/]|\p{Ll}\p{Lu}/u.test(text);

/** Dialogflow's prebuilt small talk calls the bot an agent: `smalltalk.agent.talk_to_me`. */
const BOT_ITSELF = /(?<=^smalltalk\.)agent\b/i;

/** True for the name of an intent, flow or topic that asks for a person; generated parts of names say nothing. */
export const nameAsksForHuman = (name: string): boolean => {
  const said = name.replace(BOT_ITSELF, "bot");
  // A question is no name: "Am I an employee?"
  return asksForHuman(said) || (!said.includes("?") && asksIn(said, true));
};

/** Who a flow serves, as descriptions say it. */
const SERVED = /\b(?:the|an?) (?:user|customer|caller|client|member|visitor)\b/gi;

/**
 * True for a description of what asks for a person, or of what is done then: "Transfers the user to a live agent." The customer would say
 * "Transfer me". Of several sentences the first says what it is about, or half of them do; those that say what it is not for are left out.
 */
function descriptionAsksForHuman(description: string): boolean {
  const sentences = description.split(/(?<=[.!?])\s+|\n+/).filter((each) => /\p{L}/u.test(each) && !EXCLUDES.test(each));
  const asking = sentences.filter(sentenceAsksForHuman);
  return asking.length > 0 && (asking[0] === sentences[0] || asking.length * 2 >= sentences.length);
}

const sentenceAsksForHuman = (sentence: string): boolean =>
  asksForHuman(sentence) || asksIn(sentence.replace(SERVED, "them"), false, (letters) => letters.replaceAll(OTHERS, KINDS.me));

/** "Do not use this topic when …", as authors tell a model that picks by descriptions. */
const EXCLUDES =
  /\b(?:do not|don['’]t|does(?: not|n['’]t)|never|not be|must not|should not|nicht|ne pas|n['’]utilise[rz]?|non|não|niet|no) (?:\w+ )?(?:use|used|trigger|invoke|call|select|handle|verwenden|nutzen|benutzen|utiliser|pas|usare|utilizzare|usar|utilizar|uses|utilices|gebruiken)\b|^\W*(?:not (?:for|when)|nicht (?:für|wenn)|pas pour|no para)\b/iu;

const OTHERS = new RegExp(`${KINDS.article}?${KINDS.others}`, "g");

/** Whether an intent is a request for a person: because the config says so, by its name, or by at least half of its phrases. */
export function detectIntent(intent: Intent, requests: RequestsConfig): Detected | null {
  const { phrases } = intent;
  const names = [intent.name, ...(intent.title === undefined ? [] : [intent.title])];
  const says = configured(requests);
  if (names.some(says.excludes)) return null;
  if (names.some(says.names)) return { why: "configured", hidden: false, asking: [] };
  const written = phrases.filter(({ text }) => text.trim() !== "");
  // Phrases in languages that the tool does not know say nothing beside others.
  const known = written.filter((phrase) => isReadable(phrase) || says.phrases(phrase.text));
  const counted = known.length > 0 ? known : written;
  const asking = counted.filter(({ text }) => !says.excludes(text) && (says.phrases(text) || asksForHuman(text)));
  const most = asking.length * 2 >= counted.length && asking.length > 0;
  // A name alone is enough only where the phrases do not say otherwise.
  const named = !intent.builtin && names.some(nameAsksForHuman) && (asking.length > 0 || known.length < 3);
  if (named) return { why: "name", hidden: false, asking };
  if (intent.description !== undefined && counted.length === 0 && descriptionAsksForHuman(intent.description))
    return { why: "phrases", hidden: false, asking };
  if (asking.length === 0) return null;
  return { why: "phrases", hidden: !most, asking };
}

const isReadable = ({ language }: Phrase): boolean => language === undefined || TAGS.has(language.toLowerCase().replace(/[-_].*/, ""));
const TAGS: ReadonlySet<string> = new Set(LANGUAGES.map(({ tag }) => tag));

interface Says {
  readonly names: (text: string) => boolean;
  readonly phrases: (text: string) => boolean;
  readonly excludes: (text: string) => boolean;
}

const compiledConfigs = new WeakMap<RequestsConfig, Says>();

function configured(requests: RequestsConfig): Says {
  const found = compiledConfigs.get(requests);
  if (found) return found;
  const set = (list: readonly string[]) => new Set(list.map(fold));
  const patterns = requests.patterns.map(compilePattern);
  const [names, phrases] = [set(requests.names), set(requests.phrases)];
  const written = requests.exclude.filter((each) => !isPattern(each));
  const excluded = set(written);
  const excludedPatterns = requests.exclude.filter(isPattern).map((each) => compilePattern(each.slice(1, -1)));
  const matches = (text: string) => patterns.some((pattern) => pattern.test(text));
  const made: Says = {
    names: (text) => names.has(fold(text)) || matches(text),
    phrases: (text) => phrases.has(fold(text)) || matches(text),
    excludes: (text) => excluded.has(fold(text)) || excludedPatterns.some((pattern) => pattern.test(text)),
  };
  compiledConfigs.set(requests, made);
  return made;
}

const isPattern = (text: string): boolean => text.length > 2 && text.startsWith("/") && text.endsWith("/");
