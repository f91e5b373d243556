import type { Journey, Verdict } from "../../analysis/journey.ts";
import { isWorse } from "../../analysis/verdict/verdict.ts";
import type { Infrastructure } from "../../model/infrastructure.ts";
import type { ProjectFacts } from "../../rule/rule.ts";
import type { Report } from "../result.ts";

/** What is compared with: the report of an earlier state of the project. */
export interface Base {
  /** Request id → verdict and the targets of its handoffs. */
  readonly requests: ReadonlyMap<string, { readonly verdict: Verdict; readonly targets: readonly string[] }>;
  readonly fingerprints: ReadonlySet<string>;
  /** What files set up beside the flows, by their paths; nothing where only a report is left of that state. */
  readonly infrastructure: ReadonlyMap<string, readonly Infrastructure[]>;
}

/** What a report of an earlier state is remembered for, and what its files set up. */
export function baseOf(
  { requests, problems }: Pick<Report, "requests" | "problems">,
  infrastructure: Base["infrastructure"] = new Map(),
): Base {
  return {
    requests: new Map(
      requests.map(({ id, verdict, outcomes }) => [
        id,
        { verdict, targets: targetsOf(outcomes.map(({ kind, gate, target }) => ({ kind, gate, target: target ?? undefined }))) },
      ]),
    ),
    fingerprints: new Set(problems.map(({ fingerprint }) => fingerprint)),
    infrastructure,
  };
}

/** A request whose verdict got worse, or that is handed to somebody else. */
export interface Regression {
  readonly journey: Journey;
  readonly message: "worse" | "target";
  readonly before: string;
  readonly after: string;
}

const spoken = (verdict: Verdict): string => verdict.replace("-", " ");

/** The requests that the earlier state knew and that are worse off now, or go to other targets. */
export function regressions({ requests }: Base, { journeys }: ProjectFacts): readonly Regression[] {
  return journeys.flatMap((journey): Regression[] => {
    const before = requests.get(journey.request.id);
    if (!before || journey.request.hidden) return [];
    if (isWorse(journey.verdict, before.verdict))
      return [{ journey, message: "worse", before: spoken(before.verdict), after: spoken(journey.verdict) }];
    const [was, is] = [before.targets.join(", "), targetsOf(journey.outcomes).join(", ")];
    return was !== is && was !== "" && is !== "" ? [{ journey, message: "target", before: was, after: is }] : [];
  });
}

const targetsOf = (
  outcomes: readonly { readonly kind: string; readonly gate: string; readonly target?: string | undefined }[],
): readonly string[] =>
  [
    ...new Set(
      outcomes.flatMap(({ kind, gate, target }) => (kind === "handed-off" && gate !== "declined" && target !== undefined ? [target] : [])),
    ),
  ].sort();
