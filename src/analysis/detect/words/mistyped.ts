import { LANGUAGES } from "../languages/index.ts";
import { KINDS } from "./lexicon.ts";
import { type Clauses, readClause } from "./reading.ts";
import { kindIn, personNear } from "./words.ts";

const { to, talk, talking, link, linkme, article, your, real, quality } = KINDS;
/** What stands right before a person. */
const BEFORE: ReadonlySet<string> = new Set([to, talk, link, article, your, real, quality]);
/** "Talk to an", "mit einem". */
const LEADS = new RegExp(`[${to}${talk}${link}${linkme}][${article}${your}${real}${quality}]*$`);
const DEALS = new RegExp(`[${talk}${talking}${link}${linkme}]`);

/**
 * Clauses with the people that somebody has mistyped badly: a word with two wrong letters is one only where the words around it say that a
 * person stands there, as in "parler à un consseiler".
 */
export function withPeople(clauses: Clauses): Clauses {
  const mended = clauses.map((words) => {
    const found = words.map((word, at) => personAt(words, at) ?? word);
    return found.every((word, at) => word === words[at]) ? words : found;
  });
  return mended.every((words, at) => words === clauses[at]) ? clauses : mended;
}

function personAt(words: readonly string[], at: number): string | undefined {
  const [before, word] = [words[at - 1], words[at]];
  if (before === undefined || word === undefined) return undefined;
  for (const language of LANGUAGES.keys()) {
    const person = BEFORE.has(kindIn(before, language)) ? personNear(word, language) : undefined;
    if (person !== undefined && isLedTo(words, at, language)) return person;
  }
  return undefined;
}

function isLedTo(words: readonly string[], at: number, language: number): boolean {
  const read = readClause(words, language);
  const lettersOf = (part: typeof read) => part.map(({ letters }) => letters).join("");
  return LEADS.test(lettersOf(read.filter((each) => each.to <= at))) && DEALS.test(lettersOf(read));
}
