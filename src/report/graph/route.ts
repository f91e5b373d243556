import type { Journey } from "../../analysis/journey.ts";
import { push } from "../../model/maps.ts";
import type { Place } from "../../model/model.ts";
import { graphFrom, type Return } from "./choice.ts";
import { endsOf } from "./ends.ts";
import type { Ending, FlowGraph } from "./graph.ts";
import type { Block, Way } from "./sheet.ts";
import type { Whole } from "./whole.ts";

/** A route, and what a problem says about it. */
export interface DrawnRoute {
  readonly title: string;
  /** From the request to the bad end, as reports write it. */
  readonly route: readonly Place[];
  /** The place of the problem. */
  readonly here: Place;
  /** The journeys of the problem, whose ends are marked. */
  readonly journeys: readonly Journey[];
  /** How bad it is. */
  readonly leads: Ending;
}

/** The neighbours of a block that are shown, at most; more are folded, because the picture is about the route. */
const MOST_AHEAD = 3;
const MOST_BEHIND = 2;

/** The blocks of a route and their direct neighbours, with the route drawn through them; `undefined` where no block is known. */
export function routeGraph(whole: Whole, { title, route, here, journeys, leads }: DrawnRoute): FlowGraph | undefined {
  const { visits, ways, returns } = follow(whole, route);
  const place = whole.around(here);
  const steps = new Map<Block, number[]>();
  for (const { block, number } of visits) push(steps, block, number);
  const onRoute = new Set([...steps.keys(), ...[...ways].flatMap(({ from, to }) => [from, to])]);
  if (place && onRoute.size === 0) onRoute.add(place);
  if (onRoute.size === 0) return undefined;
  const { kept, boxes } = withNeighbours(whole, onRoute);
  if (place) kept.add(place);
  return graphFrom(whole, {
    title,
    kept,
    boxes,
    ends: endsOf(whole, journeys),
    shows: ({ from, to }) => onRoute.has(from) || onRoute.has(to),
    leads: (way) => (ways.has(way) ? leads : undefined),
    steps,
    here: place,
    returns: returns.map((each) => ({ ...each, leads })),
  });
}

/** Blocks with their direct neighbours: the first few are kept, the rest folded if there is more than one. */
function withNeighbours(whole: Whole, blocks: ReadonlySet<Block>) {
  const kept = new Set(blocks);
  const boxes = new Map<Block, string>();
  const add = (of: Block, neighbours: readonly Block[], most: number, side: string) => {
    const more = [...new Set(neighbours)].filter((block) => !kept.has(block) && !boxes.has(block));
    const shown = more.length > most + 1 ? most : more.length;
    for (const block of more.slice(0, shown)) kept.add(block);
    for (const block of more.slice(shown)) boxes.set(block, `${of.id}_${side}${block.group === of.group ? "" : "_elsewhere"}`);
  };
  for (const block of blocks) {
    const [ahead, behind] = [whole.from(block).map(({ to }) => to), whole.to(block).map(({ from }) => from)];
    add(block, ahead, MOST_AHEAD, "ahead");
    add(block, behind, MOST_BEHIND, "behind");
  }
  return { kept, boxes };
}

/** A route in a project: the blocks it visits, the ways it takes, and where it comes back from a call. */
export function follow(whole: Whole, route: readonly Place[]) {
  const visits = visitsOf(whole, route);
  const ways = new Set<Way>();
  const returns: Omit<Return, "leads">[] = [];
  for (const [i, { block: to }] of visits.entries()) {
    const from = visits[i - 1]?.block;
    if (!from) continue;
    const taken = between(whole, from, (block) => block === to);
    const left = taken.length > 0 ? taken : between(whole, from, ({ passed, returns: leaves }) => passed && leaves);
    for (const way of left) ways.add(way);
    const isCaller = whole.from(to).some(({ kind }) => kind === "call");
    if (taken.length === 0) returns.push({ from: left.at(-1)?.to ?? from, to, label: isCaller ? "back" : "" });
  }
  return { visits, ways, returns };
}

/** The blocks of a route, each with its number on the route, which begins at a request if there is one at its start. */
function visitsOf(whole: Whole, route: readonly Place[]): readonly { readonly block: Block; readonly number: number }[] {
  const visits: { block: Block; number: number }[] = [];
  for (const [i, place] of route.entries()) {
    const block = (i === 0 ? whole.requestAt(place) : undefined) ?? whole.at(place);
    if (block && block !== visits.at(-1)?.block) visits.push({ block, number: i + 1 });
  }
  return visits;
}

/** Blocks in a row that a route may leave out: it does not name what the adapter added. */
const MOST_BETWEEN = 6;

/** The ways from one block of a route to the next that it names; none where the path came back from a call. */
function between(whole: Whole, start: Block, isGoal: (block: Block) => boolean): readonly Way[] {
  let paths: readonly (readonly Way[])[] = whole.from(start).map((way) => [way]);
  const seen = new Set<Block>();
  for (let n = 0; n < MOST_BETWEEN && paths.length > 0; n++) {
    const direct = paths.filter((path) => isGoal(path.at(-1)?.to ?? start));
    if (direct.length > 0) return direct[0] && n > 0 ? direct[0] : direct.flat();
    paths = paths.flatMap((path) => {
      const last = path.at(-1)?.to;
      if (!last?.passed || seen.has(last)) return [];
      seen.add(last);
      return whole.from(last).map((way) => [...path, way]);
    });
  }
  return [];
}
