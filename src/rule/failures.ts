import { guardWords } from "../analysis/conditions/guard.ts";
import type { Gate, Journey, Spot } from "../analysis/journey.ts";
import { remember } from "../model/maps.ts";
import { type Channel, type Exit, existsOn, type NodeKind } from "../model/model.ts";
import { isSamePlace } from "../model/place.ts";
import { atPassed } from "./outcomes.ts";
import type { RuleContext } from "./rule.ts";
import { exitWords, nameOf, requestWords } from "./words.ts";

/** The exits that a `failure/*` rule looks at. */
export interface FailureExits {
  /** Those with these gates. */
  readonly gates: readonly Gate[];
  /** Whether exits of the handoffs themselves count. */
  readonly ofHandoffs: boolean;
  /** The kinds of nodes between request and handoff whose exits count. */
  readonly between: readonly NodeKind[];
}

/** The messages of all `failure/*` rules: an exit that leads nowhere, and one that leads to nobody. */
export const FAILURE_MESSAGES = {
  unwired: "{exit} of {node} leads nowhere: {request} is lost there",
  nobody: "{exit} of {node} leads {request} to nobody: no handoff, callback, ticket, email or form can be reached behind it",
  handler: "{request} is taken to nobody if {condition}: no handoff, callback, ticket, email or form can be reached behind that handler",
} as const;

/**
 * Reports exits on a request's way to a person that leave the customer with nobody on a judged channel: unwired ones, and those behind which there
 * is no handoff, callback, ticket, email or form (nor a transfer that another rule reports).
 */
export function reportFailures(journey: Journey, { gates, ofHandoffs, between }: FailureExits, context: RuleContext): void {
  const { report, project } = context;
  if (journey.request.hidden) return;
  reportHandlers(journey, gates, context);
  for (const { place, exit, gate, isHandoff } of gatedExits(journey, project)) {
    const { spot, channels } = place;
    const { kind } = spot.node;
    if (exit.implied || exit.missing) continue;
    if (!gates.includes(gate) || !(isHandoff ? ofHandoffs : kind !== "transfer" && between.includes(kind))) continue;
    if (!channels.some((channel) => journey.takes(spot, exit, channel) && isLost(journey, project, spot, exit, channel))) continue;
    report({
      message: exit.to === null ? "unwired" : "nobody",
      data: { exit: wordsOf(spot, exit, context), node: nameOf(spot), request: requestWords(journey.request) },
      ...atPassed(place, journey),
      ...(isChoiceOfHandlers(spot) && exit.at ? { at: exit.at } : {}),
      target: exit.label ?? exit.role,
      fix: { kind: "wire-exit", spot, exit },
    });
  }
}

/** The rest of a branch that no designer has drawn has no name either: it is known by what it leads to. */
function wordsOf(spot: Spot, exit: Exit, { project: { linked } }: RuleContext): string {
  const next = spot.node.synthetic && exit.role === "default" && !exit.label ? linked.behind(spot, exit) : undefined;
  return next?.node.label ? `the exit to ${nameOf(next)}` : exitWords(exit);
}

/** True of a branch between handlers that is written nowhere, so that its place is that of one of the handlers. */
const isChoiceOfHandlers = ({ node }: Spot): boolean =>
  node.synthetic === true && node.kind === "branch" && node.exits.some(({ at }) => at !== undefined && isSamePlace(at, node.at));

/** Reports handlers of a request that are taken if nobody is there, beside others that lead to a person. */
function reportHandlers(journey: Journey, gates: readonly Gate[], { report, project }: RuleContext): void {
  const { starts } = journey.request;
  if (journey.handoffs.length === 0) return;
  for (const start of starts) {
    const { flow, entry } = start;
    const spot = entry && project.linked.at(flow, entry.to);
    if (!entry?.when || !spot || !gates.includes(project.gateOfStart(start))) continue;
    const leads = (channel: Channel) =>
      project.reach.from(spot, "alternative", channel) || (channel !== "voice" && project.reach.from(spot, "anyone", channel));
    const channels = [...journey.channels.keys()].filter((channel) => existsOn(entry, channel));
    if (channels.length === 0 || channels.every(leads)) continue;
    report({
      message: "handler",
      data: { request: requestWords(journey.request), condition: guardWords(entry.when) },
      at: entry.at,
      spot,
      journey,
      target: guardWords(entry.when),
    });
  }
}

/**
 * True if nobody is behind the exit, where a path of the request comes back to a caller. A phone transfer is a fault of its own, which
 * `handoff/no-voice-transfer` reports.
 */
function isLost(journey: Journey, { reach }: RuleContext["project"], spot: Spot, exit: Exit, channel: Channel): boolean {
  const comesBackTo = (caller: Spot) => caller.node.exits.some((each) => journey.takes(caller, each, channel));
  const reaches = (goal: "alternative" | "anyone") => reach.behind(spot, exit, goal, channel, comesBackTo);
  return !reaches("alternative") && (channel === "voice" || !reaches("anyone"));
}

/** An exit with a gate, of a handoff that a request reaches or of a node on the way there. */
interface GatedExit {
  readonly place: Journey["between"][number];
  readonly exit: Exit;
  readonly gate: Gate;
  readonly isHandoff: boolean;
}

const known = new WeakMap<Journey, readonly GatedExit[]>();

/** The gated exits of a journey, found once for all rules. */
function gatedExits(journey: Journey, { gateOf }: RuleContext["project"]): readonly GatedExit[] {
  return remember(known, journey, () => {
    const found: GatedExit[] = [];
    const add = (place: Journey["between"][number], isHandoff: boolean) => {
      for (const exit of place.spot.node.exits) {
        const own = gateOf(place.spot, exit);
        const gate = own === "none" ? (journey.gates.get(exit) ?? own) : own;
        if (gate !== "none") found.push({ place, exit, gate, isHandoff });
      }
    };
    for (const place of journey.handoffs) add(place, true);
    for (const place of journey.between) add(place, false);
    return found;
  });
}
