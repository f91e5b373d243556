import { push, remember } from "../model/maps.ts";
import type { Bot, Flow } from "../model/model.ts";
import { BitRows } from "./bit-rows.ts";
import { edgesOf } from "./edges.ts";
import { calleeOf, type Ends, isBotBlock } from "./ends.ts";
import { grouped } from "./grouped.ts";
import { variablesOf } from "./guard.ts";
import type { Spot } from "./journey.ts";
import type { Linked } from "./link.ts";

/** Where a variable's value can still matter. */
export interface Liveness {
  /** The variables of a node's bot whose value on entry is read there, or at a node behind it before it is written anew. */
  readonly at: (node: number) => LiveSet;
  /** A flow, or a flow of the same bot which it enters, reads or writes the variable. */
  readonly isTouched: (variable: string, flow: Flow) => boolean;
}

/** A set of variables. Nodes of a bot that have the same variables share one. */
export interface LiveSet {
  readonly has: (variable: string) => boolean;
}

/** No variable. */
export const NOTHING: LiveSet = { has: () => false };

/** Variables that belong to the path and are known in every bot: what was recognised, what was handed back. */
export const PATH: ReadonlySet<string> = new Set(["$intent", "$exitReason", "$event"]);

/** `scope` turns a bot's variable into the key used in facts. */
export function liveness(linked: Linked, ends: Ends, scope: (bot: Bot) => (variable: string) => string): Liveness {
  const { spots } = linked;

  // Numbered bot by bot, those of the path first.
  const numbers = new Map([...PATH].map((variable, i) => [variable, i]));
  const sizes = new Map<Bot, number>();
  const numberOf = (bot: Bot, variable: string) =>
    remember(numbers, scope(bot)(variable), () => {
      const size = sizes.get(bot) ?? PATH.size;
      sizes.set(bot, size + 1);
      return size;
    });
  const bound = new Map<Bot, number[]>();
  for (const { spot, callee } of linked.calls)
    for (const source of callee ? Object.keys(spot.node.call?.binds ?? {}) : [])
      if (callee && !PATH.has(`$${source}`)) push(bound, linked.botOf(callee), numberOf(linked.botOf(callee), source));
  const uses = spots.map((spot) => usesOf(spot, hears(linked, spot), (variable) => numberOf(spot.bot, variable)));
  const width = Math.max(PATH.size, ...sizes.values());

  const live = new BitRows(spots.length, width);
  const written = new BitRows(spots.length, width);
  const addRead = (node: number, variable: number) => written.has(node, variable) || live.add(node, variable);
  uses.forEach((use, node) => {
    for (const variable of use?.writes ?? []) written.add(node, variable);
    for (const variable of use?.tests ?? []) addRead(node, variable);
    for (const variable of use?.reads ?? []) live.add(node, variable);
  });
  for (const { number, bot, node } of spots)
    if (node.kind === "return") for (const variable of bound.get(bot) ?? []) addRead(number, variable);
  spread(linked, ends, live, written);

  const sets = new Map<Bot, Map<string | number, LiveSet>>();
  const setOf = ({ number: node, bot }: Spot) =>
    remember(
      remember(sets, bot, () => new Map()),
      live.key(node),
      () => ({
        has: (variable: string) => {
          const number = numbers.get(variable);
          return number !== undefined && live.has(node, number);
        },
      }),
    );
  const ofNode = spots.map((spot) => (live.any(spot.number) ? setOf(spot) : NOTHING));
  const touched = touches(linked, uses, width);
  return {
    at: (node) => ofNode[node] ?? NOTHING,
    isTouched: (variable, flow) => {
      if (PATH.has(variable)) return true;
      const number = numbers.get(variable);
      return number !== undefined && touched(flow, number);
    },
  };
}

