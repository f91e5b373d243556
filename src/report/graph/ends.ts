import type { Journey, Outcome } from "../../analysis/journey.ts";
import { cellOf } from "../../analysis/verdict/verdict.ts";
import { type Ending, worstEnding } from "./graph.ts";
import type { Block } from "./sheet.ts";
import type { Whole } from "./whole.ts";

/** The worst that happens to requests at each block where one ends. */
export function endsOf(whole: Whole, journeys: readonly Journey[]): ReadonlyMap<Block, Ending> {
  const found = new Map<Block, Ending>();
  for (const { outcomes } of journeys)
    for (const outcome of outcomes) {
      const block = outcome.spot && whole.at(outcome.at);
      const look = block && worstEnding(found.get(block), endingOf(outcome));
      if (look) found.set(block, look);
    }
  return found;
}

/** How an outcome looks; `undefined` for one that says nothing by itself. */
export function endingOf({ kind, gate }: Outcome): Ending | undefined {
  const verdict = cellOf(kind, gate)?.verdict;
  if (verdict === "violated") return "bad";
  if (verdict === "undecided") return "unsure";
  if (verdict === "handed-off") return "handed-off";
  return kind === "ticket" || kind === "email" || kind === "callback" ? "later" : undefined;
}
