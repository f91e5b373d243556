import type { Spot } from "../journey.ts";
import { EDGE, type Graph } from "./graph.ts";
import type { Leaving } from "./leaving.ts";

/**
 * Marks the nodes from which a goal is reached before their flow returns, in one pass backwards from the goals. The result has two entries for
 * each node: at 2 × its number if the customer said nothing new before, and at the next index if they did, as a test of an intent that asks for
 * a person is then another request.
 */
export function searchBack(graph: Graph, leaving: Leaving, goals: readonly Spot[], nodes: number): Uint8Array {
  const found = new Uint8Array(2 * nodes);
  const work: number[] = [];
  const add = (node: number, heard: 0 | 1) => {
    const each = 2 * node + heard;
    if (found[each]) return;
    found[each] = 1;
    work.push(each);
  };
  const addBoth = (node: number) => {
    add(node, 0);
    add(node, 1);
  };
  for (const { number } of goals) addBoth(number);
  let heard: 0 | 1 = 0;
  const comeBy = (edge: number) => {
    if (!leaving.isOpen(edge)) return;
    const hears = graph.is(edge, EDGE.hears);
    if (graph.is(edge, EDGE.asks) && (heard || hears)) return;
    if (!hears) add(graph.from(edge), heard);
    else if (heard) addBoth(graph.from(edge));
  };
  for (let each = work.pop(); each !== undefined; each = work.pop()) {
    const node = each >> 1;
    heard = each & 1 ? 1 : 0;
    graph.into(node, comeBy);
    for (const caller of graph.callersAt(node)) add(caller, heard);
  }
  return found;
}
