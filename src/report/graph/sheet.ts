import type { Spot } from "../../analysis/journey.ts";
import type { Linked } from "../../analysis/link/link.ts";
import { push } from "../../model/maps.ts";
import type { Flow, Place } from "../../model/model.ts";
import { placeKey } from "../../model/place.ts";
import type { GraphGroup, Look } from "./graph.ts";

/** What the vendor's designer shows as one block, a request, or another way in. */
export interface Block {
  readonly id: string;
  /** What the block is, apart from the requests that come by. */
  readonly look: Look;
  readonly label: string;
  readonly caption: string;
  /** The flow that it belongs to. */
  readonly group: string;
  readonly place?: Place;
  /** Routes do not name it: the adapter added all of it, or it is a request that lies on the route of another one. */
  readonly passed: boolean;
  /** It returns to a caller. */
  readonly returns: boolean;
}

/** A way from block to block. */
export interface Way {
  readonly from: Block;
  readonly to: Block;
  readonly label: string;
  readonly kind: "exit" | "call";
}

/** The blocks and ways drawn so far. */
export interface Sheet {
  readonly linked: Linked;
  readonly blocks: readonly Block[];
  readonly groups: ReadonlyMap<string, GraphGroup>;
  readonly from: (block: Block) => readonly Way[];
  readonly to: (block: Block) => readonly Way[];
  readonly add: (block: Omit<Block, "id" | "group">, flow: Flow) => Block;
  /** Draws a way to something that is missing. */
  readonly leadNowhere: (from: Block, name: string, why: string, label: string, kind?: Way["kind"]) => void;
  readonly lead: (from: Block, to: Block, label: string, kind?: Way["kind"]) => void;
  /** The block at a place. */
  readonly at: (place: Place) => Block | undefined;
  readonly blockOf: (spot: Spot) => Block | undefined;
  readonly standsAt: (place: Place, block: Block) => void;
}

/** An empty sheet. */
export function newSheet(linked: Linked): Sheet {
  const blocks: Block[] = [];
  const places = new Map<string, Block>();
  const groups = new Map<string, GraphGroup>();
  const outgoing = new Map<Block, Way[]>();
  const incoming = new Map<Block, Way[]>();
  const make = (block: Omit<Block, "id">): Block => {
    const made = { id: `n${blocks.length}`, ...block };
    blocks.push(made);
    return made;
  };
  const groupOf = (flow: Flow): string => {
    const bot = linked.botOf(flow);
    const label = bot.name === flow.name ? flow.name : `${bot.name} / ${flow.name}`;
    groups.set(flow.id, { id: flow.id, label, file: flow.at.file });
    return flow.id;
  };
  const lead: Sheet["lead"] = (from, to, label, kind = "exit") => {
    if (outgoing.get(from)?.some((way) => way.to === to && way.label === label && way.kind === kind)) return;
    const way = { from, to, label, kind };
    push(outgoing, from, way);
    push(incoming, to, way);
  };
  const at = (place: Place) => places.get(placeKey(place));
  return {
    linked,
    blocks,
    groups,
    from: (block) => outgoing.get(block) ?? [],
    to: (block) => incoming.get(block) ?? [],
    add: (block, flow) => make({ ...block, group: groupOf(flow) }),
    leadNowhere: (from, name, why, label, kind) =>
      lead(from, make({ look: "nowhere", label: name, caption: why, group: from.group, passed: true, returns: false }), label, kind),
    lead,
    at,
    blockOf: ({ node }) => at(node.at),
    standsAt: (place, block) => void places.set(placeKey(place), block),
  };
}
