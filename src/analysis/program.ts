import { remember } from "../model/maps.ts";
import type { Bot, Channel, Flow } from "../model/model.ts";
import type { BoundaryOf } from "./boundaries.ts";
import type { ConfigFor } from "./config.ts";
import { calleeOf, type Ends } from "./ends.ts";
import { ANSWERED, type Value, type Values } from "./facts.ts";
import type { GateOf } from "./gates.ts";
import type { Gate, HumanRequest, RequestStart, Spot } from "./journey.ts";
import type { LinkedExits } from "./link.ts";
import type { Goal, Reach } from "./reach.ts";
import { ANY_RETURN, type Returns } from "./returns.ts";
import type { Held, SetBefore } from "./set-before.ts";
import type { Ahead, Frame, State } from "./state.ts";
import type { Variables } from "./variables.ts";

/** Everything that the walks of a project share. */
export interface Program {
  readonly linked: LinkedExits;
  readonly configFor: ConfigFor;
  readonly gateOf: GateOf;
  /** The gate of the condition under which a request's handler is taken. */
  readonly gateOfStart: (start: RequestStart) => Gate;
  readonly ends: Ends;
  readonly reach: Reach;
  readonly returns: Returns;
  readonly vars: Variables;
  readonly written: SetBefore;
  /** Exits at which the customer would ask for a person again. */
  readonly boundaryOf: BoundaryOf;
  /** True where a customer on the channel can come to the node at all. */
  readonly isReached: (spot: Spot, channel: Channel) => boolean;
  /** Where a request begins on a channel: the handlers that exist there and that a customer can come to. */
  readonly startsOn: (request: HumanRequest, channel: Channel) => readonly RequestStart[];
  /** Of the callers of a flow those to which a path on the channel comes back: the ones that run on it, as far as there are any. */
  readonly callersOn: (callers: readonly Spot[], channel: Channel) => readonly Spot[];
  /** The goal is reachable from the node, on this stack. `heard` = the customer was heard anew just before. */
  readonly reachFrom: (spot: Spot, goal: Goal, frame: Frame, channel: Channel, heard?: boolean) => boolean;
  /**
   * Where a path in a flow, whose caller it does not know, comes back to: flows of which that is the same share one activation, so a chain
   * of flows is walked once, wherever a request begins in it.
   */
  readonly rootKey: (flow: Flow, direct: boolean) => string;
  /** What is reachable behind a flow whose caller the path does not know. */
  readonly aheadOfRoot: (flow: Flow, direct: boolean, channel: Channel) => Ahead;
  /** What is reachable once a call came back. */
  readonly aheadOfCall: (call: State, sameBot: boolean, channel: Channel) => Ahead;
  /** The values with which a call goes on once `returned` came back. `heard` = the called bot understood something unknown. */
  readonly handBack: (caller: Spot, call: State | null, returned: State, heard: boolean, channel: Channel) => Values;
  /** What is known where a path on a channel begins at an exit of a node. */
  readonly beforeExit: (owner: Spot, channel: Channel) => Values;
  readonly calledBot: (call: Spot) => Bot | undefined;
  /** The config allows every value that a computed target can have. */
  readonly allows: (spot: Spot) => boolean;
}

