import type { Exit } from "../../model/model.ts";
import { PATH } from "../dataflow/liveness.ts";
import type { Gate } from "../journey.ts";
import { usableExits } from "../link/ends.ts";
import { type Choice, settledBy } from "./choice.ts";
import type { State } from "./state.ts";
import type { Walking } from "./walking.ts";
import { written } from "./written.ts";

/** One of the choices of a node, all of them, and what can be asked about their exits. */
interface Guess {
  readonly choice: Choice;
  readonly choices: readonly Choice[];
  /** True if a handoff is reachable behind the exit. */
  readonly leads: (exit: Exit) => boolean;
}

/** The gate of an exit that is taken on a guess, and the exits, by number, of which one is taken if the guess is wrong. */
export interface Guessed {
  readonly gate: Gate;
  readonly instead: readonly number[];
}

const CERTAIN: Guessed = { gate: "none", instead: [] };

/**
 * The gate of an exit that leads to no handoff while another one would, if the branch was settled by an earlier condition that cannot be
 * evaluated, or by an answer of the customer.
 */
export function gateOfGuess(walking: Walking, state: State, { choice, choices, leads }: Guess): Guessed {
  const { program, channel } = walking;
  const { linked, vars, gateOf, boundaryOf } = program;
  if (choice.settled === 0 || choice.exit.role === "open") return CERTAIN;
  const { spot } = state;
  const scoped = vars.scope(spot.bot);
  const known = written(walking, state, scoped);
  const guessed = settledBy(choice, scoped).filter((variable) => !PATH.has(variable) && known.get(variable)?.guessed);
  if (guessed.length === 0 || leads(choice.exit)) return CERTAIN;
  const isRuledOut = (exit: Exit) => gateOf(spot, exit) === "none" && !boundaryOf(exit) && !choices.some((each) => each.exit === exit);
  const others = usableExits(spot, channel, gateOf).filter((exit) => isRuledOut(exit) && leads(exit));
  if (others.length === 0) return CERTAIN;
  return {
    gate: guessed.every((variable) => known.get(variable)?.asked) ? "chosen" : "condition",
    instead: others.map((exit) => linked.exitNumber(spot, spot.node.exits.indexOf(exit))),
  };
}
