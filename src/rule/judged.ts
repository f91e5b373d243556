import type { Journey, Outcome } from "../analysis/journey.ts";
import { cellOf, cellsOf, type Severity } from "../analysis/verdict.ts";
import type { Channel } from "../model/model.ts";

/** An outcome that a rule has to report, with the severity of its cell. */
export interface JudgedOutcome {
  readonly outcome: Outcome;
  readonly severity: Severity;
  /** The channels on which it counts. */
  readonly channels: readonly Channel[];
}

/** On voice a transfer to a person is fine whatever its route; the other cells count on every judged channel. */
const FINE_ON_VOICE = new Set(["voice-transfer", "unclear-transfer", "dynamic-transfer"]);

/** The outcomes of a journey that the verdict table gives to a rule. Hidden requests have a rule of their own. */
export function outcomesFor(rule: string, journey: Journey): readonly JudgedOutcome[] {
  if (journey.request.hidden) return [];
  const kinds = new Set(cellsOf(rule).map(({ kind }) => kind));
  return journey.outcomes.flatMap((outcome) => {
    const cell = kinds.has(outcome.kind) ? cellOf(outcome.kind, outcome.gate) : undefined;
    if (cell?.rule !== rule || !cell.severity) return [];
    const channels = FINE_ON_VOICE.has(outcome.kind) ? outcome.channels.filter((channel) => channel !== "voice") : outcome.channels;
    return channels.length > 0 ? [{ outcome, severity: cell.severity, channels }] : [];
  });
}
