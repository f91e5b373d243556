import type { Spot } from "../../src/analysis/journey.ts";
import { placeKey } from "../../src/model/place.ts";
import { defineRule } from "../../src/rule/rule.ts";
import { nameOf } from "../../src/rule/words.ts";
import { outward, parentOf } from "../../src/source/pointer.ts";

export default defineRule({
  id: "structure/unreachable-node",
  docs: { summary: "Every node of a flow can be reached" },
  severity: "info",
  marksUnused: true,
  messages: { unreachable: "no path leads to {node}" },
  help: "connect it or remove it",
  bot(bot, { report, project }) {
    const spots = bot.flows.flatMap((flow) => flow.nodes.flatMap((node) => (node.synthetic ? [] : [project.linked.spot(flow, node)])));
    const unreached = spots.filter((spot) => !project.isConnected(spot));
    if (unreached.length === 0) return;
    // What several pages share stands in the file once: it is reached where one of them is.
    const missed = new Set(unreached);
    const reached = new Set(spots.filter((spot) => !missed.has(spot)).map(keyOf));
    const lost = new Map(unreached.map((spot) => [keyOf(spot), spot] as const).filter(([key]) => !reached.has(key)));
    for (const spot of lost.values())
      if (!isPartOf(lost, spot)) report({ message: "unreachable", data: { node: nameOf(spot) }, at: spot.node.at, spot });
  },
});

const keyOf = ({ node }: Spot): string => placeKey(node.at);

/** True for what stands inside one of those places: it can be reached where that can. */
function isPartOf(places: ReadonlyMap<string, Spot>, { node: { at } }: Spot): boolean {
  return at.pointer !== "" && [...outward(parentOf(at.pointer))].some((pointer) => places.has(placeKey({ ...at, pointer })));
}
