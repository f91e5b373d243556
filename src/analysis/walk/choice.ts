import { always, and } from "../../model/build.ts";
import type { Exit, Guard } from "../../model/model.ts";
import type { Values } from "../conditions/facts.ts";
import { evaluate, guardWords, type Reading, variablesOf } from "../conditions/guard.ts";
import type { Gate } from "../journey.ts";

/** An exit that a path may take, with what is known once it is taken. */
export interface Choice extends Tried {
  /** Its place among the exits of its node. */
  readonly index: number;
  /** One fact set per way in which its condition can hold; none = the answers of a closed list are used up before. */
  readonly worlds: readonly Values[];
  /** The facts decide its condition. */
  readonly decided: boolean;
  /** The facts decide the branch: no other exit of it is possible. */
  readonly certain: boolean;
  /** Its condition reads only what the customer answered after the request. */
  readonly asked: boolean;
  /** Its condition matches a value that a bot handed back, or that value was named by it or by one before it. */
  readonly tests: boolean;
  /** The exits with conditions that are not taken where this one is: the first so many of these. */
  readonly passed: number;
  readonly tried: readonly Tried[];
  /** The conditions that the facts settled before, and its own if they decide it: the first so many of these. */
  readonly settled: number;
  readonly sure: readonly Guard[];
}

/** An exit, and what was known when its condition was tried: one fact set per way in which those before it were not taken. */
export interface Tried {
  readonly exit: Exit;
  readonly open: readonly Values[];
}

type Scoped = Reading["scoped"];

/** The condition of a choice in words, or its label. */
export function inWords({ exit, open, decided, asked, passed, tried, settled, sure }: Choice, reading: Reading): string {
  const word = exit.label ?? exit.choice?.name ?? exit.intent?.name;
  const noneOf = (conditions: readonly string[]) => `none of: ${conditions.join("; ")}`;
  const others = () => noneOf(tried.slice(0, passed).map((each) => deciding(each, reading)));
  if (!exit.when) return word ?? (passed > 0 ? others() : settled > 0 ? noneOf(sure.slice(0, settled).map(guardWords)) : exit.role);
  if (word && asked) return word;
  return decided && passed > 0 ? others() : deciding({ exit, open }, reading);
}

/** The variables with answers of the customer by which an exit and those before it are chosen. */
export const asksOf = ({ exit, asked, passed, tried }: Choice, scoped: Scoped): readonly string[] =>
  asked ? [{ exit }, ...tried.slice(0, passed)].flatMap((each) => (each.exit.when ? variablesOf(each.exit.when).map(scoped) : [])) : [];

/** The variables of the conditions that are settled where an exit is taken. */
export const settledBy = ({ settled, sure }: Choice, scoped: Scoped): readonly string[] => [
  ...new Set(sure.slice(0, settled).flatMap((guard) => variablesOf(guard).map(scoped))),
];

/** A condition without the parts that hold anyway. */
function deciding({ exit: { when = always }, open }: Tried, reading: Reading): string {
  if (when.op !== "and") return guardWords(when);
  const guards = when.guards.filter((part) => !open.every((known) => evaluate(part, known, reading) === true));
  return guardWords(guards.length > 0 ? and(...guards) : when);
}

/**
 * The gates of the exits that a path may take: its `own`, and `chosen` or `condition` where another one without a gate leads to a person
 * and it does not.
 */
export function gatesOf(
  choices: readonly Choice[],
  own: readonly Gate[],
  leads: (exit: Exit) => boolean,
  asAnswers: boolean,
): readonly Gate[] {
  if (own.indexOf("none") === own.lastIndexOf("none")) return own;
  const leading = choices.map((choice, i) => own[i] === "none" && leads(choice.exit));
  if (!leading.includes(true)) return own;
  return choices.map(({ exit, certain, asked }, i) => {
    if (own[i] !== "none" || certain || exit.role === "open" || leading[i]) return own[i] ?? "none";
    if (asAnswers) return exit.to === null ? "none" : "chosen";
    return asked ? "chosen" : "condition";
  });
}
