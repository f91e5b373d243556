import type { HumanRequest } from "../../analysis/journey.ts";
import { push } from "../../model/maps.ts";
import type { Place } from "../../model/model.ts";
import { isInside, isSamePlace } from "../../model/place.ts";
import type { Severity } from "../../rule/rule.ts";
import type { Found } from "./run.ts";

/**
 * One fault, one finding: which finding gives way to which. `gives` and `to` are rules; `failure/*` in `gives` is every rule of the
 * category, `handoff/*` in `to` every error of it.
 * `where` says when two findings are about one fault:
 *  `request`  the same request;
 *  `itself`   the same request, and the finding that gives way stands at the request itself, which says that no path was found at all;
 *  `behind`   the same request, and the other stands on the route of the one that gives way;
 *  `node`     the same node or a part of it;
 *  `within`   `node`, or the other stands at a node inside it: a page, and a message of it;
 *  `end`      `node`, and every request of the finding that gives way is one of the other's;
 *  `ahead`    `behind` or `node`;
 *  `file`     the same file.
 */
export interface Mask {
  readonly gives: string;
  readonly to: readonly string[];
  readonly where: "request" | "itself" | "behind" | "node" | "within" | "end" | "ahead" | "file";
  readonly why: string;
}

/** The rules that see a fault if a part of a file is missing. */
const LOOKS_MISSING = [
  "handoff/no-dead-end",
  "handoff/request-unhandled",
  "handoff/request-missing",
  "handoff/undecided",
  "failure/*",
  "structure/*",
  "nlu/*",
  "source/shape",
];

/** Which findings give way to which. */
export const MASKS: readonly Mask[] = [
  ...LOOKS_MISSING.map(
    (gives): Mask => ({
      gives,
      to: ["source/parse-error"],
      where: "file",
      why: "what is missing may stand in the part that does not parse",
    }),
  ),
  {
    gives: "handoff/request-unhandled",
    to: ["handoff/escalation-swallowed"],
    where: "request",
    why: "the caller that swallows the request is the handler that is missing",
  },
  {
    gives: "handoff/no-dead-end",
    to: ["handoff/request-unhandled", "handoff/escalation-swallowed", "handoff/no-voice-transfer", "handoff/explicit-type"],
    where: "behind",
    why: "the path stops because of the fault before it",
  },
  {
    gives: "handoff/no-dead-end",
    to: ["handoff/*"],
    where: "itself",
    why: "an error on a path of the request says already why none of them ends with a person",
  },
  {
    gives: "handoff/conditional-dead-end",
    to: ["handoff/no-dead-end"],
    where: "end",
    why: "on another channel the same request stops there in any case",
  },
  {
    gives: "handoff/undecided",
    to: ["structure/unknown-target", "structure/unresolved-flow"],
    where: "node",
    why: "the missing target is what nobody can see behind",
  },
  {
    gives: "handoff/undecided",
    to: ["handoff/no-dynamic-target"],
    where: "ahead",
    why: "the computed target is what nobody can see behind",
  },
  {
    gives: "structure/unresolved-flow",
    to: ["handoff/target-unknown"],
    where: "node",
    why: "the context tells that a flow which is not in the project does not exist at all",
  },
  {
    gives: "handoff/hidden-request",
    to: ["handoff/request-shadowed"],
    where: "request",
    why: "the phrases of an intent that shadows a request are the ones that hide in it",
  },
  {
    gives: "structure/unreachable-node",
    to: ["handoff/unreachable-handoff"],
    where: "within",
    why: "a handoff that nobody reaches is the graver word for the block that holds it",
  },
];

/** A finding with its severity and its requests, including those of findings that gave way to it. */
export interface Standing extends Found {
  readonly severity: Severity;
  readonly requests: readonly HumanRequest[];
}

