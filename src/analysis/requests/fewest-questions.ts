import type { Exit } from "../../model/model.ts";
import type { Spot } from "../journey.ts";
import { calleeOf } from "../link/ends.ts";
import type { Linked } from "../link/link.ts";

/**
 * The smallest number of questions on the way from some nodes to a goal; `undefined` = no way leads there. Ignores conditions and channels, so a
 * real conversation has at least as many. `through` is false for exits that are not taken.
 */
export function fewestQuestions(
  linked: Linked,
  starts: readonly Spot[],
  isGoal: (spot: Spot) => boolean,
  through: (exit: Exit) => boolean = () => true,
): number | undefined {
  const seen = new Set<Spot>();
  let ring: readonly Spot[] = starts;
  for (let questions = 0; ring.length > 0; questions++) {
    const asks: Spot[] = [];
    const work = [...ring];
    for (let spot = work.pop(); spot; spot = work.pop()) {
      if (seen.has(spot)) continue;
      seen.add(spot);
      if (isGoal(spot)) return questions;
      // A host goes on with what its bot understood, even if the bot waits at a question.
      if (spot.node.kind === "ask") asks.push(spot);
      else work.push(...behind(linked, spot, through));
      if (spot.node.kind !== "ask" || spot.bot.hosted) work.push(...resumed(linked, spot, through));
    }
    ring = asks.flatMap((spot) => behind(linked, spot, through));
  }
  return undefined;
}

/** The nodes to which a node leads, including those that it calls or jumps to. */
function behind(linked: Linked, spot: Spot, through: (exit: Exit) => boolean): readonly Spot[] {
  const callee = calleeOf(linked, spot);
  return [
    ...(callee ? linked.startsOf(callee).map((start) => start.spot) : []),
    ...spot.node.exits.flatMap((exit) => (through(exit) ? (linked.behind(spot, exit) ?? []) : [])),
  ];
}

/** The nodes at which the conversation goes on once a flow or a bot has come back. */
function resumed(linked: Linked, { bot, flow, node }: Spot, through: (exit: Exit) => boolean): readonly Spot[] {
  const callers = node.kind === "return" ? linked.returnsTo(flow) : [];
  const hosts = node.kind === "return" || bot.hosted ? linked.hostsOf(bot) : [];
  return [...callers, ...hosts].flatMap((caller) =>
    caller.node.exits.flatMap((exit) => (through(exit) ? (linked.behind(caller, exit) ?? []) : [])),
  );
}
