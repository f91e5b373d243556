import { remember } from "../../model/maps.ts";
import { matcherOf } from "./compile.ts";
import { LANGUAGES } from "./languages/index.ts";
import type { Matcher } from "./matcher.ts";
import { KINDS } from "./words/lexicon.ts";
import { met } from "./words/met.ts";
import { type Clauses, clausesOf, type Read, readClause } from "./words/reading.ts";
import { kindIn } from "./words/words.ts";

const LONGEST = 1000;
const { human, role, person, someone, expert, desk, team } = KINDS;
const SOMEBODY: ReadonlySet<string> = new Set([human, role, person, someone, expert, desk, team]);

/**
 * The sentence of a message that announces a person now: "I'll transfer you to an agent." Questions, refusals and promises for later are
 * none.
 */
export function announcement(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  return text
    .split(/(?<=[.!?…。！？؟।])\s*|\n+/)
    .filter((sentence) => !/[?？؟]\s*$/.test(sentence))
    .find((sentence) => {
      const clauses = clausesOf(sentence);
      return met(clauses).some((language) => {
        const says = promisesOf(language);
        return forms(clauses, language).some((form) => says?.promise.test(form)) && !says?.noPromise.test(clauses.flat().join(" "));
      });
    });
}

interface Promises {
  readonly promise: Matcher;
  readonly noPromise: Matcher;
}

const known = new Map<number, Promises | undefined>();

/** What a language says of promises, by its place in `LANGUAGES`. */
const promisesOf = (at: number): Promises | undefined =>
  remember(known, at, () => {
    const language = LANGUAGES[at];
    return language && { promise: matcherOf(language.promise, language), noPromise: matcherOf(language.noPromise, language) };
  });

/**
 * A sentence as it is, and with each of its people written `PERSON`, who may be the last word of a row: "an den Support". A comma stands
 * between clauses.
 */
function forms(clauses: Clauses, language: number): readonly string[] {
  const said = clauses.map((words) => words.join(" "));
  const people = clauses.flatMap((words, at) =>
    readClause(words, language)
      .filter((read) => isSomebody(read, words, language))
      .flatMap(({ from, to }) => [...new Set([from, to - 1])].map((start) => ({ start, to })))
      .map(({ start, to }) => said.with(at, [...words.slice(0, start), "PERSON", ...words.slice(to)].join(" "))),
  );
  return [said, ...people].map((form) => form.join(" , "));
}

/** "My colleague" is nobody whom a customer asks for, but the bot's is. */
function isSomebody({ from, to, letters }: Read, words: readonly string[], language: number): boolean {
  const isMine = to - from > 1 && kindIn(words[from] ?? "", language) === KINDS.my;
  return [...(isMine ? kindIn(words[to - 1] ?? "", language) : letters)].some((letter) => SOMEBODY.has(letter));
}
