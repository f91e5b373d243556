import type { Flow } from "../../model/model.ts";
import type { Spot } from "../journey.ts";
import { calleeOf } from "../link/ends.ts";
import type { Linked } from "../link/link.ts";

/** Flows that call each other in a circle that no path leaves. */
export interface Circle {
  /** The call that enters the circle's next flow, in its first flow. */
  readonly spot: Spot;
  readonly flows: readonly Flow[];
}

/**
 * Finds circles of calls without a way out. A flow finishes if some path from its start meets an end, a return, a transfer, a question,
 * something opaque or an unwired exit, passing only calls of flows that finish themselves.
 */
export function callCircles(linked: Linked): readonly Circle[] {
  const doubtful = endlessFlows(linked);
  const circles: Circle[] = [];
  const seen = new Set<Flow>();
  for (const start of doubtful) {
    const path: Flow[] = [];
    let flow: Flow | undefined = start;
    while (flow && !seen.has(flow)) {
      seen.add(flow);
      path.push(flow);
      flow = callsOf(linked, flow).find(({ callee }) => doubtful.has(callee))?.callee;
    }
    const from = flow ? path.indexOf(flow) : -1;
    if (from < 0) continue;
    const members = path.slice(from);
    const [first] = members;
    const next = members[1] ?? first;
    const spot = first && callsOf(linked, first).find(({ callee }) => callee === next)?.spot;
    if (spot) circles.push({ spot, flows: members });
  }
  return circles;
}

/** The flows that never finish, whatever path is taken. */
function endlessFlows(linked: Linked): ReadonlySet<Flow> {
  const doubtful = new Set(linked.bots.flatMap((bot) => bot.flows).filter((flow) => flow.nodes.some(isCall)));
  for (let before = -1; before !== doubtful.size; ) {
    before = doubtful.size;
    for (const flow of doubtful) if (canFinish(linked, flow, (callee) => !doubtful.has(callee))) doubtful.delete(flow);
  }
  return doubtful;
}

const isCall = ({ kind }: Flow["nodes"][number]) => kind === "call" || kind === "jump";

function callsOf(linked: Linked, flow: Flow): readonly { readonly spot: Spot; readonly callee: Flow }[] {
  return flow.nodes.flatMap((node) => {
    const spot = linked.spot(flow, node);
    const callee = isCall(node) && !node.call?.hook ? calleeOf(linked, spot) : undefined;
    return callee ? [{ spot, callee }] : [];
  });
}

function canFinish(linked: Linked, flow: Flow, comesBack: (callee: Flow) => boolean): boolean {
  const work = linked.startsOf(flow).map(({ spot }) => spot);
  const seen = new Set<Spot>(work);
  if (work.length === 0) return true;
  for (let spot = work.pop(); spot; spot = work.pop()) {
    const { node } = spot;
    if (["end", "return", "transfer", "ask", "opaque"].includes(node.kind) || node.exits.length === 0) return true;
    if (isCall(node) && !node.call?.hook) {
      const callee = calleeOf(linked, spot);
      if (!callee || (node.kind === "jump" && comesBack(callee))) return true;
      if (node.kind === "jump" || !comesBack(callee)) continue;
    }
    for (const exit of node.exits) {
      const next = linked.behind(spot, exit);
      if (!next) return true;
      if (!seen.has(next)) {
        seen.add(next);
        work.push(next);
      }
    }
  }
  return false;
}