/** Carries what is live at a node to all before it that do not write it; between bots only what belongs to the path. */
function spread(linked: Linked, ends: Ends, live: BitRows, written: BitRows): void {
  const { spots } = linked;
  const edges = edgesOf(linked, ends);
  const mergePath = (into: number, from: number) => {
    let more = false;
    for (let variable = 0; variable < PATH.size; variable++) {
      if (!live.has(from, variable) || live.has(into, variable) || written.has(into, variable)) continue;
      live.add(into, variable);
      more = true;
    }
    return more;
  };
  const before = grouped(spots.length, edges.to, edges.from);
  const work = spots.map(({ number }) => number).filter((number) => live.any(number));
  for (let node = work.pop(); node !== undefined; node = work.pop()) {
    const to = node;
    before(to, (from) => {
      if (spots[from]?.bot === spots[to]?.bot ? live.merge(from, to, written) : mergePath(from, to)) work.push(from);
    });
  }
}

/** What a node does with variables, by their numbers. */
interface Uses {
  /** Before it writes: what it copies, and what a called bot hands back to be bound. */
  readonly reads: readonly number[];
  /** What the conditions of its exits compare. */
  readonly tests: readonly number[];
  /** What it writes for certain before its exits are tried. A call writes once its flow came back. */
  readonly writes: readonly number[];
  /** What a call may write once its flow came back. */
  readonly afterCall: readonly number[];
}

/** `undefined` = it does nothing with variables. */
function usesOf({ node }: Spot, hearsItself: boolean, number: (variable: string) => number): Uses | undefined {
  const { sets, copies, stores, call, exits } = node;
  const tests = exits.some(({ when }) => when) ? exits.flatMap(({ when }) => (when ? variablesOf(when).map(number) : [])) : [];
  if (!sets && !copies && !stores && !call?.binds && tests.length === 0) return undefined;
  const own = [...(sets?.keys() ?? []), ...(copies?.keys() ?? [])].map(number);
  const binds = Object.entries(call?.binds ?? {});
  const handed = binds.flatMap(([source]) => (PATH.has(`$${source}`) && !hearsItself ? [number(`$${source}`)] : []));
  const afterCall = call ? [...own, ...binds.map(([, variable]) => number(variable))] : [];
  return {
    reads: [...[...(copies?.values() ?? [])].map(number), ...handed],
    tests,
    writes: hearsItself ? afterCall : call ? [] : [...own, ...(stores === undefined ? [] : [number(stores)])],
    afterCall,
  };
}

/** A call of a bot that the project does not hold is a question: what the bot understood is bound before the exits are tried. */
const hears = (linked: Linked, spot: Spot): boolean =>
  spot.node.kind === "call" && isBotBlock(spot.node) && calleeOf(linked, spot) === undefined;

/** Per flow the variables that it, or a flow of the same bot which it enters, reads or writes. */
function touches(linked: Linked, uses: readonly (Uses | undefined)[], width: number): (flow: Flow, variable: number) => boolean {
  const rows = new Map<Flow, number>();
  for (const { flow } of linked.spots) remember(rows, flow, () => rows.size);
  const touched = new BitRows(rows.size, width);
  for (const { flow, number } of linked.spots) {
    const use = uses[number];
    if (!use) continue;
    const row = rows.get(flow) ?? 0;
    for (const variable of [...use.reads, ...use.tests, ...use.writes, ...use.afterCall]) touched.add(row, variable);
  }
  const enteredBy = new Map<number, number[]>();
  for (const { spot, callee } of linked.calls) {
    const [from, to] = [rows.get(spot.flow), callee && rows.get(callee)];
    if (from !== undefined && to !== undefined && callee && linked.botOf(callee) === spot.bot) push(enteredBy, to, from);
  }
  const work = [...rows.values()];
  for (let row = work.pop(); row !== undefined; row = work.pop())
    for (const from of enteredBy.get(row) ?? []) if (touched.merge(from, row)) work.push(from);
  return (flow, variable) => {
    const row = rows.get(flow);
    return row !== undefined && touched.has(row, variable);
  };
}
