import { remember } from "../../../model/maps.ts";
import type { Language } from "../language.ts";
import { GRAMMAR } from "../precomputed.ts";
import { KINDS, MARKS } from "../words/lexicon.ts";
import { lettersIn, type Row } from "./rows.ts";

/**
 * Whether a text asks for a person, by what its words are; `refused` = it does not, and says something that only looks like it.
 *
 * @param language how its language writes and orders words
 */
export function asks(text: string, isName: boolean, language: Order | undefined): "asked" | "refused" | undefined {
  const said = text.replace(GREETING, `$&${MARKS.pause}`);
  const { plans, askedAway, other, otherBehind, asking, askingBehind, askingUnspaced, named } = GRAMMAR;
  const unspaced = language?.unspaced !== undefined;
  const behind = unspaced || language?.verbLast === true;
  const meant = without(plans, said, said);
  const people = meant.replaceAll(KINDS.self, KINDS.plain).replace(HUMAN_ROLE, KINDS.human);
  const letters = without(askedAway, people, people, KINDS.filler);
  let left = behind ? without(otherBehind, letters, letters) : letters;
  left = without(other, left, letters);
  const rows = [...(behind ? [askingBehind] : []), ...(unspaced ? [askingUnspaced] : []), asking, ...(isName ? [named] : [])];
  if (rows.some((each) => matches(each, left))) return "asked";
  return left === letters && meant === said ? undefined : "refused";
}

type Order = Pick<Language, "unspaced" | "verbLast">;

/** Nobody puts a comma behind a greeting, but what follows is a sentence of its own. */
const GREETING = new RegExp(`(?<![^${MARKS.pause}])${KINDS.greeting}+(?=[^${MARKS.pause}${KINDS.greeting}][^${MARKS.pause}])`, "g");

/** "Un agent humain" is one person; "are your agents humans?" is no request. */
const HUMAN_ROLE = new RegExp(`(?<!${KINDS.be}[^${MARKS.pause}]*)${KINDS.role}${KINDS.human}`, "g");

/** What rows leave of a text. */
function without(rows: readonly Row[], left: string, letters: string, mark: string = MARKS.gone): string {
  for (const row of fitting(rows, letters)) left = left.replace(row, mark);
  return left;
}

function matches(rows: readonly Row[], letters: string): boolean {
  for (const row of fitting(rows, letters)) if (row.test(letters)) return true;
  return false;
}

const compiled = new Map<Row, RegExp>();

/** The rows that can match a text. */
function* fitting(rows: readonly Row[], letters: string): Iterable<RegExp> {
  const [low, high] = lettersIn(letters);
  for (const row of rows)
    if (row.needs.every((need) => (need[0] & low) !== 0 || (need[1] & high) !== 0)) {
      const expression = remember(compiled, row, () => new RegExp(row.source, "g"));
      expression.lastIndex = 0;
      yield expression;
    }
}
