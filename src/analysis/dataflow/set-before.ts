import { comparisonsOf } from "../../model/comparisons.ts";
import { push, remember } from "../../model/maps.ts";
import { type Bot, type Channel, existsOn, type Flow, type Literal, type Node } from "../../model/model.ts";
import { allWrittenBy } from "../../model/written-variables.ts";
import { possibleExits } from "../conditions/guard.ts";
import type { Spot } from "../journey.ts";
import type { Linked, LinkedCall } from "../link/link.ts";
import { leftBy } from "./beforehand.ts";

/** Variables, as their bot spells them, each with the literals of which it certainly holds one. */
export type Held = ReadonlyMap<string, readonly Literal[]>;

/** What variables certainly hold, on whatever way a path came. */
export interface SetBefore {
  /** When a node is reached on a channel. */
  readonly at: (spot: Spot, channel: Channel) => Held;
  /** Once the node is done. */
  readonly behind: (spot: Spot, channel: Channel) => Held;
  /** Anywhere in the flow, for each way into it, as far as its callers decide that (`Flow.onlyCalled`). */
  readonly given: (flow: Flow, channel: Channel) => readonly Held[];
}

/** One flow on one class of channels. */
interface Within {
  readonly flow: Flow;
  readonly channel: Channel;
  /** True of a variable that no other flow of the bot writes, so that it keeps its value during questions. */
  readonly keeps: (variable: string) => boolean;
  /** What runs until a call comes back. */
  readonly called: (call: Node) => Called;
  /** The variables that the flow writes and some guard compares. */
  readonly own: ReadonlySet<string>;
}

/** The flows of the bot that a call enters, and those that they enter; the calling flow is among them if it is entered again. */
interface Called {
  /** The variables that they write. */
  readonly writes: ReadonlySet<string>;
  /** True if one of them asks a question: what the customer says there may lead to any flow. */
  readonly asks: boolean;
}

const NOTHING: Held = new Map();

/**
 * A path begins at a request, in the middle of a conversation, and comes back to callers that it did not come through. What the flow wrote on
 * every way to such a node holds there. This is one forward search per flow and class of channels, for variables that some guard compares.
 */
export function setBefore(
  linked: Linked,
  isReached: (spot: Spot, channel: Channel) => boolean,
  classOf: (channel: Channel) => Channel,
): SetBefore {
  const writers = new Map<Bot, Writers>();
  const entered = new Map<Bot, Entered>();
  const enteredOf = (bot: Bot) => remember(entered, bot, enteredIn);
  const perClass = new Map<Channel, Map<Flow, { readonly within: Within; readonly held: ReadonlyMap<string, Held> }>>();
  const read = (bot: Bot, flow: Flow, channel: Channel) => {
    const flowsOf = remember(writers, bot, writersIn);
    const own = new Set([...flowsOf].flatMap(([variable, flows]) => (flows.has(flow) ? [variable] : [])));
    const keeps = (variable: string) => flowsOf.get(variable)?.size === 1;
    const called = (call: Node) => enteredOf(bot).by(call);
    const within = { flow, channel, keeps, called, own };
    return { within, held: own.size === 0 ? new Map<string, Held>() : spread(within) };
  };
  const known = ({ bot, flow }: Pick<Spot, "bot" | "flow">, channel: Channel) =>
    remember(
      remember(perClass, classOf(channel), () => new Map()),
      flow,
      () => read(bot, flow, channel),
    );
  const at: SetBefore["at"] = (spot, channel) => known(spot, channel).held.get(spot.node.id) ?? NOTHING;
  const given = new Map<Channel, ReadonlyMap<Flow, readonly Held[]>>();
  const givenOn = (channel: Channel) =>
    givenIn(
      linked,
      enteredOf,
      (spot) => isReached(spot, channel),
      (call) => written(call.node, at(call, channel), known(call, channel).within.own),
    );
  return {
    at,
    behind: (spot, channel) => after(spot.node, at(spot, channel), known(spot, channel).within),
    given: (flow, channel) => remember(given, classOf(channel), () => givenOn(channel)).get(flow) ?? [NOTHING],
  };
}

/** By variable that is compared, the flows that write it. */
type Writers = ReadonlyMap<string, ReadonlySet<Flow>>;

function writersIn({ flows }: Bot): Writers {
  const writers = new Map<string, Set<Flow>>();
  const compared = new Set<string>();
  for (const flow of flows)
    for (const node of flow.nodes) {
      for (const variable of allWrittenBy(node)) remember(writers, variable, () => new Set()).add(flow);
      for (const { when } of node.exits) if (when) for (const { variable } of comparisonsOf(when)) compared.add(variable);
    }
  for (const variable of writers.keys()) if (!compared.has(variable)) writers.delete(variable);
  return writers;
}

/** By node, what the flow's own variables hold when it is reached. */
function spread(within: Within): ReadonlyMap<string, Held> {
  const { nodes, entries } = within.flow;
  const held = new Map<string, Held>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  // It is not known where a draft starts, nor therefore all ways to its nodes.
  if (entries.some(({ kind, to }) => kind === "start" && (to === null || !byId.has(to)))) return held;
  const work: string[] = [];
  const reach = (id: string | null, values: Held) => {
    if (id === null) return;
    const known = held.get(id);
    const both = known ? either(known, values) : values;
    if (both === known) return;
    held.set(id, both);
    work.push(id);
  };
  for (const entry of entries) if (existsOn(entry, within.channel)) reach(entry.to, NOTHING);
  for (let id = work.pop(); id !== undefined; id = work.pop()) {
    const node = byId.get(id);
    if (!node) continue;
    const values = after(node, held.get(id) ?? NOTHING, within);
    for (const { to } of possibleExits(node, within.channel)) reach(to, values);
  }
  return held;
}

