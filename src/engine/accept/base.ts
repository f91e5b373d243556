import type { Journey, Verdict } from "../../analysis/journey.ts";
import { isWorse } from "../../analysis/verdict/verdict.ts";
import type { Infrastructure } from "../../model/infrastructure.ts";
import type { ProjectFacts } from "../../rule/rule.ts";
import type { Report } from "../result.ts";

/** An earlier state of the project, to compare with. */
export interface Base {
  /** By request id: its verdict and the targets of its handoffs. */
  readonly requests: ReadonlyMap<string, { readonly verdict: Verdict; readonly targets: readonly string[] }>;
  readonly fingerprints: ReadonlySet<string>;
  /** What files set up beside the flows, by path; empty if only a report is left of that state. */
  readonly infrastructure: ReadonlyMap<string, readonly Infrastructure[]>;
}

/** The parts of an earlier state's report that matter, and what its files set up. */
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

/** A request whose verdict got worse, or that is now handed to somebody else. */
export interface Regression {
  readonly journey: Journey;
  readonly message: "worse" | "target";
  readonly before: string;
  readonly after: string;
}

const spoken = (verdict: Verdict): string => verdict.replace("-", " ");

/** The requests of the earlier state that are worse off now or go to other targets. */
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
