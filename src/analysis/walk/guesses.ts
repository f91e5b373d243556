import type { Exit } from "../../model/model.ts";
import { allWrittenBy } from "../../model/writes.ts";
import { exitsOn } from "../ends.ts";
import { isSame } from "../facts.ts";
import { variablesOf } from "../guard.ts";
import type { Gate } from "../journey.ts";
import { PATH } from "../liveness.ts";
import type { Program } from "../program.ts";
import { wayTo } from "../route.ts";
import { type Choice, settledBy } from "./choice.ts";
import type { State } from "./state.ts";
import type { Walking } from "./walking.ts";

/** One of the choices of a node, and what can be asked of its exits. */
interface Guess {
  readonly choice: Choice;
  readonly choices: readonly Choice[];
  /** A handoff is reachable behind the exit. */
  readonly leads: (exit: Exit) => boolean;
}

/**
 * The gate of an exit that leads to no handoff, where a condition before has settled the branch and another exit leads to one: it is taken
 * where that condition holds, which nobody can evaluate or the customer has answered.
 */
export function gateOfGuess({ program, channel }: Walking, state: State, { choice, choices, leads }: Guess): Gate {
  const { vars, gateOf, boundaryOf } = program;
  const { spot, facts } = state;
  if (choice.settled === 0 || choice.exit.role === "open") return "none";
  const guessed = settledBy(choice, vars.scope(spot.bot)).filter((variable) => isGuessed(state, variable, vars.scope));
  if (guessed.length === 0 || leads(choice.exit)) return "none";
  const isRuledOut = (exit: Exit) => gateOf(spot, exit) === "none" && !boundaryOf(exit) && !choices.some((each) => each.exit === exit);
  if (!exitsOn(spot, channel, gateOf).some((exit) => isRuledOut(exit) && leads(exit))) return "none";
  return guessed.every((variable) => facts.values.get(variable)?.asked) ? "chosen" : "condition";
}

/** True where the last that a path learnt of a variable was told by a condition, and not by what a node wrote or handed back. */
function isGuessed(state: State, variable: string, scope: Program["vars"]["scope"]): boolean {
  if (PATH.has(variable)) return false;
  const way = wayTo(state);
  for (let i = way.length - 1; i > 0; i--) {
    const [before, now] = [way[i - 1], way[i]];
    if (!before || !now || isSame(before.facts.values.get(variable), now.facts.values.get(variable))) continue;
    const { bot, node } = before.spot;
    const isNamed = (name: string) => scope(bot)(name) === variable;
    return now.by !== null && !allWrittenBy(node).some(isNamed) && node.exits.some(({ when }) => when && variablesOf(when).some(isNamed));
  }
  return false;
}
