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
    for (const source of Object.keys(spot.node.call?.binds ?? {}))
      mask |= RETURNED.has(source) ? bit(`$${source}`) : callee ? bit(scope(linked.botOf(callee))(source)) : 0n;
    return mask;
  });
  const live = spreadBack(linked, ends, uses);

  const intern = interner();
  const nothing = intern(new Map());
  const kept = (values: ReadonlyMap<string, Value>, node: number) => {
    const result = new Map<string, Value>();
    for (const [key, value] of values) {
      const known = index.get(key);
      if (known === undefined || isAssumption(key) || !((live[node] ?? 0n) & known)) continue;
      result.set(key, PATH.has(key) ? value : coarse(value, compared.get(key)));
    }
    return result;
  };
  return {
    scope,
    initial: (bot) => new Map(Object.entries(bot.initialFacts ?? {}).map(([variable, is]) => [scope(bot)(variable), { is, not: [] }])),
    keeper: () => {
      const seen = new Map<number, Set<number>>();
      return (values, node) => {
        if (values.size === 0) return nothing;
        const facts = intern(kept(values, node));
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
