import type { Gate } from "../journey.ts";
import type { Choice } from "./choice.ts";
import type { Fork, State } from "./state.ts";

/** Where one of several ways is taken, and nobody can tell which: what is written there is known as little, until the ways meet again. */

const GUESS: Fork = { guessed: true };
const ANSWER: Fork = { guessed: true, asked: true };

/**
 * How literals are known that are written behind a choice: the first fork on the path decides. `own` = the gates that the choices have by
 * themselves: what only happens when something fails is no other way. `asAnswers` = they are what the customer chooses from.
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
