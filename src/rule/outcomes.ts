import type { Journey, Outcome, Passed } from "../analysis/journey.ts";
import { cellOf, cellsOf, isFineOnVoice, type Severity } from "../analysis/verdict/verdict.ts";
import { type Channel, isDigital } from "../model/model.ts";
import type { Finding } from "./rule.ts";

/** An outcome for a rule to report, with the severity of its cell. */
export interface JudgedOutcome {
  readonly outcome: Outcome;
  readonly severity: Severity;
  /** The channels on which it counts. */
  readonly channels: readonly Channel[];
}

/** The outcomes of a journey that a rule reports according to the table of verdicts. Hidden requests have a rule of their own. */
export function outcomesFor(rule: string, journey: Journey): readonly JudgedOutcome[] {
  if (journey.request.hidden) return [];
  const kinds = new Set(cellsOf(rule).map(({ kind }) => kind));
  return journey.outcomes.flatMap((outcome) => {
    const cell = kinds.has(outcome.kind) ? cellOf(outcome.kind, outcome.gate) : undefined;
    if (cell?.rule !== rule || !cell.severity) return [];
    // On voice, transfers to a person are fine by whatever route; other cells count on every judged channel.
    const channels = isFineOnVoice(outcome.kind) ? outcome.channels.filter(isDigital) : outcome.channels;
    return channels.length > 0 ? [{ outcome, severity: cell.severity, channels }] : [];
  });
}

/** The channels on which a handled request is violated although no single outcome violates it: everything that it reaches is behind a gate. */
export const channelsWithoutHandoff = ({ request, channels, outcomes }: Journey): readonly Channel[] =>
  request.hidden || request.starts.length === 0
    ? []
    : [...channels].flatMap(([channel, verdict]) =>
        verdict === "violated" &&
        !outcomes.some((outcome) => outcome.channels.includes(channel) && cellOf(outcome.kind, outcome.gate)?.verdict === "violated")
          ? [channel]
          : [],
      );

/** The place of a finding about a node that a request passes, and the way there. */
export const atPassed = ({ spot, route }: Passed, journey: Journey): Pick<Finding, "at" | "spot" | "journey" | "route"> => ({
  at: spot.node.at,
  spot,
  journey,
  route,
});

/** The place of a finding about an outcome, and the way there. */
export const atEnd = ({ at, spot, route }: Outcome, journey: Journey): Pick<Finding, "at" | "spot" | "journey" | "route"> => ({
  at,
  spot,
  journey,
  route,
});
