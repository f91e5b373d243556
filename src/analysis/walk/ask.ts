import type { Exit } from "../../model/model.ts";
import { isBotBlock, isOrdinary } from "../link/ends.ts";
import { comeBack, rest } from "./arrive.ts";
import { canReach, follow, ways } from "./follow.ts";
import { hearsAgain } from "./origins.ts";
import type { State } from "./state.ts";
import type { Walking } from "./walking.ts";

/**
 * A question, or a bot outside the project with which the customer talks. If no answer leads to anybody, the path comes to rest. Otherwise
 * each answer goes on, and one that leads to no handoff is `chosen` if another one does.
 */
export function ask(walking: Walking, state: State): void {
  const { spot, frame } = state;
  const choices = ways(walking, state, isOnTopic(walking, state));
  const hopeful = choices.some(({ exit }) => exit.role !== "declined" && canReach(walking, state, exit, "anyone"));
  state.leaves = true;
  if (!hopeful && !handsBack(walking, state)) {
    state.rests = true;
    for (const from of state.arrivals ?? [state.before ?? state.call]) rest(walking, state, from);
    return;
  }
  if (frame.listening && !isBotBlock(spot.node)) comeBack(walking, frame, { state, scope: "bot", heard: true });
  // An answer that is another topic, or the request again, is none of this path; without any answer the path stops.
  if (!spot.node.exits.some(isOrdinary)) walking.endings.stop(state);
  follow(walking, state, choices, true);
}

/** Topic changes are not paths: at a question that heard the request, or in its bot when called anew, no other intent goes on with it. */
function isOnTopic(walking: Walking, { spot, frame }: State): (exit: Exit) => boolean {
  const again = frame.again || hearsAgain(walking, spot);
  return (exit) => !(again && exit.intent);
}

/** What a bot hands back may be lost at its caller: then the caller is at fault, and not the bot that asks a question first. */
function handsBack({ program, channel, reach }: Walking, { spot, frame }: State): boolean {
  const { linked, callersOn } = program;
  return frame.root && reach.leavesBy(spot.number, "anyone") !== 0 && callersOn(linked.hostsOf(spot.bot), channel).length > 0;
}
