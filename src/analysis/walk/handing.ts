import type { Bot, Channel, Flow, Literal } from "../../model/model.ts";
import { ANSWERED, type Value, type Values } from "../conditions/facts.ts";
import type { Held } from "../dataflow/set-before.ts";
import type { Variables } from "../dataflow/variables.ts";
import type { Spot } from "../journey.ts";
import { calleeOf } from "../link/ends.ts";
import type { Program } from "../program.ts";
import type { Comeback, State } from "./state.ts";
import type { Walking } from "./walking.ts";

/** What is known when a path begins, enters a flow, and comes back: calls pass on what they name, and nothing else crosses bots. */

const literal = (is: Literal): Value => ({ is, not: [] });

/** What is known when a flow is entered with values for some of its bot's variables. */
export function giving(vars: Variables, values: Values, given: Readonly<Record<string, Literal>> | undefined, bot: Bot): Values {
  if (!given) return values;
  const scoped = vars.scope(bot);
  return new Map([...values, ...Object.entries(given).map(([name, is]): [string, Value] => [scoped(name), literal(is)])]);
}

/** What is known when a path on a channel begins at an exit of a node, for each way into its flow. */
export function beforeExit({ vars, setBefore }: Program, owner: Spot, channel: Channel): readonly Values[] {
  const behind = setBefore.behind(owner, channel);
  return setBefore.given(owner.flow, channel).map((given) => {
    const known = together(vars, owner.bot, vars.initialAt(owner, channel), given);
    return together(vars, owner.bot, known, behind);
  });
}

/** What is known when a path on a channel begins at an entry of a flow, for each way into it. */
export const beforeEntry = ({ vars, setBefore }: Program, bot: Bot, flow: Flow, channel: Channel): readonly Values[] =>
  setBefore.given(flow, channel).map((given) => together(vars, bot, vars.initial(bot), given));

function together(vars: Variables, bot: Bot, known: Values, held: Held): Values {
  if (held.size === 0) return known;
  const scoped = vars.scope(bot);
  const facts = [...held].flatMap(([name, literals]): [string, Value][] => oneOf(literals).map((value) => [scoped(name), value]));
  return new Map([...known, ...facts]);
}

/** Nobody can tell which of several it is; of what may also have no value, nothing is known. */
function oneOf(literals: readonly Literal[]): readonly Value[] {
  const [only, ...others] = literals;
  if (only !== undefined && others.length === 0) return [literal(only)];
  const among = literals.filter((each) => each !== null);
  return among.length < literals.length ? [] : [{ not: [null], among, guessed: true }];
}

/** What is known when a call goes on after its flow came back. `call` = the calling state, if the path came through it. */
export function handBack(walking: Walking, caller: Spot, call: State | null, comeback: Comeback): Values {
  const { vars } = walking.program;
  const { spot, facts } = comeback.state;
  const handed = handedBack(comeback, call !== null);
  const values = new Map(ownValues(walking, caller, call, comeback.state));
  const set = (key: string, value: Value | undefined) => void (value ? values.set(key, value) : values.delete(key));
  for (const [source, value] of Object.entries(handed)) set(`$${source}`, value);
  const [scopedOuter, scopedInner] = [vars.scope(caller.bot), vars.scope(spot.bot)];
  for (const [source, variable] of Object.entries(caller.node.call?.binds ?? {})) {
    const value = Object.hasOwn(handed, source) ? handed[source] : facts.values.get(scopedInner(source));
    set(scopedOuter(variable), value && { ...value, handed: true });
  }
  return values;
}

/** What is known of the caller's own variables. Within one bot, those that the flow can have written hold what it left in them. */
function ownValues({ program, channel }: Walking, caller: Spot, call: State | null, { spot, facts }: State): Values {
  const { linked, vars, setBefore } = program;
  const outer = call?.facts.values;
  if (caller.bot !== spot.bot) return outer ?? together(vars, caller.bot, vars.initial(caller.bot), setBefore.at(caller, channel));
  const callee = outer && calleeOf(linked, caller);
  return outer && callee ? vars.outside(facts.values, outer, callee) : facts.values;
}

/**
 * What every call hands back. `heard` = the bot understood something that the path does not know. The literals of a return are known as well as
 * any that are written there: behind a question they are the customer's answer.
 */
function handedBack({ state, heard }: Comeback, isOnPath: boolean): Readonly<Record<string, Value | undefined>> {
  const { spot, facts, fork } = state;
  const returns = spot.node.kind === "return" ? spot.node.returns : undefined;
  const understood = () => facts.values.get("$intent") ?? (isOnPath ? { not: [] } : undefined);
  const intent: Value | undefined = heard ? ANSWERED : returns?.forgetsIntent ? literal(null) : understood();
  const told = (is: Literal = null): Value | undefined => (heard ? undefined : { is, not: [], ...fork, handed: true });
  return { intent: intent && { ...intent, handed: true }, exitReason: told(returns?.exitReason), event: told(returns?.event) };
}
