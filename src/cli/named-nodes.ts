import type { Spot } from "../analysis/journey.ts";
import type { LintResult } from "../engine/result.ts";
import { didYouMean } from "../model/nearest.ts";
import { placeKey } from "../model/place.ts";
import { isWithin } from "../source/pointer.ts";
import { Failure } from "./terminal/io.ts";

/**
 * The nodes that the user means: by pointer (`/nodes/dial`, or one of something inside), `file#pointer`, `file:line`, name or id. One for
 * each place. Throws a `Failure` with the nearest name if there is none.
 */
export function nodesNamed(result: LintResult, name: string): readonly Spot[] {
  const { spots } = result.facts.linked;
  const found =
    byPointer(spots, name) ?? byLine(result, name) ?? spots.filter(({ node }) => [node.label, node.id, node.alias].includes(name));
  const places = new Map<string, Spot>();
  for (const spot of found) {
    const key = placeKey(spot.node.at);
    if (places.get(key)?.node.synthetic ?? true) places.set(key, spot);
  }
  if (places.size > 0) return [...places.values()];
  const names = spots.flatMap(({ node }) => (node.synthetic ? [] : [node.label ?? node.id]));
  throw new Failure(
    `there is no node "${name}"${didYouMean(name, [...new Set(names)])}\na node is named by its pointer (/nodes/dial), file#pointer, file:line, or its name in the designer`,
  );
}

/** The innermost nodes around a pointer. */
function byPointer(spots: readonly Spot[], name: string): readonly Spot[] | undefined {
  const at = name.indexOf("#/");
  if (at < 0 && !name.startsWith("/")) return undefined;
  const [file, pointer] = at < 0 ? [undefined, name] : [name.slice(0, at), name.slice(at + 1)];
  const around = spots.filter(
    ({ node }) => (file === undefined ? node.at.pointer !== "" : node.at.file === file) && isWithin(pointer, node.at.pointer),
  );
  const deepest = Math.max(...around.map(({ node }) => node.at.pointer.length));
  return around.filter(({ node }) => node.at.pointer.length === deepest);
}

/** The one file whose path ends with a name: its folders may be left out if no other file has the name. */
function onlyOne(spots: readonly Spot[], end: string, document: LintResult["document"]): ReturnType<LintResult["document"]> {
  const [file, ...others] = new Set(spots.flatMap(({ node }) => (node.at.file.endsWith(`/${end}`) ? [node.at.file] : [])));
  return file === undefined || others.length > 0 ? undefined : document(file);
}

/** The node with the fewest lines around a line. */
function byLine({ facts, document }: LintResult, name: string): readonly Spot[] | undefined {
  const [, file, number] = /^(.+?):(\d+)(?::\d+)?$/.exec(name) ?? [];
  const source = file === undefined ? undefined : (document(file) ?? onlyOne(facts.linked.spots, file, document));
  if (!source) return undefined;
  const line = Number(number);
  const around = facts.linked.spots.flatMap((spot) => {
    if (spot.node.at.file !== source.path) return [];
    const { start, end } = source.range(spot.node.at.pointer, "member");
    return start.line <= line && line <= end.line ? [{ spot, size: end.offset - start.offset }] : [];
  });
  const least = Math.min(...around.map(({ size }) => size));
  return around.filter(({ size }) => size === least).map(({ spot }) => spot);
}
