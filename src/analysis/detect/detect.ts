import type { Intent, Phrase } from "../../model/model.ts";
import type { RequestsConfig } from "../config.ts";
import type { Compiled } from "./compile.ts";
import { fold } from "./fold.ts";
import { met } from "./met.ts";
import { compilePattern } from "./pattern.ts";
import { corrections } from "./typos.ts";

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
  const asks = asksAnew(text);
  if (known.size >= MOST) known.clear();
  known.set(text, asks);
  return asks;
}

function asksAnew(text: string): boolean {
  const looksLikeName = isName(text);
  const folded = fold(text);
  if (asksAsMeant(folded, looksLikeName)) return true;
  const clauses = text
    .split(CLAUSE_END)
    .map(fold)
    .filter((clause) => clause !== "" && clause !== folded && !SUBORDINATE.test(clause));
  return clauses.some((clause, at) => !(at < clauses.length - 1 && EXCLAMATION.test(clause)) && asksAsMeant(clause, looksLikeName));
}

/** Whether it asks as it stands or, where it is nothing else, as it may have been meant. */
function asksAsMeant(folded: string, looksLikeName: boolean): boolean {
  if (asksFolded(folded, looksLikeName)) return true;
  return respelled(folded).some((each) => asksFolded(each, looksLikeName)) && !isOther(folded);
}

/** One word before others may only be a sigh: "Mensch, ist das teuer!" */
const EXCLAMATION = /^[a-z]+$/;
/** What begins like this is no sentence by itself: "What happens, when I talk to an agent?" */
const SUBORDINATE = /^(if|when|wenn|falls|ob|quand|cuando|quando|als|om|nar|gdy|jesli|kiedy) /;

/** "This is useless, a human please!" asks by one of its parts. */
const CLAUSE_END = /[,.;:!?…]+(?=\s|$)|[、。！？\n]+/;
const DIGRAPH = /([aou])e/g;

/** What a text may have been meant to say: typing errors put right, `moechte` for `möchte`. */
const respelled = (folded: string): readonly string[] => [
  ...corrections(folded),
  ...(folded.search(DIGRAPH) < 0 ? [] : [folded.replace(DIGRAPH, "$1")]),
];

/** Names are written in one word, or in few words without a sentence's punctuation. */
const isName = (text: string): boolean => /^[\p{L}\p{N}_.\-:/]+$/u.test(text) && /[_.\-:/]|\p{Ll}\p{Lu}/u.test(text);

function asksFolded(folded: string, looksLikeName: boolean): boolean {
  const spoken = met(folded).map((language) => ({ language, said: without(folded, language) }));
  const asks = spoken.some(({ language, said }) => language.refusals.test(said) || asksIn(language, said, looksLikeName));
  // Languages share words: what one of them knows for something else is nothing that another one asks.
  return asks && !spoken.some(({ language, said }) => isOtherIn(language, said.replace(language.refusals, " ")));
}

function asksIn({ direct, asks, phrases, names, forms }: Compiled, said: string, looksLikeName: boolean): boolean {
  if (asks.some((pattern) => pattern.test(said)) || forms(said).some((form) => direct.test(form) || phrases.test(form))) return true;
  return looksLikeName && said.split(" ").length <= NAME_WORDS && names.some((pattern) => pattern.test(said));
}

const isOtherIn = ({ forms, other }: Compiled, said: string): boolean => forms(said).some((form) => other.test(form));

/** What is said without the words that change nothing. */
const without = (folded: string, { particles }: Compiled): string => folded.replace(particles, "").trim();

const isOther = (folded: string): boolean => met(folded).some((language) => isOtherIn(language, without(folded, language)));

/** True for the name of an intent, flow or topic that asks for a person; generated parts of names say nothing. */
export function nameAsksForHuman(name: string): boolean {
  if (asksForHuman(name)) return true;
  const folded = fold(name);
  if (folded.split(" ").length > NAME_WORDS || isOther(folded)) return false;
  return met(folded).some(({ names }) => names.some((pattern) => pattern.test(folded)));
}

/** Whether an intent is a request for a person: because the config says so, by its name, or by at least half of its phrases. */
export function detectIntent(intent: Intent, requests: RequestsConfig): Detected | null {
  const { phrases } = intent;
  const names = [intent.name, ...(intent.title === undefined ? [] : [intent.title])];
  const says = configured(requests);
  if (names.some(says.excludes)) return null;
  if (names.some(says.names)) return { why: "configured", hidden: false, asking: [] };
  const counted = phrases.filter(({ text }) => text.trim() !== "");
  const asking = counted.filter(({ text }) => !says.excludes(text) && (says.phrases(text) || asksForHuman(text)));
  const most = asking.length * 2 >= counted.length && asking.length > 0;
  // A name alone is enough only where the phrases do not say otherwise.
  const named = !intent.builtin && names.some(nameAsksForHuman) && (counted.length === 0 || asking.length > 0 || counted.length < 3);
  if (named) return { why: "name", hidden: false, asking };
  if (intent.description !== undefined && counted.length === 0 && asksForHuman(intent.description))
    return { why: "phrases", hidden: false, asking };
  if (asking.length === 0) return null;
  return { why: "phrases", hidden: !most, asking };
}

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
