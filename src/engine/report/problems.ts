import { push } from "../../model/maps.ts";
import type { Place } from "../../model/model.ts";
import { placeKey } from "../../model/place.ts";
import type { Finding } from "../../rule/rule.ts";
import type { Range, SourceDocument } from "../../source/document.ts";
import { AT_START } from "../../source/lines.ts";
import { normalizedPath, outward } from "../../source/pointer.ts";
import type { Problem, ReportedProblem } from "../result.ts";
import type { Standing } from "../run/masks.ts";
import { worst } from "../run/severity.ts";
import { ruleUrl } from "../tool.ts";
import type { fingerprints } from "./fingerprint.ts";
import { stableName } from "./naming.ts";

/** What is needed to place and identify problems. */
interface Placing {
  readonly document: (file: string) => SourceDocument | undefined;
  /** What fingerprints call a file; see `LintInput.home` and `LintInput.renamed`. */
  readonly fileName: (file: string) => string;
  /** True of a place whose problems are shown. All problems get fingerprints, so that these do not depend on the files that are shown. */
  readonly shown: (place: Place) => boolean;
  readonly fingerprint: ReturnType<typeof fingerprints>;
}

/** The findings of one rule at one place, and where that is. */
interface Placed {
  readonly first: Standing;
  readonly group: readonly Standing[];
  readonly source: SourceDocument | undefined;
  readonly range: Range;
  readonly fingerprint: string;
}

/** A key for the problem of a rule at a place. */
export const keyOf = (rule: string, place: Place) => `${rule} ${placeKey(place)}`;

/** One problem per rule and place, in the order of the report: file, offset, rule. */
export function problemsOf(found: readonly Standing[], placing: Placing): readonly Problem[] {
  const placed = [...joined(found).values()].flatMap((group) => placedAt(group, placing));
  placed.sort(inOrder);
  return placed.map((each) => ({
    rule: each.first.rule,
    reported: reportedOf(each, placing.document),
    intents: each.group.flatMap(({ finding }) => finding.fix ?? []),
  }));
}

function joined(found: readonly Standing[]): ReadonlyMap<string, readonly Standing[]> {
  const groups = new Map<string, Standing[]>();
  for (const each of found) {
    const { at, range } = each.finding;
    push(groups, `${keyOf(each.rule.id, at)} ${range?.start.offset ?? ""}`, each);
  }
  return groups;
}

function placedAt(group: readonly Standing[], { document, fileName, shown, fingerprint }: Placing): readonly Placed[] {
  const [first] = group;
  if (!first) return [];
  const { finding } = first;
  const source = document(finding.at.file);
  const print = fingerprint(identityOf(first, source, fileName));
  return shown(finding.at) ? [{ first, group, source, range: rangeOf(finding, source), fingerprint: print }] : [];
}

const inOrder = (a: Placed, b: Placed) =>
  compare(a.first.finding.at.file, b.first.finding.at.file) ||
  a.range.start.offset - b.range.start.offset ||
  compare(a.first.rule.id, b.first.rule.id) ||
  compare(a.first.finding.at.pointer, b.first.finding.at.pointer);

function reportedOf(
  { first: { rule, finding }, group, source, range, fingerprint }: Placed,
  document: Placing["document"],
): ReportedProblem {
  const at = standing(finding.at, source);
  const trackingId = finding.spot?.node.trackingId;
  return {
    rule: rule.id,
    severity: worst(group.map((each) => each.severity)),
    message: messageOf(rule.messages[finding.message] ?? finding.message, finding.data),
    file: at.file,
    pointer: at.pointer,
    path: normalizedPath(at.pointer, source?.value),
    range,
    ...(trackingId === undefined ? {} : { node: { trackingId } }),
    requests: [...new Set(group.flatMap((each) => each.requests.map((request) => request.id)))],
    route: routeOf(group, document),
    fixes: [],
    url: ruleUrl(rule.id),
    fingerprint,
  };
}

/** The route of the first request that has one. */
const routeOf = (group: readonly Standing[], document: Placing["document"]): ReportedProblem["route"] =>
  (group.find((each) => each.finding.route?.length)?.finding.route ?? []).map(({ at, label, exit }) => ({
    file: at.file,
    pointer: at.pointer,
    ...(at.span ? { range: rangeOf({ at }, document(at.file)) } : {}),
    label,
    ...(exit === undefined ? {} : { exit }),
  }));

/** The place itself or, if the file leaves it out, the nearest one around it. */
function standing(at: Place, source: SourceDocument | undefined): Place {
  if (!source || source.resolves(at.pointer)) return at;
  return { ...at, pointer: [...outward(at.pointer)].find((pointer) => source.resolves(pointer)) ?? "" };
}

/** What identifies a problem, whatever lines and neighbours change, and wherever the tool is run. */
const identityOf = (
  { rule, finding: { at, spot, target } }: Standing,
  source: SourceDocument | undefined,
  fileName: Placing["fileName"],
): readonly string[] => [
  rule.id,
  fileName(spot?.bot.at.file ?? at.file),
  spot?.flow.name ?? "",
  stableName(at, source) || (spot?.node.label ?? ""),
  target ?? "",
];

function rangeOf({ at, range }: Pick<Finding, "at" | "range">, source: SourceDocument | undefined): Range {
  if (range || !source) return range ?? AT_START;
  return at.span ? { start: source.position(at.span.start), end: source.position(at.span.end) } : source.range(at.pointer);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The message as a sentence, with its data filled in. */
function messageOf(template: string, data: Readonly<Record<string, string>> = {}): string {
  const text = template.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(data, name) ? (data[name] ?? whole) : whole));
  return text.charAt(0).toUpperCase() + text.slice(1);
}
