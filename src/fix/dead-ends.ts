import type { Outcome, Spot } from "../analysis/journey.ts";
import type { ProjectFacts } from "../analysis/project.ts";
import type { LintResult } from "../engine/result.ts";
import type { Exit, Node, NodeKind } from "../model/model.ts";
import { isRefused, type Written } from "../platforms/fixes.ts";
import type { FixIntent } from "../rule/rule.ts";
import { nameOf } from "../rule/words.ts";
import { UNWRITTEN } from "./exits.ts";
import { type Proposal, type Site, together } from "./proposal.ts";

/** Fixes that continue a path that stops to the platform's digital handoff. */

/**
 * Continues a path that stops, if the handoff needs no target or the config names one. At a node that customers reach without asking for a
 * person (a greeting, a menu), or when they want none any more, it would hand all of them over; there it goes behind the last step before that.
 */
export function handOffBehind(
  { spot: stop, journeys = [] }: FixIntent & { readonly kind: "digital-handoff" },
  { facts }: LintResult,
  siteOf: (spot: Spot) => Site | undefined,
): Proposal | undefined {
  const ends = journeys.flatMap(({ outcomes }) => outcomes.filter((outcome) => outcome.spot === stop));
  const isOwn = onlyForAskers(ends, facts);
  const way = ends.filter(({ gate }) => !ELSEWHERE.has(gate)).flatMap(({ route }) => route.flatMap(({ spot }) => spot ?? []));
  const said = () => way.findLast((spot) => spot.node.kind === "say" && isOwn(spot));
  const propose = (spot: Spot | undefined, write: (site: Site) => Written | undefined): Proposal | undefined => {
    const site = spot && siteOf(spot);
    const changes = site && write(site);
    if (!spot || !changes || isRefused(changes) || changes.length === 0) return undefined;
    const title = spot === stop ? "Hand off to an agent here" : `Hand off to an agent behind ${nameOf(spot)}`;
    return { title, safety: "choice", file: spot.node.at.file, changes, spot };
  };
  return (
    propose(isOwn(stop) ? stop : said(), ({ words, place, handoff }) => words.handOffBehind?.(place, handoff.target ?? {})) ??
    propose(isOwn(stop) ? stop : way.findLast(isOwn), (site) => leadOn(site, siteOf, isOwn, facts))
  );
}

/** Gates of paths that end rightly without a person, or with one who is not there now. */
const ELSEWHERE: ReadonlySet<Outcome["gate"]> = new Set(["declined", "chosen", "closed", "noAgent"]);
const GOES_ON: ReadonlySet<NodeKind> = new Set(["say", "effect", "call", "ask"]);

/** A test for nodes at which a handoff takes over nobody but those who asked for it, and still want it. */
function onlyForAskers(ends: readonly Outcome[], { servesOthers }: ProjectFacts): (spot: Spot) => boolean {
  const elsewhere = new Set(ends.flatMap(({ gate, route }) => (ELSEWHERE.has(gate) ? route.map(({ spot }) => spot) : [])));
  return (spot) => !servesOthers(spot) && !elsewhere.has(spot);
}

/** Where steps name the one that follows: leads the step to the handoff, or what comes to it where it is an end. */
function leadOn(
  { spot, words }: Site,
  siteOf: (spot: Spot) => Site | undefined,
  isOwn: (spot: Spot) => boolean,
  { linked, gateOf }: ProjectFacts,
): Written | undefined {
  const { leadToHandoff } = words;
  if (!leadToHandoff) return undefined;
  const comesHere = (from: Spot) =>
    from.node.kind !== "ask" && isOwn(from)
      ? from.node.exits.filter((exit) => exit.to === spot.node.id && gateOf(from, exit) === "none")
      : [];
  const ways =
    spot.node.kind === "end"
      ? linked.spots.filter(({ flow }) => flow === spot.flow).flatMap((from) => comesHere(from).map((exit) => ({ from, exit })))
      : waysOn(spot.node).map((exit) => ({ from: spot, exit }));
  const written = ways.map(({ from, exit }) => {
    const site = siteOf(from);
    return site && leadToHandoff(site.place, exit, site.handoff.target ?? {});
  });
  return together(written.map((each) => each ?? NO_PLACE));
}

/** Where the handoff cannot be written. */
const NO_PLACE = { refused: "there is no place for a handoff" };

/** The exit of a step that goes on, also where it is left out: a question without one has its answers only. */
function waysOn({ kind, exits }: Node): readonly Exit[] {
  if (!GOES_ON.has(kind)) return [];
  const next = exits.filter(({ role }) => role === "next");
  return next.length === 0 && kind !== "ask" ? [UNWRITTEN] : next;
}