/** What is left once a node is done: while others speak or decide, they may write what they write, too. */
function after(node: Node, before: Held, { own, keeps, called }: Within): Held {
  const values = written(node, before, own);
  const { writes, asks } = node.kind === "call" ? called(node) : { writes: undefined, asks: node.kind === "ask" };
  if (!writes?.size && !asks) return values;
  const left = [...values].filter(([variable]) => !writes?.has(variable) && (!asks || keeps(variable)));
  return left.length === values.size ? values : new Map(left);
}

/** What holds once a node has written. */
function written(node: Node, before: Held, own: ReadonlySet<string>): Held {
  const variables = allWrittenBy(node);
  if (variables.length === 0) return before;
  const values = new Map(before);
  for (const variable of variables) {
    const value = leftBy(node, variable);
    if (value !== undefined && own.has(variable)) values.set(variable, [value]);
    else values.delete(variable);
  }
  return values;
}

/** Past so many literals nothing is known. */
const MAX_LITERALS = 8;

/** What holds whichever of two ways was taken; `known` itself where that is the same. */
function either(known: Held, other: Held): Held {
  const values = new Map<string, readonly Literal[]>();
  let changes = false;
  for (const [variable, literals] of known) {
    const more = other.get(variable)?.filter((literal) => !literals.includes(literal));
    if (more && literals.length + more.length <= MAX_LITERALS) values.set(variable, more.length > 0 ? [...literals, ...more] : literals);
    changes ||= values.get(variable) !== literals;
  }
  return changes ? values : known;
}

/** Past so many ways into a flow, what all of them say is known of it. */
const MAX_WAYS = 8;

/**
 * What the flows that others of their bot alone lead into are given: what each of these has written by then, and what it is given itself,
 * unless the flow, or what it calls, writes the variable.
 */
function givenIn(
  linked: Linked,
  entered: (bot: Bot) => Entered,
  reaches: (spot: Spot) => boolean,
  writtenAt: (call: Spot) => Held,
): ReadonlyMap<Flow, readonly Held[]> {
  const given = new Map<Flow, readonly Held[]>();
  const callsIn = new Map<Flow, LinkedCall[]>();
  const called = new Set<Flow>();
  for (const call of linked.calls)
    if (call.callee?.onlyCalled && linked.botOf(call.callee) === call.spot.bot && reaches(call.spot)) {
      push(callsIn, call.spot.flow, call);
      called.add(call.callee);
    }
  // A flow that is given something else tells those that it calls: the list grows while it is walked.
  const work = [...callsIn.keys()].filter((flow) => !called.has(flow));
  const give = (flow: Flow, held: Held) => {
    const before = given.get(flow) ?? [];
    if (before.some((each) => either(each, held) === each)) return;
    const all = [...before, held];
    given.set(flow, all.length > MAX_WAYS ? [all.reduce(either)] : all);
    work.push(flow);
  };
  for (const flow of work)
    for (const { spot, callee } of callsIn.get(flow) ?? []) {
      if (!callee) continue;
      const own = entered(spot.bot).within(callee).writes;
      for (const held of given.get(flow) ?? [NOTHING])
        give(callee, new Map([...held, ...writtenAt(spot)].filter(([variable]) => !own.has(variable))));
    }
  return given;
}

/** What runs in the flows of a bot that are entered, worked out once per flow. */
interface Entered {
  /** In a flow, and in those that it enters. */
  readonly within: (flow: Flow) => Called;
  /** In the flows that a call enters. */
  readonly by: (call: Node) => Called;
}

function enteredIn({ flows }: Bot): Entered {
  const byKey = new Map(flows.flatMap((flow) => flow.keys.map((key) => [key, flow] as const)));
  const enters = ({ call }: Node) => call?.keys.flatMap((key) => byKey.get(key) ?? []) ?? [];
  const from = new Map(flows.map((flow) => [flow, new Set(flow.nodes.flatMap(enters))]));
  const alone = new Map(flows.map((flow) => [flow, doneIn(flow)]));
  const all = new Map<Flow, Called>();
  const within = (flow: Flow) => remember(all, flow, () => together([...closure(flow, from)].flatMap((each) => alone.get(each) ?? [])));
  return { within, by: (node) => (node.call?.hook ? together([]) : together(enters(node).map(within))) };
}

const doneIn = ({ nodes }: Flow): Called => ({
  writes: new Set(nodes.flatMap(allWrittenBy)),
  asks: nodes.some(({ kind }) => kind === "ask"),
});

function together(all: readonly Called[]): Called {
  const [only, ...others] = all;
  if (only && others.length === 0) return only;
  return { writes: new Set(all.flatMap(({ writes }) => [...writes])), asks: all.some(({ asks }) => asks) };
}

/** A flow, those that it enters, and these in their turn. */
function closure(flow: Flow, from: ReadonlyMap<Flow, ReadonlySet<Flow>>): ReadonlySet<Flow> {
  const found = new Set([flow]);
  for (const each of found) for (const next of from.get(each) ?? []) found.add(next);
  return found;
}
