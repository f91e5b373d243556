import type { Bot, Channel, Flow, Literal } from "../model/model.ts";
import { type Endings, isSwallowed } from "./endings.ts";
import type { Exploration, Way } from "./exploration.ts";
import type { Value, Values } from "./facts.ts";
import type { HumanRequest, Spot } from "./journey.ts";
import type { Linked } from "./link.ts";
import type { Program } from "./program.ts";
import type { Comeback, Frame, Handed, State } from "./state.ts";

/** How paths enter flows and leave them again: whoever leaves a frame goes on in those that called it, and nowhere else. */
export interface Calls {
  /** The activation of a flow whose caller the path does not know; `direct` = it has none. */
  readonly root: (flow: Flow, direct: boolean) => Frame;
  /** The node of a state calls or jumps to a flow, which begins at `starts`. */
  readonly enter: (state: State, callee: Flow, starts: ReturnType<Linked["startsOf"]>) => void;
  /** A frame is left: goes on in every caller, or in every caller that the project has where the path does not know its caller. */
  readonly comeBack: (frame: Frame, comeback: Comeback) => void;
}

/** The walk that the calls belong to. */
interface Walking {
  readonly request: HumanRequest;
  readonly channel: Channel;
  readonly explored: Pick<Exploration, "frame" | "idOf">;
  readonly endings: Pick<Endings, "end" | "stop">;
  readonly visit: (frame: Frame, spot: Spot, after: boolean, way: Way) => void;
  readonly handOver: (call: Spot, tested: boolean, event?: string) => Handed;
}

const SCOPES = ["flow", "bot"] as const;

export function calls(program: Program, { request, channel, explored, endings, visit, handOver }: Walking): Calls {
  const { linked, vars, ends } = program;
  const { frame: frameOf, idOf } = explored;

  const root = (flow: Flow, direct: boolean) =>
    frameOf(`root ${program.rootKey(flow, direct)}`, flow, {
      root: true,
      direct,
      listening: false,
      ahead: program.aheadOfRoot(flow, direct, channel),
    });

  const enter: Calls["enter"] = (state, callee, starts) => {
    const { spot, frame, gate, branch, handed } = state;
    const bot = linked.botOf(callee);
    const sameBot = bot === spot.bot;
    if (spot.node.kind === "jump") {
      const values = sameBot ? state.facts.values : vars.initial(bot);
      for (const start of starts) {
        const given = giving(values, start.entry.facts, bot);
        visit(frame, start.spot, false, { values: given, gate, branch, handed, before: state, by: null, call: null });
      }
      return;
    }
    const listening = sameBot ? frame.listening : bot !== request.bot && bot.intents.length > 0;
    const ahead = program.aheadOfCall(state, sameBot, channel);
    // A frame is shared only by callers that agree on what is reachable behind them.
    const behind = SCOPES.flatMap((scope) =>
      program.returns.kinds.map((kind) => (ahead(scope, "handoff", kind) ? 2 : 0) + (ahead(scope, "anyone", kind) ? 1 : 0)),
    ).join("");
    const inside = sameBot ? vars.inside(state.facts.values, callee) : undefined;
    const gives = sameBot ? undefined : spot.node.call?.gives;
    const values = inside?.values ?? giving(vars.initial(bot), gives, bot);
    const key = `${idOf(callee)} ${inside?.id ?? JSON.stringify(gives ?? null)} ${gate} ${idOf(branch)} ${idOf(handed)} ${listening} ${behind}`;
    const inner = frameOf(key, callee, { root: false, direct: false, listening, ahead });
    inner.callers.push(state);
    for (const start of starts) {
      const given = giving(values, start.entry.facts, bot);
      visit(inner, start.spot, false, { values: given, gate, branch, handed, before: null, by: null, call: state });
    }
    for (const comeback of [...inner.returns]) resume(state, comeback);
  };

  /** What is known where a flow is entered with values for some of its bot's variables. */
  const giving = (values: Values, given: Readonly<Record<string, Literal>> | undefined, bot: Bot) => {
    if (!given) return values;
    const scoped = vars.scope(bot);
    return new Map([...values, ...Object.entries(given).map(([name, is]): [string, Value] => [scoped(name), { is, not: [] }])]);
  };

  const comeBack: Calls["comeBack"] = (frame, comeback) => {
    // Flows that call themselves are called from within: whoever leaves the bot leaves each of their frames once.
    const left = new Set([frame]);
    for (const each of left) {
      if (each.root) comeBackBlindly(each, comeback);
      else if (!each.returns.has(comeback)) {
        each.returns.add(comeback);
        for (const caller of [...each.callers])
          if (leavesToo(caller, comeback)) left.add(caller.frame);
          else goOnIn(caller.frame, caller.spot, caller, comeback);
      }
    }
  };

  /** The bot is left, and the caller is part of it. */
  const leavesToo = (caller: State, { scope, state }: Comeback) => scope === "bot" && caller.spot.bot === state.spot.bot;

  function comeBackBlindly(frame: Frame, comeback: Comeback): void {
    const { state, scope } = comeback;
    const { spot, gate, branch } = state;
    const all = scope === "bot" ? linked.hostsOf(spot.bot) : frame.direct ? [] : linked.returnsTo(frame.flow);
    const callers = program.callersOn(all, channel);
    for (const caller of callers) goOnIn(root(caller.flow, false), caller, null, comeback);
    if (callers.length > 0) return;
    const opened = frame.direct && scope === "flow" && typeof spot.node.returns?.withoutCaller !== "object";
    const blind = opened ? ends.hostMayAct(spot.bot) : ends.blind(spot);
    const isLost = spot.bot.hosted && !spot.node.returns?.escalates && isSwallowed(state, gate);
    if (blind && !isLost && !program.configFor(spot.bot.at.file).handoff.intents[request.name])
      endings.end(state, "opaque", spot, gate, branch, { hides: blind });
    else endings.stop(state, spot, gate, branch);
  }

  function resume(caller: State, comeback: Comeback): void {
    if (leavesToo(caller, comeback)) comeBack(caller.frame, comeback);
    else goOnIn(caller.frame, caller.spot, caller, comeback);
  }

  function goOnIn(frame: Frame, caller: Spot, call: State | null, { state, heard }: Comeback): void {
    const sameBot = caller.bot === state.spot.bot;
    const values = program.handBack(caller, call, state, heard, channel);
    const returns = state.spot.node.returns;
    // A caller that is on the path knows what it asked for, but not that the callee gives up and asks for a person.
    // Of a request without an intent only the reason tells, and that ends with the caller that did not look at it.
    const isLost = request.kind !== "intent" && state.handed?.tested === false;
    const hands = returns?.escalates || (!call && !isLost && (!sameBot || returns?.exitReason !== undefined));
    const handed = hands ? handOver(caller, false, returns?.event) : state.handed;
    visit(frame, caller, true, { values, gate: state.gate, branch: state.branch, handed, before: state, by: null, call });
  }

  return { root, enter, comeBack };
}
