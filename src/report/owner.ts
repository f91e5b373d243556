import type { Place } from "../model/model.ts";
import { placeKey } from "../model/place.ts";
import type { ProjectFacts } from "../rule/rule.ts";
import { outward } from "../source/pointer.ts";

/** Names of the bot, the flow and the node that something belongs to, as a designer tool shows them. */
export interface Owner {
  readonly bot: string;
  readonly flow: string;
  readonly node: string;
}

/** What a place belongs to: the node at the place or around it; `undefined` outside of all nodes. */
export function ownerOf({ linked }: ProjectFacts): (place: Place) => Owner | undefined {
  const nodes = new Map<string, Owner>();
  for (const { bot, flow, node } of linked.spots) {
    const key = placeKey(node.at);
    if (!nodes.has(key)) nodes.set(key, { bot: bot.name, flow: flow.name, node: node.label ?? node.id });
  }
  return ({ file, pointer }) => {
    for (const around of outward(pointer)) {
      const found = nodes.get(placeKey({ file, pointer: around }));
      if (found) return found;
    }
    return undefined;
  };
}
