import { remember } from "../../model/maps.ts";
import type { Flow } from "../../model/model.ts";
import type { Spot } from "../journey.ts";
import type { Goal } from "../reach/goals.ts";
import { ANY_RETURN } from "../reach/return-kinds.ts";
import type { Ahead, Frame, State } from "./state.ts";
import type { Walking } from "./walking.ts";

/** What a path can reach, given its stack: the plain searches know no stack, so each frame adds what lies ahead of it. */

/** True if the goal is reachable from the node, in its flow or after leaving it. `heard` = the customer said something new just before. */
export function canReachFrom({ reach }: Walking, frame: Frame, { number }: Spot, goal: Goal, heard = false): boolean {
  if (reach.inside(number, goal, heard)) return true;
  const heardAnew = frame.listening ? ANY_RETURN : 0;
  const returned = reach.returnsBy(number, goal) | heardAnew;
  if (returned !== 0 && frame.ahead("flow", goal, returned)) return true;
  const left = reach.leavesBy(number, goal) | heardAnew;
  return left !== 0 && frame.ahead("bot", goal, left);
}

/** What is reachable after a flow whose caller the path does not know. */
export function aheadOfRoot({ program, channel, reach }: Walking, flow: Flow, direct: boolean): Ahead {
  const { linked, callersOn } = program;
  const callers = (scope: "flow" | "bot") => {
    if (scope === "bot") return linked.hostsOf(linked.botOf(flow));
    return direct ? [] : linked.returnsTo(flow);
  };
  const isAhead = (scope: "flow" | "bot", goal: Goal, kinds: number) =>
    callersOn(callers(scope), channel).some(
      (call) => reach.meetsAt(call, goal) || reach.resumesAt(call, goal, kinds).some((next) => program.reach.from(next, goal, channel)),
    );
  const known = new Map<string, boolean>();
  return (scope, goal, kinds) => remember(known, `${scope} ${goal} ${kinds}`, () => isAhead(scope, goal, kinds));
}

/** What is reachable once a call has come back. Within one bot, whatever leaves the bot leaves the caller, too. */
export function aheadOfCall(walking: Walking, { spot: call, frame }: State, sameBot: boolean): Ahead {
  const { reach } = walking;
  const isAhead = (goal: Goal, kinds: number) =>
    reach.meetsAt(call, goal) || reach.resumesAt(call, goal, kinds).some((next) => canReachFrom(walking, frame, next, goal));
  const known = new Map<string, boolean>();
  return (scope, goal, kinds) => {
    if (scope === "bot" && sameBot) return frame.ahead("bot", goal, kinds);
    return remember(known, `${goal} ${kinds}`, () => isAhead(goal, kinds));
  };
}
