import { variablesOf } from "../../model/guards.ts";
import { push, remember } from "../../model/maps.ts";
import type { Bot, Flow } from "../../model/model.ts";
import type { Spot } from "../journey.ts";
import { calleeOf, type Ends, isBotBlock } from "../link/ends.ts";
import type { Linked } from "../link/link.ts";
import { BitRows } from "./bit-rows.ts";
import { carry, edgesOf } from "./edges.ts";

/** Where the value of a variable can still matter. Nodes are given by their numbers. */
export interface Liveness {
  /** True if the variable, one of the node's bot, is read there or at a later node before it is written again. */
  readonly has: (node: number, variable: string) => boolean;
  /** True if this holds for any variable. */
  readonly any: (node: number) => boolean;
  /** True if the same variables are live at two nodes of a bot. */
  readonly same: (node: number, other: number) => boolean;
  /** True if the flow, or a flow of the same bot that it enters, reads or writes the variable. */
  readonly isTouched: (variable: string, flow: Flow) => boolean;
}

/** The variables that belong to the path and are known in every bot: what was recognised, and what was handed back. */
export const PATH: ReadonlySet<string> = new Set(["$intent", "$exitReason", "$event"]);

/** Computes the liveness of all variables. `scope` turns a bot's variable into its key among facts. */
export function liveness(linked: Linked, ends: Ends, scope: Scope): Liveness {
  const numbers = new VariableNumbers(scope);
  const rows = new Map<Flow, number>();
  for (const { flow } of linked.spots) remember(rows, flow, () => rows.size);
  const { live, written, touched } = usesIn(linked, numbers, rows);
  spread(linked, ends, live, written);
  spreadToCallers(linked, rows, touched);
  return {
    has: (node, variable) => {
      const number = numbers.known(variable);
      return number !== undefined && live.has(node, number);
    },
    any: (node) => live.any(node),
    same: (node, other) => live.same(node, other),
    isTouched: (variable, flow) => {
      if (PATH.has(variable)) return true;
      const number = numbers.known(variable);
      const row = rows.get(flow);
      return number !== undefined && row !== undefined && touched.has(row, number);
    },
  };
}

type Scope = (bot: Bot) => (variable: string) => string;

/** Numbers variables: those of the path first, then those of each bot, which share their numbers with those of other bots. */
class VariableNumbers {
  private readonly scope: Scope;
  private readonly numbers = new Map([...PATH].map((variable, i) => [variable, i]));
  private readonly sizes = new Map<Bot, number>();

  constructor(scope: Scope) {
    this.scope = scope;
  }

  /** The number of a variable, as its bot spells it; a new one if it has none. */
  of(bot: Bot, variable: string): number {
    return remember(this.numbers, this.scope(bot)(variable), () => {
      const size = this.sizes.get(bot) ?? PATH.size;
      this.sizes.set(bot, size + 1);
      return size;
    });
  }

  /** The number of a key of facts, if it has one. */
  known(key: string): number | undefined {
    return this.numbers.get(key);
  }
}

interface Uses {
  /** By node: variables that it reads before it writes them. */
  readonly live: BitRows;
  /** By node: variables that it writes before its exits are tried. */
  readonly written: BitRows;
  /** By the row of a flow: variables that its nodes read or write. */
  readonly touched: BitRows;
}

/** What every node itself does with variables. */
function usesIn(linked: Linked, numbers: VariableNumbers, rows: ReadonlyMap<Flow, number>): Uses {
  const { spots } = linked;
  const bound = boundIn(linked, numbers);
  const live = new BitRows(spots.length);
  const written = new BitRows(spots.length);
  const touched = new BitRows(rows.size);
  const addRead = (node: number, variable: number) => written.has(node, variable) || live.add(node, variable);
  for (const spot of spots) {
    const { number: node, bot, flow } = spot;
    eachUse(spot, hears(linked, spot), (how, name) => {
      const variable = numbers.of(bot, name);
      touched.add(rows.get(flow) ?? 0, variable);
      if (how === "writes") written.add(node, variable);
      else if (how === "tests") addRead(node, variable);
      else if (how === "reads") live.add(node, variable);
    });
    if (spot.node.kind === "return") for (const variable of bound.get(bot) ?? []) addRead(node, variable);
  }
  return { live, written, touched };
}

