import type { Hop, Journey } from "../../analysis/journey.ts";
import type { ProjectFacts } from "../../analysis/project.ts";
import type { Place } from "../../model/model.ts";
import { graphFrom, type Return } from "./choice.ts";
import { endingOf, endsOf } from "./ends.ts";
import { type Ending, type FlowGraph, worstEnding } from "./graph.ts";
import { follow } from "./route.ts";
import type { Block, Way } from "./sheet.ts";
import { type Whole, wholeGraph } from "./whole.ts";

/** In flows with more blocks than this, blocks that no request touches are folded. */
const LARGE = 60;

/**
 * The flows of a project with the ends of its requests. In large flows, blocks that no request touches are folded. With `only`, just the
 * blocks that these requests touch, and their direct neighbours.
 */
export function graphOf(facts: ProjectFacts, only?: readonly Journey[]): FlowGraph {
  const whole = wholeGraph(facts);
  const journeys = only ?? facts.journeys.filter(({ request }) => !request.hidden);
  const { blocks, ways, returns } = touchedBy(journeys, whole);
  const chosen = !only && whole.blocks.length <= LARGE ? new Set(whole.blocks) : withNeighbours(whole, blocks);
  const { kept, boxes } = fold(whole, chosen);
  return graphFrom(whole, {
    title: only ? only.map(({ request }) => request.id).join(", ") : "All requests for a person",
    kept,
    boxes,
    ends: endsOf(whole, journeys),
    shows: () => true,
    leads: (way) => ways.get(way),
    returns,
  });
}

/** The blocks and ways that one request touches. */
export function journeyGraph(whole: Whole, journey: Journey): FlowGraph {
  const { blocks, ways, returns } = touchedBy([journey], whole);
  return graphFrom(whole, {
    title: journey.request.id,
    kept: blocks,
    boxes: new Map(),
    ends: endsOf(whole, [journey]),
    shows: (way) => ways.has(way),
    leads: (way) => ways.get(way),
    returns,
  });
}

/** Blocks with their neighbours, or without them if there are more than anybody can read, as around a hub. */
function withNeighbours(whole: Whole, blocks: ReadonlySet<Block>): ReadonlySet<Block> {
  const kept = new Set(blocks);
  for (const block of blocks) for (const { from, to } of [...whole.from(block), ...whole.to(block)]) kept.add(from).add(to);
  return kept.size > Math.max(LARGE, blocks.size * 3) ? blocks : kept;
}

/** The blocks that requests touch, their ways with the worst end behind each, and the returns to callers. */
function touchedBy(journeys: readonly Journey[], whole: Whole) {
  const blocks = new Set<Block>();
  const ways = new Map<Way, Ending>();
  const returns: Return[] = [];
  const pass = (route: readonly Place[], leads: Ending) => {
    const found = follow(whole, route);
    for (const { block } of found.visits) blocks.add(block);
    for (const way of found.ways) {
      blocks.add(way.from).add(way.to);
      ways.set(way, worstEnding(ways.get(way), leads) ?? leads);
    }
    returns.push(...found.returns.map((each) => ({ ...each, leads })));
  };
  for (const { request, outcomes, handoffs, between } of journeys) {
    const asked = whole.ofRequest(request.id);
    if (asked) blocks.add(asked);
    for (const outcome of outcomes) {
      const leads = endingOf(outcome);
      if (leads) pass(placesOf(outcome.route), leads);
    }
    for (const { route } of handoffs) pass(placesOf(route), "handed-off");
    for (const { spot } of between) {
      const block = whole.at(spot.node.at);
      if (block) blocks.add(block);
    }
  }
  return { blocks, ways, returns };
}

const placesOf = (route: readonly Hop[]): readonly Place[] => route.map(({ at }) => at);

/** Folds connected blocks of a flow into one box. A single block stays: a box in its place would save nothing. */
function fold(whole: Whole, chosen: ReadonlySet<Block>) {
  const kept = new Set(chosen);
  const boxes = new Map<Block, string>();
  for (const start of whole.blocks) {
    if (chosen.has(start) || boxes.has(start)) continue;
    const part = new Set([start]);
    for (const block of part)
      for (const { from, to } of [...whole.from(block), ...whole.to(block)])
        for (const next of [from, to]) if (!chosen.has(next) && next.group === start.group) part.add(next);
    const touches = [...whole.from(start), ...whole.to(start)].some(({ from, to }) => chosen.has(from) || chosen.has(to));
    if (part.size === 1 && touches) kept.add(start);
    for (const block of part) boxes.set(block, `${start.id}_more`);
  }
  return { kept, boxes };
}
