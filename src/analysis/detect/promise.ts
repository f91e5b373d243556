import { compiledLanguages } from "./compile.ts";
import { KINDS } from "./lexicon.ts";
import { met } from "./met.ts";
import { clausesOf, readClause } from "./reading.ts";

const LONGEST = 1000;
const SOMEBODY: ReadonlySet<string> = new Set([KINDS.human, KINDS.role, KINDS.person, KINDS.someone, KINDS.desk, KINDS.team]);

/**
 * The sentence of a message that announces a person now: "I'll transfer you to an agent." Questions, refusals and promises for later are
 * none.
 */
export function announcement(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  return text
    .split(/(?<=[.!?…。！？])\s*|\n+/)
    .filter((sentence) => !/[?？]\s*$/.test(sentence))
    .find((sentence) => {
      const words = clausesOf(sentence).flat();
      return met([words]).some((language) => {
        const { promise, noPromise } = compiledLanguages[language] ?? {};
        return forms(words, language).some((form) => promise?.test(form)) && !noPromise?.test(words.join(" "));
      });
    });
}

/** A sentence as it is, and with each of its people written `PERSON`. */
function forms(words: readonly string[], language: number): readonly string[] {
  const people = readClause(words, language).filter(({ letters }) => [...letters].some((letter) => SOMEBODY.has(letter)));
  const as = ({ from, to }: { readonly from: number; readonly to: number }) =>
    [...words.slice(0, from), "PERSON", ...words.slice(to)].join(" ");
  return [words.join(" "), ...people.map(as)];
}
