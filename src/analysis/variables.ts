import type { Bot, Flow, Guard, Literal } from "../model/model.ts";
import { calleeOf, type Ends } from "./ends.ts";
import { agreement, type Facts, interner, type Value } from "./facts.ts";
import { comparisonsOf, isAssumption, variablesOf } from "./guard.ts";
import type { Spot } from "./journey.ts";
import type { Linked } from "./link.ts";
import { push, remember } from "./maps.ts";

/** Which variables are worth remembering where: only those that a guard compares later on, with only the compared literals as values. */
export interface Variables {
  /** A bot's variable as a key of facts; `$intent`, `$exitReason` and `$event` belong to the path, all others to the bot. */
  readonly scope: (bot: Bot) => (variable: string) => string;
  /**
   * For one walk: the facts worth keeping at a node, in an activation of its flow. Past 64 different ones at one node, only that is kept
   * there on which all agree that came so far.
   */
  readonly keeper: () => (values: ReadonlyMap<string, Value>, node: number, frame: number) => Facts;
  /**
   * The values that a flow of the same bot, and what it calls, can read or write: with these it is entered. All others stay with the
   * caller, so that callers which differ in nothing that matters inside share one activation.
   */
  readonly inside: (values: ReadonlyMap<string, Value>, callee: Flow) => Facts;
  /** What the caller knows once the flow came back: `inner` for what the flow can read or write, else `outer`. */
  readonly outside: (inner: ReadonlyMap<string, Value>, outer: ReadonlyMap<string, Value>, callee: Flow) => ReadonlyMap<string, Value>;
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
  const reads: bigint[] = [];
  const uses = linked.spots.map((spot, number) => {
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
    let copied = 0n;
    for (const [target, source] of spot.node.copies ?? []) {
      flows.push({ from: scoped(source), to: scoped(target) });
      copied |= bit(scoped(source));
    }
    reads[number] = copied;
    return mask | copied;
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
  const bits = (spot: Spot, names: Iterable<string>) => {
    let mask = 0n;
    for (const name of names) mask |= index.get(scope(spot.bot)(name)) ?? 0n;
    return mask;
  };
  const writes = linked.spots.map((spot) => bits(spot, writtenBy(spot)));
  const live = spreadBack(linked, ends, uses, reads, writes);
  const touched = touches(
    linked,
    linked.spots.map((spot, number) => (uses[number] ?? 0n) | (writes[number] ?? 0n) | bits(spot, writtenByCall(spot))),
  );

  const intern = interner();
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
  const isInside = (key: string, callee: Flow) => PATH.has(key) || ((touched.get(callee) ?? 0n) & (index.get(key) ?? 0n)) !== 0n;
  return {
    scope,
    inside: (values, callee) => intern(new Map([...values].filter(([key]) => isInside(key, callee)))),
    outside: (inner, outer, callee) =>
      new Map([...[...outer].filter(([key]) => !isInside(key, callee)), ...[...inner].filter(([key]) => isInside(key, callee))]),
    initial: (bot) => new Map(Object.entries(bot.initialFacts ?? {}).map(([variable, is]) => [scope(bot)(variable), { is, not: [] }])),
    keeper: () => {
      const seen = new Map<number, { readonly told: Set<string>; agreed: ReadonlyMap<string, Value> }>();
      return (values, node, frame) => {
        const facts = kept(values, node);
        const here = remember(seen, node, () => ({ told: new Set<string>(), agreed: facts.values }));
        const key = `${frame} ${facts.id}`;
        if (here.told.has(key)) return facts;
        here.agreed = agreement(here.agreed, facts);
        if (here.told.size >= WIDEN_AT) return intern(here.agreed);
        here.told.add(key);
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

/** The variables that a node writes for certain before its exits are tried. A call writes once its flow came back. */
const writtenBy = ({ node }: Spot): readonly string[] =>
  node.call ? [] : [...(node.sets?.keys() ?? []), ...(node.copies?.keys() ?? []), ...(node.stores === undefined ? [] : [node.stores])];

/** What a call may write once its flow came back. */
const writtenByCall = ({ node }: Spot): readonly string[] =>
  node.call ? [...(node.sets?.keys() ?? []), ...(node.copies?.keys() ?? []), ...Object.values(node.call.binds ?? {})] : [];

/**
 * Per node the variables whose value on entry is read there or at any node behind it before it is written anew. `uses` = read at the
 * node at all, `reads` = the part that is read before the node writes.
 */
function spreadBack(
  linked: Linked,
  ends: Ends,
  uses: readonly bigint[],
  reads: readonly bigint[],
  writes: readonly bigint[],
): readonly bigint[] {
  const own = (node: number, mask: bigint) => (reads[node] ?? 0n) | (mask & ~(writes[node] ?? 0n));
  const live = uses.map((mask, node) => own(node, mask));
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
    for (const from of before.get(node) ?? []) {
      const known = live[from] ?? 0n;
      const more = known | own(from, mask);
      if (more === known) continue;
      live[from] = more;
      work.push(from);
    }
  }
  return live;
}

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
