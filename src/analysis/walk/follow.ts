import { remember } from "../../model/maps.ts";
import type { Exit } from "../../model/model.ts";
import { combine, gateOfRest, gateOfRole } from "../conditions/gates.ts";
import type { Gate, Spot } from "../journey.ts";
import { isBotBlock, isOrdinary } from "../link/ends.ts";
import { canReachFrom } from "./ahead.ts";
import { visit } from "./arrive.ts";
import { asksOf, type Choice, failedBefore, gatesOf, inWords } from "./choice.ts";
import { choose } from "./choose.ts";
import { forkBehind } from "./fork.ts";
import { type Guessed, gateOfGuess } from "./guesses.ts";
import { missingTarget } from "./opaque.ts";
import type { Branch, Fork, State } from "./state.ts";
import { handOver, type Walking } from "./walking.ts";

/** How a path leaves a node: by which exits, and with which gates. */

type Filter = (exit: Exit) => boolean;
const anyExit: Filter = () => true;
export const failing =
  ({ program }: Walking, spot: Spot): Filter =>
  (exit) =>
    program.gateOf(spot, exit) === "failure";
export const succeeding =
  ({ program }: Walking, spot: Spot): Filter =>
  (exit) =>
    program.gateOf(spot, exit) !== "failure";

/** Goes on by the ordinary exits of a node; if there are none, the path stops here. */
export function goOn(walking: Walking, state: State, filter = anyExit): void {
  const choices = ways(walking, state, filter);
  const { kind } = state.spot.node;
  const ordinary = kind === "opaque" || (kind === "branch" ? choices.length > 0 : choices.some(({ exit }) => isOrdinary(exit)));
  if (!ordinary) walking.endings.stop(state);
  follow(walking, state, choices);
}

/** The exits that a path can take without asking for a person again. One that is a request counts only if it is certainly the path's own. */
export function ways(walking: Walking, state: State, filter: Filter): readonly Choice[] {
  const { boundaryOf } = walking.program;
  const choices = choose(walking, state, filter);
  if (!state.spot.node.exits.some(boundaryOf)) return choices;
  const asksAgain = ({ exit, decided, asked }: Choice) => {
    const boundary = boundaryOf(exit);
    return !decided && (boundary === "always" || (boundary === "heard" && (!exit.when || asked || state.after)));
  };
  return choices.filter((choice) => !asksAgain(choice));
}

/** Takes the possible exits of a node, each with its gate. `asAnswers` = the customer chooses between them. */
export function follow(walking: Walking, state: State, choices: readonly Choice[], asAnswers = false): void {
  const own = choices.map((choice) => ownGate(walking, state, choice));
  const leads = (exit: Exit) => leadsToHandoff(walking, state, exit);
  const gates = gatesOf(choices, own, leads, asAnswers);
  const all = { choices, own, asAnswers };
  for (let i = 0; i < choices.length; i++) {
    const choice = choices[i];
    if (!choice || choice.worlds.length === 0) continue;
    const gate = gates[i] ?? "none";
    const guessed = gate === "none" ? gateOfGuess(walking, state, { choice, choices, leads }) : { gate, instead: [] };
    take(walking, state, choice, guessed, forkBehind(state, choice, all));
  }
}

/**
 * The gate of an exit by itself. The words of its condition count only if the customer did not choose the exit and the facts leave it open:
 * that `not open` holds where `open` failed gives no gate. Where the path knows the rest of "asked for a person and open", only "open" can have
 * failed.
 */
function ownGate({ program, channel, gates }: Walking, { spot }: State, choice: Choice): Gate {
  const { exit, certain, asked } = choice;
  if (certain || asked) return gateOfRole(exit.role);
  const own = program.gateOf(spot, exit);
  const failed = own === "none" ? failedBefore(choice, { channel, scoped: program.vars.scope(spot.bot) }) : [];
  if (failed.length === 0) return own;
  const gate = gateOfRest(failed, program.configFor(spot.flow.at.file));
  if (gate !== "none") gates.set(exit, gate);
  return gate;
}

/** True if a handoff is reachable behind the exit, and not only as another topic at a question that heard the request. */
function leadsToHandoff(walking: Walking, state: State, exit: Exit): boolean {
  const next = walking.program.linked.behind(state.spot, exit);
  if (!next || !canReach(walking, state, exit, "handoff")) return false;
  const { pastOrigins } = walking;
  return !pastOrigins || pastOrigins(next).some((spot) => canReachFrom(walking, state.frame, spot, "handoff"));
}

/** True if the goal is reachable behind the exit, given the stack of the path but not what it knows. */
export function canReach(walking: Walking, { spot, frame, after }: State, exit: Exit, goal: "handoff" | "anyone"): boolean {
  if (walking.reach.exitMeets(exit, goal)) return true;
  const next = walking.program.linked.behind(spot, exit);
  const heard = spot.node.kind === "call" && isBotBlock(spot.node) && !after;
  return next !== undefined && canReachFrom(walking, frame, next, goal, heard);
}

/** Goes through an exit with its `own` gate, once for each way in which its condition can hold. */
function take(walking: Walking, state: State, choice: Choice, own: Guessed, fork: Fork | null): void {
  const { program, endings, taken } = walking;
  const { spot, frame } = state;
  const { exit } = choice;
  const number = program.linked.exitNumber(spot, choice.index);
  taken.add(number);
  const gate = combine(state.gate, own.gate);
  const branch = branchOf(walking, state, choice, gate, own.instead);
  if (exit.missing) return endings.end(state, "opaque", { gate, branch, hides: missingTarget(exit) });
  const handed = choice.tests && state.handed ? handOver(walking, state.handed.call, true) : state.handed;
  const next = program.linked.behindExit(number);
  if (!next) {
    state.leaves = true;
    return endings.stop({ ...state, handed }, { gate, branch });
  }
  const behind = program.isJoin(next) ? null : fork;
  for (const values of choice.worlds)
    visit(walking, { frame, spot: next, after: false, values, gate, branch, handed, fork: behind, before: state, by: exit, call: null });
}

/** The branch by which outcomes behind `chosen` or `condition` are keyed, too: the first one, or a later one on the same answers. */
function branchOf(walking: Walking, state: State, choice: Choice, gate: Gate, instead: Branch["instead"]): Branch | null {
  if (gate !== "chosen" && gate !== "condition") return null;
  if (gate === state.gate && !tellsApart(walking, state, choice)) return state.branch;
  const { program, channel, branches } = walking;
  return remember(branches, choice.exit, () => {
    const scoped = program.vars.scope(state.spot.bot);
    return { spot: state.spot, exit: choice.exit, words: inWords(choice, { channel, scoped }), asks: asksOf(choice, scoped), instead };
  });
}

/** "Is it a chat? Else, is it a mail?": true of a guard that distinguishes the answers which an earlier one has left. */
function tellsApart({ program }: Walking, { branch, spot }: State, choice: Choice): boolean {
  if (!choice.asked || !branch?.asks.length) return false;
  const asks = asksOf(choice, program.vars.scope(spot.bot));
  return asks.every((each) => branch.asks.includes(each));
}
