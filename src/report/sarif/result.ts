import type { Fix, Location, LogicalLocation, Region, Result, ThreadFlowLocation } from "sarif";
import type { SuppressedBy } from "../../engine/accept/suppress.ts";
import type { LintResult, Problem, ReportedHop, ReportedRequest } from "../../engine/result.ts";
import type { Place } from "../../model/model.ts";
import { isSamePlace } from "../../model/place.ts";
import type { Severity } from "../../rule/rule.ts";
import type { Range } from "../../source/document.ts";
import { onDisk } from "../../source/file-names.ts";
import type { Owner } from "../owner.ts";
import { anchor } from "../places.ts";
import { hopWords, VERDICTS } from "../words.ts";
import type { Artifacts } from "./artifacts.ts";

/** SARIF's words for severities. */
export const LEVELS: Readonly<Record<Severity, "error" | "warning" | "note">> = { error: "error", warning: "warning", info: "note" };

/** GitHub shows no more steps of a route, and no more related places than these. */
const MOST_STEPS = 1000;
const MOST_RELATED = 100;

/** What the results of a log share. */
export interface Shared {
  readonly lint: LintResult;
  readonly files: Artifacts;
  readonly ruleIndex: ReadonlyMap<string, number>;
  readonly requests: ReadonlyMap<string, ReportedRequest>;
  readonly ownerOf: (place: Place) => Owner | undefined;
}

/** One problem as a result: its place, the way to it, the requests that run into it, and what mends it. */
export function resultOf({ reported }: Problem, shared: Shared, by?: SuppressedBy): Result {
  const { rule, severity, fingerprint, route, pointer, path } = reported;
  const related = relatedOf(reported, shared);
  const fixes = fixesOf(reported, shared);
  return {
    ruleId: rule,
    ruleIndex: shared.ruleIndex.get(rule) ?? -1,
    level: LEVELS[severity],
    message: { text: textOf(reported, related) },
    locations: [locationOf(reported, shared)],
    ...(related.length > 0 ? { relatedLocations: related } : {}),
    ...(route.length > 0 ? { codeFlows: [{ threadFlows: [{ locations: stepsOf(reported, shared) }] }] } : {}),
    ...(fixes.length > 0 ? { fixes } : {}),
    partialFingerprints: { primaryLocationLineHash: fingerprint, "botflowLint/v1": fingerprint },
    ...(by ? { suppressions: [suppressionOf(by)] } : {}),
    properties: {
      pointer,
      path,
      requests: [...reported.requests],
      decisions: reported.fixes.filter(({ edits }) => edits.length === 0).map(({ title }) => title),
    },
  };
}

const suppressionOf = ({ kind, reason }: SuppressedBy) => ({
  kind: kind === "comment" ? ("inSource" as const) : ("external" as const),
  status: "accepted" as const,
  ...(reason === undefined ? {} : { justification: reason }),
});

/** The message, and the requests as links to the related places. */
function textOf({ message }: Problem["reported"], related: readonly Location[]): string {
  const text = message.replace(/\[(?=[^\]]*\]\()/g, "\\[");
  const links = related.flatMap(({ id, properties }) => {
    const name = (properties as { request?: string } | undefined)?.request;
    return name === undefined ? [] : [`[${name.replace(/[\\[\]]/g, "\\$&")}](${id})`];
  });
  return links.length > 0 ? `${text}\nAsked by ${links.join(", ")}.` : text;
}

/** The problem's place. Viewers of repositories do not know members of zips: such a problem is placed at the zip, with the member related. */
function locationOf({ file, range, pointer, path }: Problem["reported"], { files, ownerOf }: Shared): Location {
  const isMember = onDisk(file).member !== undefined;
  const owner = ownerOf({ file, pointer });
  const logical: LogicalLocation[] = [
    ...(owner
      ? [{ name: owner.node, fullyQualifiedName: [owner.bot, owner.flow, owner.node].map(escapeName).join("/"), kind: "function" }]
      : []),
    { name: pointer === "" ? "$" : (pointer.split("/").at(-1) ?? ""), fullyQualifiedName: path, kind: "object" },
  ];
  return {
    physicalLocation: { artifactLocation: files.file(file), region: isMember ? { startLine: 1 } : regionOf(range) },
    logicalLocations: logical,
  };
}

const escapeName = (name: string): string => name.replaceAll("\\", "\\\\").replaceAll("/", "\\/");

const regionOf = ({ start, end }: Range): Region => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column,
});

/** Where a place is shown: at the name of what it holds, not across all of it. */
function pointAt(place: Omit<ReportedHop, "label">, { lint, files }: Shared): Location {
  const document = lint.document(place.file);
  return {
    physicalLocation: {
      artifactLocation: files.itself(place.file),
      ...(document ? { region: regionOf(anchor(document, place)) } : {}),
    },
  };
}

function relatedOf(reported: Problem["reported"], shared: Shared): Location[] {
  const { file, range, requests } = reported;
  const { member } = onDisk(file);
  const found: Location[] = [];
  if (member !== undefined)
    found.push({
      physicalLocation: { artifactLocation: shared.files.itself(file), region: regionOf(range) },
      message: { text: `${member}, line ${range.start.line}` },
    });
  for (const id of requests) {
    const request = shared.requests.get(id);
    if (!request) continue;
    const words = `the request "${request.name}" (${VERDICTS[request.verdict].words})`;
    found.push({ ...pointAt(request, shared), message: { text: words }, properties: { request: request.id } });
  }
  return found.slice(0, MOST_RELATED).map((location, i) => ({ id: i + 1, ...location }));
}

/** The route from the request to the problem's place; the middle of a long one is left out. */
function stepsOf(reported: Problem["reported"], shared: Shared): ThreadFlowLocation[] {
  const { route, file, range } = reported;
  const isHere = (hop: ReportedHop) => isSamePlace(hop, reported);
  const steps = route.map(
    (hop): ThreadFlowLocation => ({
      location: { ...pointAt(hop, shared), message: { text: hopWords(hop) } },
      importance: isHere(hop) ? "essential" : "important",
    }),
  );
  if (!route.some(isHere))
    steps.push({
      location: {
        physicalLocation: { artifactLocation: shared.files.itself(file), region: regionOf(range) },
        message: { text: reported.message },
      },
      importance: "essential",
    });
  const kept = steps.length > MOST_STEPS ? [...steps.slice(0, MOST_STEPS / 2), ...steps.slice(-MOST_STEPS / 2)] : steps;
  return kept.map((step, i) => ({ ...step, executionOrder: i + 1 }));
}

/** The fixes that have edits. One that needs a decision first is only named, in the properties. */
function fixesOf({ fixes }: Problem["reported"], { lint, files }: Shared): Fix[] {
  return fixes.flatMap(({ title, edits }): Fix[] => {
    const paths = [...new Set(edits.map((edit) => edit.file))];
    const artifactChanges = paths.map((path) => ({
      artifactLocation: files.file(path),
      replacements: edits
        .filter((edit) => edit.file === path)
        .map(({ start, end, text }) => {
          const document = lint.document(path);
          const deletedRegion = document
            ? regionOf({ start: document.position(start), end: document.position(end) })
            : { charOffset: start, charLength: end - start };
          return { deletedRegion, insertedContent: { text } };
        }),
    }));
    return artifactChanges.length > 0 ? [{ description: { text: title }, artifactChanges }] : [];
  });
}
