import type { Intent, Phrase } from "../../model/model.ts";
import type { RequestsConfig } from "../config.ts";
import { descriptionAsksForHuman } from "./description.ts";
import { fold } from "./fold.ts";
import { LANGUAGES } from "./languages/index.ts";
import { compilePattern } from "./pattern.ts";
import { asksForHuman, isSmallTalk, nameAsksForHuman } from "./texts.ts";

/** Who asks for a person? Names and phrases, in every language that the tool knows. */
export interface Detected {
  readonly why: "configured" | "name" | "phrases";
  /** True where too few of the phrases ask for a person to make the intent a request. */
  readonly hidden: boolean;
  /** The phrases that ask. */
  readonly asking: readonly Phrase[];
}

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
  const hears = isSmallTalk(intent.name) ? says.phrases : (text: string) => says.phrases(text) || asksForHuman(text);
  const asking = counted.filter(({ text }) => !says.excludes(text) && hears(text));
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
