import type { Clauses } from "./words/reading.ts";

/** What designers put before names: the sort of thing that is named, the menu that it stands in, a language, a number that keeps the order. */
const BEFORE =
  /^(?:(?:intents?|int|topic|dialog|dlg|(?:main )?menue?(?: principal)?|hauptmenue?|node|step|option|opt|choice|btn|button|cmd|command|en|fr|common|core|global|utils?|head|[a-z]?\d+) )+/;

/** What they put behind them. */
const BEHIND =
  /(?: (?:intents?|topic|btn|button|option|opt|cmd|command|copy|kopie|copie|copia|en|de|fr|es|us|uk|mx|ar|ca|at|ch|[a-z]?\d+))+$/;

/** The words of a name without what only sorts it: `07_intent_agent_v2` is called `agent`. */
export function withoutLabels(clauses: Clauses): Clauses {
  const name = clauses.flat().join(" ");
  const rest = name.replace(BEFORE, "").replace(BEHIND, "");
  return rest === name ? clauses : [rest.split(" ")];
}
