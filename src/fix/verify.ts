import type { Verdict } from "../analysis/journey.ts";
import { isWorse } from "../analysis/verdict/verdict.ts";
import type { LintResult, Problem } from "../engine/result.ts";
import type { FixIntent } from "../rule/rule.ts";
import { isWithin } from "../source/pointer.ts";
import type { Proposal } from "./proposal.ts";

/** Whether a project is better after fixes than before. */
export interface Check {
  /** Why the fixes must be undone; absent where they may stay. */
  readonly wrong?: string;
  /** New problems that the fixed faults had hidden. */
  readonly revealed: readonly Problem[];
}

/** A linted project, with the verdicts of its requests on every channel. */
export interface Judged {
  readonly result: LintResult;
  /** Request id → channel → verdict, for all channels including voice; without hidden requests. */
  readonly verdicts: ReadonlyMap<string, ReadonlyMap<string, Verdict>>;
}

/** A problem, and the proposal that is tried for it. */
export interface Applied {
  readonly problem: Problem;
  readonly proposal: Proposal;
}

/**
 * Fixes are good if the fixed problems are gone, no verdict on any channel is worse, and every new problem was hidden by a fixed fault: it
 * is at or behind an edited node or one that nothing reached, or on the way to the handoff that the fix made.
 */
export function verify(before: Judged, after: Judged, applied: readonly Applied[]): Check {
  const worse = worseVerdict(before, after);
  if (worse) return { wrong: worse, revealed: [] };
  const isWork = workOf(before, applied);
  const known = new Set(before.result.problems.map(({ reported }) => reported.fingerprint));
  const fresh = after.result.problems.filter(({ reported }) => !known.has(reported.fingerprint));
  // A transfer that takes over where another one failed may fail as well: that fault was there before, but no path came to it.
  const takesOver = new Set(fresh.filter(({ rule, intents }) => rule.id.startsWith("failure/") && intents.some(isOfTransfer)));
  const left = after.result.problems.filter((problem) => !takesOver.has(problem));
  for (const { problem } of applied)
    if (countOf(left, problem, isWork) >= countOf(before.result.problems, problem, isWork))
      return { wrong: `the problem ${problem.rule.id} is still there`, revealed: [] };
  const strange = fresh.find(
    (problem) =>
      !isLeft(problem, before) &&
      !wasUnreached(problem, before) &&
      !applied.some((each) => isAtOrBehind(problem, each.proposal, before) || isOnTheWay(problem, each.problem)),
  );
  if (strange) return { wrong: `it makes a new problem: ${strange.reported.message} (${strange.rule.id})`, revealed: [] };
  return { revealed: fresh };
}

function worseVerdict(before: Judged, after: Judged): string | undefined {
  for (const [id, channels] of before.verdicts) {
    const now = after.verdicts.get(id);
    if (!now) return `the request "${id}" is gone`;
    for (const [channel, verdict] of channels) {
      const later = now.get(channel) ?? "violated";
      if (isWorse(later, verdict)) return `"${id}" becomes ${later} on ${channel}`;
    }
  }
  return undefined;
}

const isOfTransfer = (intent: FixIntent): boolean => intent.kind === "wire-exit" && intent.spot.node.kind === "transfer";

/** How many problems the rule of a problem reports in its file, without those at other places that the fixes made or changed. */
const countOf = (
  problems: readonly Problem[],
  { reported: { rule, file, pointer } }: Problem,
  isWork: (place: Problem["reported"]) => boolean,
): number =>
  problems.filter(({ reported }) => reported.rule === rule && reported.file === file && (reported.pointer === pointer || !isWork(reported)))
    .length;

/** A test for places that are new, or that contain or lie within what a fix changed. */
function workOf({ result }: Judged, applied: readonly Applied[]): (place: Problem["reported"]) => boolean {
  return ({ file, pointer }) =>
    result.document(file)?.resolves(pointer) === false ||
    applied.some(
      ({ proposal }) =>
        proposal.file === file && proposal.changes.some((change) => isWithin(change.pointer, pointer) || isWithin(pointer, change.pointer)),
    );
}

function isAtOrBehind({ reported }: Problem, { file, spot, changes }: Proposal, { result }: Judged): boolean {
  const edited = changes.map(({ pointer }) => pointer);
  const places = [...edited, ...(spot ? [spot.node.at.pointer] : edited.flatMap((pointer) => nodeAround(result, file, pointer) ?? []))];
  const touches = (place: { readonly file: string; readonly pointer: string }) =>
    place.file === file && places.some((pointer) => isWithin(place.pointer, pointer));
  return touches(reported) || reported.route.some(touches);
}

/** True of a node that nothing reaches any more because a fix leads its only way in elsewhere: it is reported, for somebody to remove. */
function isLeft({ rule, reported: { file, pointer } }: Problem, { result: { facts } }: Judged): boolean {
  if (rule.id !== "structure/unreachable-node") return false;
  return facts.linked.spots.some((spot) => spot.node.at.file === file && spot.node.at.pointer === pointer && facts.isReached(spot));
}

/** True of a problem at or behind a node that nothing reached before: the fault was there, and no path came to it. */
function wasUnreached({ reported }: Problem, { result }: Judged): boolean {
  const { facts } = result;
  return [reported, ...reported.route].some(({ file, pointer }) => {
    const node = nodeAround(result, file, pointer);
    const here = facts.linked.spots.filter(({ node: { at } }) => at.file === file && at.pointer === node);
    return here.length > 0 && !here.some((spot) => facts.isReached(spot));
  });
}

/** The innermost node around a place: correcting the name of an intent or a target there can bring a whole route to life. */
function nodeAround({ facts }: LintResult, file: string, place: string): string | undefined {
  const nodes = facts.bots.flatMap(({ flows }) => flows.flatMap((flow) => flow.nodes));
  const around = nodes.filter(({ at }) => at.file === file && at.pointer !== "" && isWithin(place, at.pointer));
  return around.map(({ at }) => at.pointer).toSorted((a, b) => b.length - a.length)[0];
}

/** True of a `failure/*` problem about the fixed requests: those rules judge the way to a handoff, and before the fix there was none. */
const isOnTheWay = ({ rule, reported }: Problem, { reported: fixed }: Problem): boolean =>
  rule.id.startsWith("failure/") && reported.requests.every((request) => fixed.requests.includes(request));
