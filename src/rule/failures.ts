import type { Gate, Journey } from "../analysis/journey.ts";
import type { NodeKind } from "../model/model.ts";
import type { RuleContext } from "./rule.ts";
import { exitWords, nameOf, requestWords } from "./words.ts";

/** Which exits a `failure/*` rule looks at. */
export interface FailureExits {
  /** The gates of the exits. */
  readonly gates: readonly Gate[];
  /** Exits of the handoffs themselves. */
  readonly ofHandoffs: boolean;
  /** Kinds of the nodes between request and handoff whose exits count, too. */
  readonly between: readonly NodeKind[];
}

/** The messages of all `failure/*` rules: an exit that leads nowhere, and one that leads to nobody. */
export const FAILURE_MESSAGES = {
  unwired: "{exit} of {node} leads nowhere: {request} is lost there",
  nobody: "{exit} of {node} leads {request} to nobody: no handoff, callback, ticket, email or form can be reached behind it",
} as const;

/**
 * Reports the exits on a request's way to a person that exist on a judged channel and leave the customer with nobody: unwired, or no
 * handoff, callback, ticket, email or form behind them.
 */
export function reportFailures(journey: Journey, { gates, ofHandoffs, between }: FailureExits, { report, project }: RuleContext): void {
  if (journey.request.hidden) return;
  const kinds = new Set<NodeKind>(between);
  const places = [
    ...(ofHandoffs ? journey.handoffs : []),
    ...journey.between.filter(({ spot }) => spot.node.kind !== "transfer" && kinds.has(spot.node.kind)),
  ];
  for (const place of places) {
    const { spot, channels } = place;
    for (const exit of spot.node.exits) {
      if (!gates.includes(project.gateOf(spot, exit))) continue;
      const on = channels.filter((channel) => journey.channels.has(channel) && (exit.channels?.includes(channel) ?? true));
      const lost = on.some((channel) => !project.reach.behind(spot, exit, "alternative", channel));
      if (exit.implied || exit.missing || !lost) continue;
      report({
        message: exit.to === null ? "unwired" : "nobody",
        data: { exit: exitWords(exit), node: nameOf(spot), request: requestWords(journey.request) },
        at: spot.node.at,
        spot,
        journey,
        route: place.route,
        target: exit.label ?? exit.role,
        fix: { kind: "wire-exit", spot, exit, role: exit.role },
      });
    }
  }
}
