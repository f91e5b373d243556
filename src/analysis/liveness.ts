import type { Bot, Flow } from "../model/model.ts";
import { calleeOf, type Ends, isBotBlock } from "./ends.ts";
import { variablesOf } from "./guard.ts";
import type { Spot } from "./journey.ts";
import type { Linked } from "./link.ts";
import { push, remember } from "./maps.ts";

/** Where a variable's value can still matter: a set of variables is a bit mask, numbered bot by bot. */
export interface Liveness {
  /** The variables of a node's bot whose value on entry is read there, or at a node behind it before it is written anew. */
  readonly at: (node: number) => bigint;
  /** The bit of a variable; `undefined` = nothing reads it. */
  readonly bit: (variable: string) => bigint | undefined;
  /** A flow, or a flow of the same bot which it enters, reads or writes the variable. */
  readonly isTouched: (variable: string, flow: Flow) => boolean;
}

/** Variables that belong to the path and are known in every bot: what was recognised, what was handed back. */
export const PATH: ReadonlySet<string> = new Set(["$intent", "$exitReason", "$event"]);

/** `scope` turns a bot's variable into the key used in facts. */
export function liveness(linked: Linked, ends: Ends, scope: (bot: Bot) => (variable: string) => string): Liveness {
  const bits = new Map<string, bigint>([...PATH].map((variable, i) => [variable, 1n << BigInt(i)]));
  const ofPath = (1n << BigInt(PATH.size)) - 1n;
  const sizes = new Map<Bot, number>();
  const bitOf = (bot: Bot, variable: string) =>
    remember(bits, scope(bot)(variable), () => {
      const size = sizes.get(bot) ?? PATH.size;
      sizes.set(bot, size + 1);
      return 1n << BigInt(size);
    });
  const maskOf = (bot: Bot, variables: Iterable<string>) => {
    let mask = 0n;
    for (const variable of variables) mask |= bitOf(bot, variable);
    return mask;
  };
  // A call of a bot that the project does not hold is a question: what the bot understood is bound before the exits are tried.
  const hears = (spot: Spot) => spot.node.kind === "call" && isBotBlock(spot.node) && calleeOf(linked, spot) === undefined;
  const reads = linked.spots.map((spot) => maskOf(spot.bot, readBy(spot, hears(spot))));
  const tested = linked.spots.map(({ bot, node }) =>
    maskOf(
      bot,
      node.exits.flatMap(({ when }) => (when ? variablesOf(when) : [])),
    ),
  );
  const writes = linked.spots.map((spot) => maskOf(spot.bot, writtenBy(spot, hears(spot))));
  const bound = new Map<Bot, bigint>();
  for (const spot of linked.spots) {
    const callee = spot.node.call?.binds && calleeOf(linked, spot);
    const bot = callee && linked.botOf(callee);
    if (bot) bound.set(bot, (bound.get(bot) ?? 0n) | maskOf(bot, boundFrom(spot)));
  }

  const { spots } = linked;
  const live = spots.map(() => 0n);
  const before = new Map<number, number[]>();
  const edge = (from: Spot, to: Spot | undefined) => to && push(before, to.number, from.number);
  for (const spot of spots) {
    for (const exit of spot.node.exits) edge(spot, linked.behind(spot, exit));
    const callee = calleeOf(linked, spot);
    if (callee) for (const start of linked.startsOf(callee)) edge(spot, start.spot);
    for (const host of ends.takersOf(spot)) edge(spot, host);
    if (spot.node.kind === "return") for (const caller of ends.callersOf(spot)) edge(spot, caller);
  }
  const work: number[] = [];
  const add = (node: number, behind: bigint) => {
    const known = live[node] ?? 0n;
    const more = known | (reads[node] ?? 0n) | (((tested[node] ?? 0n) | behind) & ~(writes[node] ?? 0n));
    if (more === known) return;
    live[node] = more;
    work.push(node);
  };
  spots.forEach((spot, node) => {
    add(node, spot.node.kind === "return" ? (bound.get(spot.bot) ?? 0n) : 0n);
  });
  for (let node = work.pop(); node !== undefined; node = work.pop()) {
    const mask = live[node] ?? 0n;
    for (const from of before.get(node) ?? []) add(from, spots[from]?.bot === spots[node]?.bot ? mask : mask & ofPath);
  }

  const touched = touches(
    linked,
    spots.map((spot, n) => (reads[n] ?? 0n) | (tested[n] ?? 0n) | (writes[n] ?? 0n) | maskOf(spot.bot, writtenByCall(spot))),
  );
  return {
    at: (node) => live[node] ?? 0n,
    bit: (variable) => bits.get(variable),
    isTouched: (variable, flow) => PATH.has(variable) || ((touched.get(flow) ?? 0n) & (bits.get(variable) ?? 0n)) !== 0n,
  };
}

/** What a node reads before it writes: what it copies, and what a called bot hands back to be bound. */
const readBy = ({ node }: Spot, hearsItself: boolean): readonly string[] => [
  ...(node.copies?.values() ?? []),
  ...Object.keys((hearsItself ? undefined : node.call?.binds) ?? {}).flatMap((source) => (PATH.has(`$${source}`) ? [`$${source}`] : [])),
];

/** The variables of the called flow that a call binds to its own. */
const boundFrom = ({ node }: Spot): readonly string[] => Object.keys(node.call?.binds ?? {}).filter((source) => !PATH.has(`$${source}`));

/** The variables that a node writes for certain before its exits are tried. A call writes once its flow came back. */
const writtenBy = (spot: Spot, hearsItself: boolean): readonly string[] => {
  const { sets, copies, stores, call } = spot.node;
  if (hearsItself) return writtenByCall(spot);
  return call ? [] : [...(sets?.keys() ?? []), ...(copies?.keys() ?? []), ...(stores === undefined ? [] : [stores])];
};

/** What a call may write once its flow came back. */
const writtenByCall = ({ node }: Spot): readonly string[] =>
  node.call ? [...(node.sets?.keys() ?? []), ...(node.copies?.keys() ?? []), ...Object.values(node.call.binds ?? {})] : [];

/** Per flow the variables that it, or a flow of the same bot which it enters, reads or writes. */
function touches(linked: Linked, touchedAt: readonly bigint[]): ReadonlyMap<Flow, bigint> {
  const touched = new Map<Flow, bigint>();
  const enteredBy = new Map<Flow, Set<Flow>>();
  linked.spots.forEach((spot, number) => {
    touched.set(spot.flow, (touched.get(spot.flow) ?? 0n) | (touchedAt[number] ?? 0n));
    const callee = calleeOf(linked, spot);
    if (callee && linked.botOf(callee) === spot.bot) remember(enteredBy, callee, () => new Set<Flow>()).add(spot.flow);
  });
  const work = [...touched.keys()];
  for (let flow = work.pop(); flow; flow = work.pop())
    for (const from of enteredBy.get(flow) ?? []) {
      const known = touched.get(from) ?? 0n;
      const more = known | (touched.get(flow) ?? 0n);
      if (more === known) continue;
      touched.set(from, more);
      work.push(from);
    }
  return touched;
}
