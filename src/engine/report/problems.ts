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
import { fingerprints } from "./fingerprint.ts";
import { stableName } from "./naming.ts";

/** What is needed to place and identify problems. */
interface Placing {
  readonly document: (file: string) => SourceDocument | undefined;
  /** True of a place whose problems are shown. */
  readonly shown: (place: Place) => boolean;
  /** The fingerprint of the findings of a group, by its key. */
  readonly fingerprints: ReadonlyMap<string, string>;
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
  const placed = [...joined(found)].flatMap(([key, group]) => placedAt(key, group, placing));
  placed.sort(inOrder);
  return placed.map((each) => ({
    rule: each.first.rule,
    reported: reportedOf(each, placing.document),
    intents: each.group.flatMap(({ finding }) => finding.fix ?? []),
  }));
}

/**
 * The fingerprints of all that was found; `fileName` is what they call a file. What is accepted or not shown takes part, so that the ordinals of
 * the others do not depend on it.
 */
export function fingerprintsOf(
  found: readonly Standing[],
  document: Placing["document"],
  fileName: (file: string) => string,
): Placing["fingerprints"] {
  const fingerprint = fingerprints();
  return new Map(
    [...joined(found)].flatMap(([key, [first]]) =>
      first ? [[key, fingerprint(identityOf(first, document(first.finding.at.file), fileName))]] : [],
    ),
  );
}

/** The findings of one rule at one place, by a key. */
function joined(found: readonly Standing[]): ReadonlyMap<string, readonly Standing[]> {
  const groups = new Map<string, Standing[]>();
  for (const each of found) {
    const { at, range } = each.finding;
    push(groups, `${keyOf(each.rule.id, at)} ${range?.start.offset ?? ""}`, each);
  }
  return groups;
}

function placedAt(key: string, group: readonly Standing[], { document, shown, fingerprints: prints }: Placing): readonly Placed[] {
  const [first] = group;
  if (!first || !shown(first.finding.at)) return [];
  const { finding } = first;
  const source = document(finding.at.file);
  return [{ first, group, source, range: rangeOf(finding, source), fingerprint: prints.get(key) ?? "" }];
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
  fileName: (file: string) => string,
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
