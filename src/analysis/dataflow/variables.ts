import { remember } from "../../model/maps.ts";
import type { Bot, Channel, Flow } from "../../model/model.ts";
import { agreement, type Facts, interner, type Value, type Values } from "../conditions/facts.ts";
import type { Spot } from "../journey.ts";
import type { Ends } from "../link/ends.ts";
import type { Linked } from "../link/link.ts";
import type { Beforehand } from "./beforehand.ts";
import { comparedLiterals } from "./compared.ts";
import { Keeper } from "./keeper.ts";
import { liveness, PATH } from "./liveness.ts";

/** Which variables are worth remembering where: only those that a later guard compares, with only the compared literals as values. */
export interface Variables {
  /** A bot's variable as a key of facts; `$intent`, `$exitReason` and `$event` belong to the path, all others to the bot. */
  readonly scope: (bot: Bot) => (variable: string) => string;
  /** The facts worth keeping at a node. `from` = what the path knew before, if anything. */
  readonly kept: (values: Values, node: number, from: Facts | undefined) => Facts;
  /** What all of these agree on. */
  readonly agreed: (all: readonly Facts[]) => Facts;
  /**
   * The values that a flow of the same bot, and what it calls, can read or write: with these it is entered. The others stay with the caller, so
   * that callers between which the flow sees no difference share a frame.
   */
  readonly inside: (values: Values, callee: Flow) => Facts;
  /** What the caller knows once the flow has come back: `inner` for what the flow can read or write, `outer` for the rest. */
  readonly outside: (inner: Values, outer: Values, callee: Flow) => Values;
  readonly initial: (bot: Bot) => Values;
  /** What a bot's variables can hold at a question, for a path that begins at an answer to it. */
  readonly initialAt: (question: Spot, channel: Channel) => Values;
}

/** Finds out which variables of a project are worth remembering, and where. */
export function variables(linked: Linked, ends: Ends, before: Beforehand): Variables {
  const scope = scopes(linked.bots);
  const live = liveness(linked, ends, scope);
  const intern = interner();
  const keeper = new Keeper(live, comparedLiterals(linked, scope), intern);
  const isInside = (key: string, callee: Flow) => live.isTouched(key, callee);
  return {
    scope,
    kept: (values, node, from) => keeper.keptAt(node, values, from),
    agreed: ([first, ...others]) => intern(first ? others.reduce(agreement, first.values) : NOTHING),
    inside: (values, callee) => intern(new Map([...values].filter(([key]) => isInside(key, callee)))),
    outside: (inner, outer, callee) =>
      new Map([...[...outer].filter(([key]) => !isInside(key, callee)), ...[...inner].filter(([key]) => isInside(key, callee))]),
    ...initially(before, scope),
  };
}

const NOTHING: Values = new Map();
const same = (variable: string): string => variable;

/** The key of a bot's variable begins with the number of the bot, unless there is only one bot. */
function scopes(bots: readonly Bot[]): Variables["scope"] {
  if (bots.length === 1) return () => same;
  const scoped = new Map(
    bots.map((bot, number) => {
      const names = new Map([...PATH].map((variable) => [variable, variable]));
      return [bot, (variable: string) => remember(names, variable, () => `${number}:${variable}`)];
    }),
  );
  return (bot) => {
    const scope = scoped.get(bot);
    if (!scope) throw new Error(`bot ${bot.id} is not part of the project`);
    return scope;
  };
}

/** What is known when a path begins. */
function initially(before: Beforehand, scope: Variables["scope"]): Pick<Variables, "initial" | "initialAt"> {
  const known = new Map<Bot, Values>();
  const initialOf = (bot: Bot): Values => {
    const scoped = scope(bot);
    return new Map(Object.entries(bot.initialFacts ?? {}).map(([variable, is]): [string, Value] => [scoped(variable), { is, not: [] }]));
  };
  const initial = (bot: Bot) => remember(known, bot, initialOf);
  return {
    initial,
    initialAt: (question, channel) => {
      const scoped = scope(question.bot);
      return new Map([
        ...initial(question.bot),
        ...before(question, channel).map(([variable, value]) => [scoped(variable), value] as const),
      ]);
    },
  };
}