/** Takes out the findings that give way; their requests are added to those of the findings that stay. */
export function applyMasks(found: readonly Standing[]): readonly Standing[] {
  const gone = new Set<Standing>();
  const added = new Map<Standing, HumanRequest[]>();
  const byRule = new Map<string, Standing[]>();
  for (const each of found) push(byRule, each.rule.id, each);
  for (const mask of MASKS) {
    const others = mask.to.flatMap((id) => (id.endsWith("/*") ? errorsOf(found, id.slice(0, -1)) : (byRule.get(id) ?? [])));
    const index = indexOf(others);
    const giving = mask.gives.endsWith("/*")
      ? found.filter(({ rule }) => rule.id.startsWith(mask.gives.slice(0, -1)))
      : (byRule.get(mask.gives) ?? []);
    for (const finding of giving) {
      if (gone.has(finding)) continue;
      const winner = index(finding).find((other) => other !== finding && !gone.has(other) && isOneFault(finding, other, mask.where));
      if (!winner) continue;
      gone.add(finding);
      added.set(winner, [...(added.get(winner) ?? []), ...finding.requests, ...(added.get(finding) ?? [])]);
    }
  }
  return found
    .filter((each) => !gone.has(each))
    .map((each) => ({ ...each, requests: [...new Set([...each.requests, ...(added.get(each) ?? [])])] }));
}

const errorsOf = (found: readonly Standing[], category: string) =>
  found.filter((each) => each.severity === "error" && each.rule.id.startsWith(category));

/** The findings that may be about the same fault as a given one: those of its requests, and those in its file. */
function indexOf(others: readonly Standing[]): (finding: Standing) => readonly Standing[] {
  const byRequest = new Map<HumanRequest, Standing[]>();
  const byFile = new Map<string, Standing[]>();
  for (const other of others) {
    for (const request of other.requests) push(byRequest, request, other);
    for (const file of new Set([other.finding.at.file, ...othersOf(other).map(({ file }) => file)])) push(byFile, file, other);
  }
  return (finding) => [
    ...finding.requests.flatMap((request) => byRequest.get(request) ?? []),
    ...(byFile.get(finding.finding.spot?.node.at.file ?? finding.finding.at.file) ?? []),
  ];
}

function isOneFault(finding: Standing, other: Standing, where: Mask["where"]): boolean {
  const sharesRequest = () => finding.requests.some((request) => other.requests.includes(request));
  switch (where) {
    case "request":
      return sharesRequest();
    case "itself":
      return sharesRequest() && finding.requests.some((request) => isSamePlace(request.at, finding.finding.at));
    case "behind":
      return sharesRequest() && isBehind(finding, other);
    case "node":
      return isSameNode(finding, other);
    case "within":
      return isSameNode(finding, other) || isInside(other.finding.at, finding.finding.at);
    case "end":
      return isSameNode(finding, other) && finding.requests.every((request) => other.requests.includes(request));
    case "file":
      return finding.finding.at.file === other.finding.at.file;
    case "ahead":
      return isSameNode(finding, other) || (sharesRequest() && isBehind(finding, other));
  }
}

const isBehind = ({ finding }: Standing, { finding: other }: Standing): boolean =>
  (finding.route ?? []).some((hop) => (hop.spot !== undefined && hop.spot.node === other.spot?.node) || isSamePlace(hop.at, other.at));

const othersOf = ({ finding }: Standing): readonly Place[] => (finding.others ?? []).map(({ node }) => node.at);

function isSameNode({ finding }: Standing, standing: Standing): boolean {
  const other = standing.finding;
  if (finding.spot && othersOf(standing).some((at) => isSamePlace(at, finding.at))) return true;
  // One place may be several nodes, such as a route that several pages share.
  if (finding.spot && other.spot) return finding.spot.node === other.spot.node || isSamePlace(finding.at, other.at);
  const node = finding.spot?.node.at ?? finding.at;
  return isInside(other.at, node) || isInside(finding.at, other.spot?.node.at ?? other.at);
}
