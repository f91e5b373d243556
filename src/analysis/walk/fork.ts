import type { Gate } from "../journey.ts";
import type { Choice } from "./choice.ts";
import type { Fork, State } from "./state.ts";

/** Forks: which of several ways is taken cannot be told, so what is written there is only a guess, until the ways meet again. */

const GUESS: Fork = { guessed: true };
const ANSWER: Fork = { guessed: true, asked: true };

/**
 * How well the literals written behind a choice are known: the first fork on the path decides. `own` = the gates of the choices by themselves,
 * because what only happens when something fails is no other way. `asAnswers` = the customer chooses between them.
 */
export function forkBehind(
  { fork }: State,
  choice: Choice,
  { choices, own, asAnswers }: { readonly choices: readonly Choice[]; readonly own: readonly Gate[]; readonly asAnswers: boolean },
): Fork | null {
  if (fork || choice.certain) return fork;
  const isOne = choices.some(({ exit }, i) => own[i] === "none" && exit.to !== choice.exit.to);
  if (!isOne) return null;
  return choice.asked || asAnswers ? ANSWER : GUESS;
}
