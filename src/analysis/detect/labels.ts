import type { Clauses } from "./reading.ts";

/** What designers put before names: the sort of thing that is named, its language, and a number that keeps the order. */
const BEFORE = new Set(
  "intent intents int topic flow flows dialog dlg menu node step state page option opt choice btn button cmd command en fr common core global shared util utils custom head".split(
    " ",
  ),
);
/** What they put behind them. */
const BEHIND = new Set("intent intents topic btn button option opt cmd command copy en de fr es us uk mx ar ca at ch".split(" "));
const NUMBER = /^[a-z]?\d+$/;

/** The words of a name without what only sorts it: `07_intent_agent_v2` is called `agent`. */
export function withoutLabels(clauses: Clauses): Clauses {
  const words = clauses.flat();
  let from = 0;
  let to = words.length;
  while (from < to - 1 && isLabel(words[from], BEFORE)) from++;
  while (to > from + 1 && isLabel(words[to - 1], BEHIND)) to--;
  return from === 0 && to === words.length ? clauses : [words.slice(from, to)];
}

const isLabel = (word = "", labels: ReadonlySet<string>): boolean => labels.has(word) || NUMBER.test(word);
