import { comparisonsOf } from "../../model/comparisons.ts";
import { remember } from "../../model/maps.ts";
import type { Bot, Channel, Flow, Literal, Node } from "../../model/model.ts";
import { allWrittenBy } from "../../model/written-variables.ts";
import { possibleExits } from "../conditions/guard.ts";
import type { Spot } from "../journey.ts";
import { leftBy } from "./beforehand.ts";

/** Literals that variables surely hold, in their bot's spelling. */
export type Held = ReadonlyMap<string, Literal>;

/** What a variable surely holds at a place, whatever way led there. */
export interface SetBefore {
  /** When a node is reached on a channel. */
  readonly at: (spot: Spot, channel: Channel) => Held;
  /** Once a node is done there. */
  readonly behind: (spot: Spot, channel: Channel) => Held;
}

const NOTHING: Held = new Map();

/**
 * A path begins at a request, in the middle of a conversation, and comes back to callers that it did not come through. What their flow wrote
 * on every way to such a node holds there: one search forward per flow and class of channels, for variables that no other flow of the bot
 * writes and some guard compares.
 */
export function setBefore(classOf: (channel: Channel) => Channel): SetBefore {
  const owners = new Map<Bot, ReadonlyMap<string, Flow | null>>();
  const perClass = new Map<Channel, Map<Flow, ReadonlyMap<string, Held>>>();
  const entered = new Map<Bot, ReadonlyMap<Flow, readonly Flow[]>>();
  const circular = new Map<Flow, boolean>();
  // A flow that comes to be called by what it calls may have written anything of its own once that call comes back.
  const forgets = ({ bot, flow }: Spot, node: Node) =>
    node.kind === "call" && remember(circular, flow, () => isCircular(flow, remember(entered, bot, enteredIn)));
  const ownOf = ({ bot }: Spot): ReadonlyMap<string, Flow | null> => remember(owners, bot, ownersIn);
  const onClass = (channel: Channel) => remember(perClass, classOf(channel), () => new Map());
  const heldIn = (spot: Spot, channel: Channel) =>
    remember(onClass(channel), spot.flow, (flow) => {
      const own = new Set([...ownOf(spot)].flatMap(([variable, owner]) => (owner === flow ? [variable] : [])));
      return own.size === 0 ? new Map<string, Held>() : spread(flow, channel, own, (node) => forgets(spot, node));
    });
  const at: SetBefore["at"] = (spot, channel) => heldIn(spot, channel).get(spot.node.id) ?? NOTHING;
  return {
    at,
    behind: (spot, channel) => {
      if (forgets(spot, spot.node)) return NOTHING;
      // No other flow has written since what the node itself wrote.
      return after(spot.node, at(spot, channel), (variable) => spot.node.kind !== "call" || ownOf(spot).get(variable) === spot.flow);
    },
  };
}

/** Which flow alone writes each variable that is compared; `null` = several flows write it. */
function ownersIn({ flows }: Bot): ReadonlyMap<string, Flow | null> {
  const owners = new Map<string, Flow | null>();
  const compared = new Set<string>();
  for (const flow of flows)
    for (const node of flow.nodes) {
      for (const variable of allWrittenBy(node)) {
        const isFirst = !owners.has(variable) || owners.get(variable) === flow;
        owners.set(variable, isFirst ? flow : null);
      }
      for (const { when } of node.exits) if (when) for (const { variable } of comparisonsOf(when)) compared.add(variable);
    }
  for (const variable of owners.keys()) if (!compared.has(variable)) owners.delete(variable);
  return owners;
}

/** By node, what its variables hold when it is reached: on all ways the same. */
function spread(flow: Flow, channel: Channel, own: ReadonlySet<string>, forgets: (node: Node) => boolean): ReadonlyMap<string, Held> {
  const { nodes, entries } = flow;
  const held = new Map<string, Map<string, Literal>>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  // Nobody knows where a draft starts, and so not all ways to its nodes.
  if (entries.some(({ kind, to }) => kind === "start" && (to === null || !byId.has(to)))) return held;
  const work: string[] = [];
  const reach = (id: string | null, values: Held) => {
    if (id === null) return;
    const known = held.get(id);
    if (!known) held.set(id, new Map(values));
    else {
      const before = known.size;
      for (const [variable, value] of known) if (values.get(variable) !== value) known.delete(variable);
      if (known.size === before) return;
    }
    work.push(id);
  };
  for (const { to, channels } of entries) if (channels?.includes(channel) ?? true) reach(to, NOTHING);
  for (let id = work.pop(); id !== undefined; id = work.pop()) {
    const node = byId.get(id);
    if (!node) continue;
    const values = forgets(node) ? NOTHING : after(node, held.get(id) ?? NOTHING, (variable) => own.has(variable));
    for (const { to } of possibleExits(node, channel)) reach(to, values);
  }
  return held;
}

/** By flow, the flows of the bot that its nodes call or jump to. */
function enteredIn({ flows }: Bot): ReadonlyMap<Flow, readonly Flow[]> {
  const byKey = new Map(flows.flatMap((flow) => flow.keys.map((key) => [key, flow] as const)));
  const enters = ({ nodes }: Flow) => nodes.flatMap(({ call }) => call?.keys.flatMap((key) => byKey.get(key) ?? []) ?? []);
  return new Map(flows.map((flow) => [flow, enters(flow)]));
}

/** True of a flow that is entered again by what it enters. */
function isCircular(flow: Flow, entered: ReadonlyMap<Flow, readonly Flow[]>): boolean {
  const found = new Set(entered.get(flow));
  for (const each of found) for (const next of entered.get(each) ?? []) found.add(next);
  return found.has(flow);
}

function after(node: Node, before: Held, isOwn: (variable: string) => boolean): Held {
  const written = allWrittenBy(node);
  if (written.length === 0) return before;
  const values = new Map(before);
  for (const variable of written) {
    const value = leftBy(node, variable);
    if (value !== undefined && isOwn(variable)) values.set(variable, value);
    else values.delete(variable);
  }
  return values;
}