export function program(
  parts: Omit<Program, "reachFrom" | "rootKey" | "aheadOfRoot" | "aheadOfCall" | "handBack" | "beforeExit" | "calledBot" | "allows">,
): Program {
  const { linked, vars, written, reach, configFor } = parts;
  const calledBot = (call: Spot) => {
    const callee = calleeOf(linked, call);
    return callee && linked.botOf(callee);
  };

  const reachFrom: Program["reachFrom"] = (spot, goal, frame, channel, heard) => {
    const on = reach.on(channel);
    const number = spot.number;
    if (on.inside(number, goal, heard)) return true;
    const heardAnew = frame.listening ? ANY_RETURN : 0;
    const [returned, left] = [on.returnsBy(number, goal) | heardAnew, on.leavesBy(number, goal) | heardAnew];
    return (returned !== 0 && frame.ahead("flow", goal, returned)) || (left !== 0 && frame.ahead("bot", goal, left));
  };

  const goesOn = (call: Spot, goal: Goal, kinds: number, channel: Channel, from: (spot: Spot) => boolean) => {
    const on = reach.on(channel);
    if (call.node.exits.some((exit) => on.exitMeets(exit, goal))) return true;
    return on.resumesAt(call.number, goal, kinds).some((next) => {
      const spot = linked.spots[next];
      return spot !== undefined && from(spot);
    });
  };

  const before = (caller: Spot, channel: Channel) =>
    together(vars.initial(caller.bot), written.at(caller, channel), vars.scope(caller.bot));
  const beforeExit: Program["beforeExit"] = (owner, channel) =>
    together(vars.initialAt(owner, channel), written.behind(owner, channel), vars.scope(owner.bot));

  const leavesBots = linked.spots.some(({ node }) => node.returns?.scope === "bot");
  const rootKeys = new Map<Flow, string>();
  const rootKey: Program["rootKey"] = (flow, direct) => {
    const callers = remember(rootKeys, flow, () =>
      linked
        .returnsTo(flow)
        .map(({ number }) => number)
        .join(),
    );
    return `${direct ? "direct" : callers} ${leavesBots ? linked.botOf(flow).id : ""}`;
  };

  const aheadOfRoot: Program["aheadOfRoot"] = (flow, direct, channel) => {
    const known = new Map<string, boolean>();
    const callers = (scope: "flow" | "bot") =>
      scope === "bot" ? linked.hostsOf(linked.botOf(flow)) : direct ? [] : linked.returnsTo(flow);
    return (scope, goal, kinds) =>
      remember(known, `${scope} ${goal} ${kinds}`, () =>
        parts
          .callersOn(callers(scope), channel)
          .some((call) => goesOn(call, goal, kinds, channel, (spot) => reach.from(spot, goal, channel))),
      );
  };

  const aheadOfCall: Program["aheadOfCall"] = ({ spot: call, frame }, sameBot, channel) => {
    const known = new Map<string, boolean>();
    const after = (goal: Goal, kinds: number) =>
      remember(known, `${goal} ${kinds}`, () => goesOn(call, goal, kinds, channel, (spot) => reachFrom(spot, goal, frame, channel)));
    return (scope, goal, kinds) => (scope === "bot" && sameBot ? frame.ahead("bot", goal, kinds) : after(goal, kinds));
  };

  const handBack: Program["handBack"] = (caller, call, { spot, facts }, heard, channel) => {
    const sameBot = caller.bot === spot.bot;
    const callee = calleeOf(linked, caller);
    const outer = call?.facts.values;
    const own = !sameBot ? (outer ?? before(caller, channel)) : outer && callee ? vars.outside(facts.values, outer, callee) : facts.values;
    const returns = spot.node.kind === "return" ? spot.node.returns : undefined;
    const intent = heard
      ? ANSWERED
      : returns?.forgetsIntent
        ? { is: null, not: [] }
        : (facts.values.get("$intent") ?? (call ? { not: [] } : undefined));
    const handed: Readonly<Record<string, Value | undefined>> = {
      intent: intent && { ...intent, handed: true },
      exitReason: heard ? undefined : { is: returns?.exitReason ?? null, not: [], handed: true },
      event: heard ? undefined : { is: returns?.event ?? null, not: [], handed: true },
    };
    const values = new Map(own);
    const set = (key: string, value: Value | undefined) => void (value ? values.set(key, value) : values.delete(key));
    for (const [source, value] of Object.entries(handed)) set(`$${source}`, value);
    const [scopedOuter, scopedInner] = [vars.scope(caller.bot), vars.scope(spot.bot)];
    for (const [source, variable] of Object.entries(caller.node.call?.binds ?? {})) {
      const value = source in handed ? handed[source] : facts.values.get(scopedInner(source));
      set(scopedOuter(variable), value && { ...value, handed: true });
    }
    return values;
  };

  const allows = ({ bot, flow, node }: Spot) => {
    const allowed = configFor(flow.at.file).handoff.allowedTargets;
    const target = node.transfer?.target;
    if (allowed.length === 0 || target === undefined) return false;
    if (allowed.includes(target)) return true;
    const written = bot.flows.flatMap((each) =>
      each.nodes.flatMap((other) => (other.sets?.has(bare(target)) ? [other.sets.get(bare(target))] : [])),
    );
    return written.length > 0 && written.every((value) => value !== undefined && (value === null || allowed.includes(value)));
  };

  return { ...parts, reachFrom, rootKey, aheadOfRoot, aheadOfCall, handBack, beforeExit, calledBot, allows };
}

const together = (known: Values, held: Held, scoped: (variable: string) => string): Values =>
  held.size === 0 ? known : new Map([...known, ...[...held].map(([name, is]): [string, Value] => [scoped(name), { is, not: [] }])]);

/** `${queue}` and `{{queue}}` name the variable `queue`. */
const bare = (target: string) => target.replace(/^(\$\{|\{\{)\s*|\s*\}+$/g, "");