/** By bot, the variables that its callers bind, which its returns therefore read. */
function boundIn(linked: Linked, numbers: VariableNumbers): ReadonlyMap<Bot, readonly number[]> {
  const bound = new Map<Bot, number[]>();
  for (const { spot, callee } of linked.calls) {
    const bot = callee && linked.botOf(callee);
    for (const source of bot ? Object.keys(spot.node.call?.binds ?? {}) : [])
      if (bot && !PATH.has(`$${source}`)) push(bound, bot, numbers.of(bot, source));
  }
  return bound;
}

/** Carries what is live at a node back to all nodes before it that do not write it; between bots, only the variables of the path. */
function spread(linked: Linked, ends: Ends, live: BitRows, written: BitRows): void {
  const { spots } = linked;
  const { from, to } = edgesOf(linked, ends);
  const mergePath = (into: number, from: number) => {
    let more = false;
    for (let variable = 0; variable < PATH.size; variable++) {
      if (!live.has(from, variable) || live.has(into, variable) || written.has(into, variable)) continue;
      live.add(into, variable);
      more = true;
    }
    return more;
  };
  const knowing = spots.map(({ number }) => number).filter((number) => live.any(number));
  carry(spots.length, { from: to, to: from }, knowing, (node, before) =>
    spots[before]?.bot === spots[node]?.bot ? live.merge(before, node, written) : mergePath(before, node),
  );
}

/**
 * What a node does with a variable. It `writes` before its exits are tried, or, if it is a call, only once its flow has come back
 * (`afterCall`). It `reads`, before it writes, what it copies and what a called bot hands back to be bound, and it `tests` what the conditions of
 * its exits compare.
 */
type Use = "writes" | "afterCall" | "reads" | "tests";

/** Reports what a node does with variables, its writes first. */
function eachUse({ node }: Spot, hearsItself: boolean, use: (how: Use, variable: string) => void): void {
  const { sets, copies, stores, call, exits } = node;
  const own: Use = call && !hearsItself ? "afterCall" : "writes";
  if (sets) for (const variable of sets.keys()) use(own, variable);
  if (copies) for (const variable of copies.keys()) use(own, variable);
  if (stores !== undefined && !call) use("writes", stores);
  if (call?.binds)
    for (const [source, variable] of Object.entries(call.binds)) {
      use(own, variable);
      if (PATH.has(`$${source}`) && !hearsItself) use("reads", `$${source}`);
    }
  if (copies) for (const variable of copies.values()) use("reads", variable);
  for (const { when } of exits) if (when) for (const variable of variablesOf(when)) use("tests", variable);
}

/** True of a call of a bot outside the project, which is a question: what the bot understood is bound before the exits are tried. */
const hears = (linked: Linked, spot: Spot): boolean =>
  spot.node.kind === "call" && isBotBlock(spot.node) && calleeOf(linked, spot) === undefined;

/** Adds to the variables that a flow touches those of the flows of the same bot that it enters. */
function spreadToCallers(linked: Linked, rows: ReadonlyMap<Flow, number>, touched: BitRows): void {
  const enteredBy = new Map<number, number[]>();
  for (const { spot, callee } of linked.calls) {
    const [from, to] = [rows.get(spot.flow), callee && rows.get(callee)];
    if (from !== undefined && to !== undefined && callee && linked.botOf(callee) === spot.bot) push(enteredBy, to, from);
  }
  const work = [...rows.values()];
  for (let row = work.pop(); row !== undefined; row = work.pop())
    for (const from of enteredBy.get(row) ?? []) if (touched.merge(from, row)) work.push(from);
}
