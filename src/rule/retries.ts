import type { Spot } from "../analysis/journey.ts";
import type { Linked } from "../analysis/link/link.ts";
import { variablesOf } from "../model/guards.ts";
import type { Exit, Node } from "../model/model.ts";
import type { ProjectFacts } from "./rule.ts";

/** A way back to a question on which nothing counts. */
export interface Retry {
  /** The question, or the branch that tells its answers apart. */
  readonly owner: Spot;
  readonly exit: Exit;
  /** True of the question's own no-match exit that leads back at once. */
  readonly isDirect: boolean;
}

/**
 * The ways back to a question that is not understood: by an exit of its own, or by what is left of a branch behind it that reads its answer and
 * nothing else. A step on the way that could count (an effect, another branch) is taken for a counter. None where the file limits the tries.
 * What the platform makes of a place where the bot merely waits does not stand in the file.
 */
export function retriesOf({ linked, gateOf }: ProjectFacts, ask: Spot): readonly Retry[] {
  const { node } = ask;
  if (node.kind !== "ask" || node.synthetic || node.maxAttempts !== undefined) return [];
  const isBack = (owner: Spot, exit: Exit) => !exit.implied && spokenOn(linked, owner, exit, ask) === ask;
  const own = node.exits.flatMap((exit) => {
    const gate = gateOf(ask, exit);
    if (!["noInput", "noMatch"].includes(gate) || !isBack(ask, exit)) return [];
    return [{ owner: ask, exit, isDirect: gate === "noMatch" && linked.behind(ask, exit) === ask }];
  });
  const splits = node.exits.flatMap((exit) => {
    const owner = spokenOn(linked, ask, exit, ask);
    const rest = owner && restOf(owner.node, node.stores);
    return rest && isBack(owner, rest) ? [{ owner, exit: rest, isDirect: false }] : [];
  });
  return [...own, ...splits];
}

/** The exit of a branch for answers that no case takes, if its cases read one variable only. */
function restOf({ kind, exits }: Node, variable: string | undefined): Exit | undefined {
  const cases = exits.flatMap(({ when }) => (when ? [variablesOf(when)] : []));
  if (kind !== "branch" || cases.length === 0 || !cases.every((read) => read.length > 0 && read.every((each) => each === variable)))
    return undefined;
  return exits.find(({ when, role }) => !when && role === "default");
}

/** Where an exit leads if messages and jumps are passed over. */
function spokenOn(linked: Linked, from: Spot, exit: Exit, end: Spot): Spot | undefined {
  const seen = new Set<Spot>();
  let spot = linked.behind(from, exit);
  while (spot && spot !== end && (spot.node.kind === "say" || spot.node.leadsOn) && !seen.has(spot)) {
    seen.add(spot);
    const [next] = spot.node.exits;
    spot = next && linked.behind(spot, next);
  }
  return spot;
}
