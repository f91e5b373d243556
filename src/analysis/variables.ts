import { comparisonsOf } from "../model/comparisons.ts";
import { remember } from "../model/maps.ts";
import type { Bot, Channel, Flow, Literal } from "../model/model.ts";
import type { Beforehand } from "./beforehand.ts";
import { calleeOf, type Ends } from "./ends.ts";
import { agreement, type Facts, interner, type Value, type Values } from "./facts.ts";
import { isAssumption } from "./guard.ts";
import type { Spot } from "./journey.ts";
import type { Linked } from "./link.ts";
import { liveness, PATH } from "./liveness.ts";

/** Which variables are worth remembering where: only those that a guard compares later on, with only the compared literals as values. */
export interface Variables {
  /** A bot's variable as a key of facts; `$intent`, `$exitReason` and `$event` belong to the path, all others to the bot. */
  readonly scope: (bot: Bot) => (variable: string) => string;
  /** The facts worth keeping at a node. `from` = what the path knew before, whose values these may still be. */
  readonly kept: (values: Values, node: number, from: Facts | undefined) => Facts;
  /** What all of these say, as facts. */
  readonly agreed: (all: readonly Facts[]) => Facts;
  /**
   * The values that a flow of the same bot, and what it calls, can read or write: with these it is entered. All others stay with the
   * caller, so that callers which differ in nothing that matters inside share one activation.
   */
  readonly inside: (values: Values, callee: Flow) => Facts;
  /** What the caller knows once the flow came back: `inner` for what the flow can read or write, else `outer`. */
  readonly outside: (inner: Values, outer: Values, callee: Flow) => Values;
  readonly initial: (bot: Bot) => Values;
  /** What a bot's variables can hold at a question, where a path on a channel begins at an answer to it. */
  readonly initialAt: (question: Spot, channel: Channel) => Values;
}

export function variables(linked: Linked, ends: Ends, before: Beforehand): Variables {
  const scopes = new Map<Bot, (variable: string) => string>();
  const numbers = new Map(linked.bots.map((bot, i) => [bot, i]));
  const scope = (bot: Bot) =>
    remember(scopes, bot, () => {
      if (linked.bots.length === 1) return (variable: string) => variable;
      const names = new Map([...PATH].map((variable) => [variable, variable]));
      return (variable: string) => remember(names, variable, () => `${numbers.get(bot)}:${variable}`);
    });
  const compared = comparedLiterals(linked, scope);
  const live = liveness(linked, ends, scope);
  const intern = interner();
  const nothing = intern(new Map());
  const worth = (values: Values, node: number): Values => {
    let changes = false;
    const result = new Map<string, Value>();
    values.forEach((value, key) => {
      const left = !live.has(node, key) || isAssumption(key) ? undefined : PATH.has(key) ? value : coarse(value, compared.get(key));
      if (left) result.set(key, left);
      changes ||= left !== value;
    });
    return changes ? result : values;
  };
  /** What was kept of facts last, by their id, and where: along a path the same variables stay alive for long. */
  const last: { readonly node: number; readonly facts: Facts }[] = [];
  const kept: Variables["kept"] = (values, node, from) => {
    if (values.size === 0 || !live.any(node)) return nothing;
    const known = from?.values === values ? last[from.id] : undefined;
    if (known && live.same(known.node, node)) return known.facts;
    const facts = intern(worth(values, node));
    const now = { node, facts };
    last[facts.id] = now;
    if (from?.values === values) last[from.id] = now;
    return facts;
  };
  const initial = (bot: Bot) =>
    new Map(Object.entries(bot.initialFacts ?? {}).map(([variable, is]): [string, Value] => [scope(bot)(variable), { is, not: [] }]));
  const isInside = (key: string, callee: Flow) => live.isTouched(key, callee);
  return {
    scope,
    inside: (values, callee) => intern(new Map([...values].filter(([key]) => isInside(key, callee)))),
    outside: (inner, outer, callee) =>
      new Map([...[...outer].filter(([key]) => !isInside(key, callee)), ...[...inner].filter(([key]) => isInside(key, callee))]),
    initial,
    initialAt: (question, channel) =>
      new Map([
        ...initial(question.bot),
        ...before(question, channel).map(([variable, value]) => [scope(question.bot)(variable), value] as const),
      ]),
    kept,
    agreed: ([first, ...others]) => (first ? intern(others.reduce(agreement, first.values)) : nothing),
  };
}

/** A value that no guard compares is "some other value": one that is none of the compared ones. */
function coarse(value: Value, literals: ReadonlySet<Literal> | undefined): Value {
  if (value.is === undefined || literals?.has(value.is)) return value;
  const not = [...(literals ?? [])].sort();
  return { not: value.is === null || not.includes(null) ? not : [...not, null], asked: value.asked, handed: value.handed };
}

/** The literals that guards compare each variable with; what flows from one variable into another is compared there too. */
function comparedLiterals(linked: Linked, scope: Variables["scope"]): ReadonlyMap<string, ReadonlySet<Literal>> {
  const compared = new Map<string, Set<Literal>>();
  const flowsTo = new Map<string, Set<string>>();
  const literalsOf = (key: string) => remember(compared, key, () => new Set<Literal>());
  const flow = (from: string, to: string) => void remember(flowsTo, to, () => new Set<string>()).add(from);
  for (const spot of linked.spots) {
    const scoped = scope(spot.bot);
    for (const { when } of spot.node.exits) {
      if (!when) continue;
      for (const { variable, values } of comparisonsOf(when)) for (const value of values) literalsOf(scoped(variable)).add(value);
    }
    const { binds } = spot.node.call ?? {};
    const callee = binds && calleeOf(linked, spot);
    for (const [source, target] of binds ? Object.entries(binds) : []) {
      if (PATH.has(`$${source}`)) flow(`$${source}`, scoped(target));
      else if (callee) flow(scope(linked.botOf(callee))(source), scoped(target));
    }
    for (const [target, source] of spot.node.copies ?? []) flow(scoped(source), scoped(target));
  }
  const work = [...compared.keys()];
  for (let to = work.pop(); to !== undefined; to = work.pop())
    for (const from of flowsTo.get(to) ?? []) {
      const literals = literalsOf(from);
      const before = literals.size;
      for (const value of literalsOf(to)) literals.add(value);
      if (literals.size > before) work.push(from);
    }
  return compared;
}
