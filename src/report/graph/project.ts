import type { Hop, Journey } from "../../analysis/journey.ts";
import type { ProjectFacts } from "../../analysis/project.ts";
import type { Place } from "../../model/model.ts";
import { type Ending, type FlowGraph, worstEnding } from "./graph.ts";
import { graphFrom, type Return } from "./part.ts";
import { follow } from "./route.ts";
import { type Block, endingOf, type Way, type Whole, wholeGraph } from "./whole.ts";

export interface GraphOptions {
  /** Id or name of a request: only what it touches is drawn, with the direct neighbours. */
  readonly request?: string;
}

/** Flows of more blocks than this fold what no request touches. */
const LARGE = 60;

/** The flows of a project with what becomes of the requests; in large ones, what no request touches is folded. */
export function graphOf(facts: ProjectFacts, { request }: GraphOptions = {}): FlowGraph {
  const whole = wholeGraph(facts);
  const journeys = facts.journeys.filter((journey) => !journey.request.hidden && (request === undefined || isCalled(journey, request)));
  const { blocks, ways, returns } = touchedBy(journeys, whole);
  const kept = request === undefined && whole.blocks.length <= LARGE ? new Set(whole.blocks) : withNeighbours(whole, blocks);
  return graphFrom(whole, {
    title: request === undefined ? "all requests" : (journeys[0]?.request.id ?? request),
    kept,
    boxes: components(whole, kept),
    shows: () => true,
    leads: (way) => ways.get(way),
    returns,
  });
}

/** The request that a person names: by its id, else by its name. */
export const isCalled = ({ request }: Journey, name: string): boolean => request.id === name || request.name === name;

/** A hub has more neighbours than anybody can read: where they are too many, only the blocks themselves are kept. */
function withNeighbours(whole: Whole, blocks: ReadonlySet<Block>): ReadonlySet<Block> {
  const kept = new Set(blocks);
  for (const block of blocks) for (const { from, to } of [...whole.from(block), ...whole.to(block)]) kept.add(from).add(to);
  return kept.size > Math.max(LARGE, blocks.size * 3) ? blocks : kept;
}

/** What requests come by: blocks, ways with the worst end behind them, and returns to callers. */
function touchedBy(journeys: readonly Journey[], whole: Whole) {
  const blocks = new Set<Block>();
  const ways = new Map<Way, Ending>();
  const returns: Return[] = [];
  const pass = (route: readonly Place[], leads: Ending) => {
    const found = follow(whole, route);
    for (const block of found.visits) blocks.add(block);
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

/** What is left out, one box for the blocks of a flow that hang together. */
function components(whole: Whole, kept: ReadonlySet<Block>): ReadonlyMap<Block, string> {
  const boxes = new Map<Block, string>();
  for (const start of whole.blocks) {
    if (kept.has(start) || boxes.has(start)) continue;
    const box = `${start.id}-more`;
    const waiting = [start];
    boxes.set(start, box);
    for (let block = waiting.pop(); block; block = waiting.pop())
      for (const way of [...whole.from(block), ...whole.to(block)])
        for (const next of [way.from, way.to]) {
          if (kept.has(next) || boxes.has(next) || next.group !== start.group) continue;
          boxes.set(next, box);
          waiting.push(next);
        }
  }
  return boxes;
}
