import type { Spot } from "../analysis/journey.ts";
import type { ProjectFacts } from "../analysis/project.ts";
import type { LintResult } from "../engine/result.ts";
import type { Exit, Node, NodeKind } from "../model/model.ts";
import { didYouMean } from "../model/nearest.ts";
import { isRefused, type Written } from "../platforms/fixes.ts";
import type { FixIntent } from "../rule/rule.ts";
import { exitWords, listed } from "../rule/words.ts";
import { keyOf, needsValue, type Proposal, type Site, targetIn, together, written } from "./proposal.ts";

/** Fixes for what happens when a handoff fails. */

/**
 * Connects the exits of a node behind which nobody waits to the config's failure target, all at once: the problem is gone only when all of
 * them lead there. They go to the flow's own transfer to it, or each to a new one.
 */
export function wireExits(
  { spot, place, words, handoff: { failureTarget } }: Site,
  exits: readonly Exit[],
  { facts }: LintResult,
): readonly Proposal[] {
  const { rescue, wire } = words;
  const ways = exits.flatMap((exit) => (exit.missing ? [] : { exit, last: wire && lastBehind(spot, exit, facts) }));
  const led = ways.flatMap(({ exit, last }) => (last ? { exit, last } : []));
  if (ways.length === 0 || !(rescue || led.length > 0)) return [];
  const name = failureTarget && targetIn(failureTarget, words);
  if (!failureTarget || (rescue && name === undefined))
    return [needsValue(spot, `Set handoff.failureTarget: {"${keyOf(words)}": …} in the config to lead this exit to it`)];
  const lead = (which: readonly Exit[], to: string, by: Written) =>
    written(spot, `Lead ${listed(which.map(exitWords))} to "${to}"`, "choice", by);
  if (rescue) {
    const lost = ways.map(({ exit }) => exit);
    return [lead(lost, name ?? "", rescue(place, lost, failureTarget))];
  }
  const wanted = new Set(Object.values(failureTarget));
  const to = spot.flow.nodes.find((node) => node !== spot.node && isCalled(node, wanted));
  if (to && wire) {
    const by = together(led.map(({ last }) => wire({ ...place, node: last.node }, last.exit, to)));
    return [
      lead(
        led.map(({ exit }) => exit),
        to.label ?? to.id,
        by,
      ),
    ];
  }
  // The failure target itself is the last resort: nothing stands behind it.
  if (isCalled(spot.node, wanted)) return [];
  const names = [...wanted].join(", ");
  const known = spot.flow.nodes.flatMap(({ id, transfer }) => [id, ...(transfer?.target ? [transfer.target] : [])]);
  return [needsValue(spot, `This flow has no transfer to ${names}${didYouMean(names, known)}; add one to lead this exit to it`)];
}

/**
 * The exit at which a path ends that only says or does something behind `exit`: it leads nowhere, or to the end of the conversation.
 * `undefined` where customers come by who have not asked for a person: theirs may end there.
 */
function lastBehind(
  spot: Spot,
  exit: Exit,
  { linked, servesOthers }: ProjectFacts,
): { readonly node: Node; readonly exit: Exit } | undefined {
  const seen = new Set<Spot>();
  for (let [at, last] = [spot, exit]; !seen.has(at); ) {
    if (last.to === null) return { node: at.node, exit: last };
    if (at.node.kind !== "transfer" && servesOthers(at)) return undefined;
    seen.add(at);
    const next = linked.at(spot.flow, last.to);
    if (next?.node.kind === "end") return { node: at.node, exit: last };
    if (!next || !GOES_ON.has(next.node.kind) || servesOthers(next)) return undefined;
    const [on = UNWRITTEN, ...others] = next.node.exits.filter(({ role }) => role === "next");
    if (others.length > 0) return undefined;
    [at, last] = [next, on];
  }
  return undefined;
}

const GOES_ON: ReadonlySet<NodeKind> = new Set(["say", "effect"]);
/** The way on that a step leaves out. */
export const UNWRITTEN: Exit = { role: "next", to: null };

/** True of a node that has one of the names, and of a transfer whose target has. */
const isCalled = ({ id, label, transfer }: Node, names: ReadonlySet<string | undefined>): boolean =>
  [id, label, transfer?.target].some((name) => name !== undefined && names.has(name));

/** Makes a question give up after some tries: the exit that led back to it leads to the digital handoff. */
export function limitTries(
  { spot, place, words, handoff: { target = {} } }: Site,
  { exit, tries }: FixIntent & { readonly kind: "limit-tries" },
): Proposal | undefined {
  const changes = words.leadToHandoff?.(place, exit, target);
  const limit = words.limitTries?.(place, tries);
  if (!changes || !limit) return undefined;
  return written(spot, `Ask at most ${tries} times, then hand off`, "choice", isRefused(limit) ? limit : [...limit, ...changes]);
}

/** Sets a variable behind each of the exits, before the path goes on as it did. */
export function markFailures(
  { spot, place, words }: Site,
  { exits, variable }: FixIntent & { readonly kind: "mark-failures" },
): Proposal | undefined {
  if (!words.mark) return undefined;
  if (variable === undefined)
    return needsValue(spot, "Give this rule the option `variable` in the config: what is set where a handoff failed");
  return written(spot, `Set "${variable}" where the handoff failed`, "choice", words.mark(place, exits, variable));
}
