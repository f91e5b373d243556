import type { Bot, Guard, Literal } from "../model/model.ts";
import { calleeOf, type Ends } from "./ends.ts";
import { type Facts, interner, type Value } from "./facts.ts";
import { comparisonsOf, isAssumption, variablesOf } from "./guard.ts";
import type { Spot } from "./journey.ts";
import type { Linked } from "./link.ts";
import { push, remember } from "./maps.ts";

/** Which variables are worth remembering where: only those that a guard compares later on, with only the compared literals as values. */
export interface Variables {
  /** A bot's variable as a key of facts; `$intent`, `$exitReason` and `$event` belong to the path, all others to the bot. */
  readonly scope: (bot: Bot) => (variable: string) => string;
  /** For one walk: the facts worth keeping at a node. Past 64 different sets at one node, nothing more is told apart there. */
  readonly keeper: () => (values: ReadonlyMap<string, Value>, node: number) => Facts;
  readonly initial: (bot: Bot) => ReadonlyMap<string, Value>;
}

const WIDEN_AT = 64;

export function variables(linked: Linked, ends: Ends): Variables {
  const scopes = new Map<Bot, (variable: string) => string>();
  const numbers = new Map(linked.bots.map((bot, i) => [bot, i]));
  const scope = (bot: Bot) =>
    remember(
      scopes,
      bot,
      () => (variable: string) => (variable.startsWith("$") && PATH.has(variable) ? variable : `${numbers.get(bot)}:${variable}`),
    );
  const compared = new Map<string, Set<Literal>>();
  const index = new Map<string, bigint>();
  const bit = (key: string) => remember(index, key, () => 1n << BigInt(index.size));

  // What flows from one variable into another is compared there too.
  const flows: { readonly from: string; readonly to: string }[] = [];
  const uses = linked.spots.map((spot) => {
    let mask = 0n;
    const scoped = scope(spot.bot);
    for (const guard of spot.node.exits.flatMap((exit): Guard[] => (exit.when ? [exit.when] : []))) {
      for (const variable of variablesOf(guard)) mask |= bit(scoped(variable));
      for (const { variable, values } of comparisonsOf(guard)) {
        const literals = remember(compared, scoped(variable), () => new Set<Literal>());
        for (const value of values) literals.add(value);
      }
    }
    const callee = spot.node.call?.binds && calleeOf(linked, spot);
    for (const [source, target] of Object.entries(spot.node.call?.binds ?? {})) {
      const from = RETURNED.has(source) ? `$${source}` : callee && scope(linked.botOf(callee))(source);
      if (from) flows.push({ from, to: scoped(target) });
      mask |= from ? bit(from) : 0n;
    }
    for (const [target, source] of spot.node.copies ?? []) {
      flows.push({ from: scoped(source), to: scoped(target) });
      mask |= bit(scoped(source));
    }
    return mask;
  });
  for (let changed = true; changed; ) {
    changed = false;
    for (const { from, to } of flows) {
      const literals = remember(compared, from, () => new Set<Literal>());
      const before = literals.size;
      for (const value of compared.get(to) ?? []) literals.add(value);
      changed ||= literals.size > before;
    }
  }
  const live = spreadBack(linked, ends, uses);

  const intern = interner();
  const nothing = intern(new Map());
  const masks = new WeakMap<ReadonlyMap<string, Value>, { readonly facts: Facts; readonly mask: bigint }>();
  const kept = (values: ReadonlyMap<string, Value>, node: number): Facts => {
    const alive = live[node] ?? 0n;
    const known = masks.get(values);
    if (known && (known.mask & ~alive) === 0n) return known.facts;
    const result = new Map<string, Value>();
    let mask = 0n;
    for (const [key, value] of values) {
      const own = index.get(key);
      if (own === undefined || !(alive & own) || isAssumption(key)) continue;
      result.set(key, PATH.has(key) ? value : coarse(value, compared.get(key)));
      mask |= own;
    }
    const facts = intern(result);
    masks.set(facts.values, { facts, mask });
    return facts;
  };
  return {
    scope,
    initial: (bot) => new Map(Object.entries(bot.initialFacts ?? {}).map(([variable, is]) => [scope(bot)(variable), { is, not: [] }])),
    keeper: () => {
      const seen = new Map<number, Set<number>>();
      return (values, node) => {
        if (values.size === 0) return nothing;
        const facts = kept(values, node);
        const here = remember(seen, node, () => new Set<number>());
        if (!here.has(facts.id) && here.size >= WIDEN_AT) return nothing;
        here.add(facts.id);
        return facts;
      };
    },
  };
}

const PATH: ReadonlySet<string> = new Set(["$intent", "$exitReason", "$event"]);
const RETURNED: ReadonlySet<string> = new Set(["intent", "exitReason", "event"]);

/** A value that no guard compares is "some other value": one that is none of the compared ones. */
function coarse(value: Value, literals: ReadonlySet<Literal> | undefined): Value {
  if (value.is === undefined || literals?.has(value.is)) return value;
  const not = [...(literals ?? [])].sort();
  return { not: value.is === null || not.includes(null) ? not : [...not, null], asked: value.asked, handed: value.handed };
}

/** Per node the variables that are read there or at any node behind it. */
function spreadBack(linked: Linked, ends: Ends, uses: readonly bigint[]): readonly bigint[] {
  const live = [...uses];
  const before = new Map<number, number[]>();
  const edge = (from: Spot, to: Spot | undefined) => to && push(before, linked.numberOf(to.node), linked.numberOf(from.node));
  for (const spot of linked.spots) {
    for (const exit of spot.node.exits) edge(spot, linked.behind(spot, exit));
    const callee = calleeOf(linked, spot);
    if (callee) for (const start of linked.startsOf(callee)) edge(spot, start.spot);
    if (spot.node.kind === "return") for (const caller of ends.callersOf(spot)) edge(spot, caller);
  }
  const work = live.flatMap((mask, node) => (mask ? [node] : []));
  for (let node = work.pop(); node !== undefined; node = work.pop()) {
    const mask = live[node] ?? 0n;
    for (const from of before.get(node) ?? [])
      if (((live[from] ?? 0n) | mask) !== live[from]) {
        live[from] = (live[from] ?? 0n) | mask;
        work.push(from);
      }
  }
  return live;
}
