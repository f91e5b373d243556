import { always, and } from "../../model/build.ts";
import { variablesOf } from "../../model/guards.ts";
import type { Exit, Guard } from "../../model/model.ts";
import type { Values } from "../conditions/facts.ts";
import { evaluate, guardWords, type Reading } from "../conditions/guard.ts";
import type { Gate } from "../journey.ts";

/** An exit that a path may take, and what is known once it is taken. */
export interface Choice extends Tried {
  /** Its index among the exits of its node. */
  readonly index: number;
  /** One fact set per way in which its condition can hold; none = earlier exits have used up the answers of a closed list. */
  readonly worlds: readonly Values[];
  /** True if the facts decide its condition. */
  readonly decided: boolean;
  /** True if the facts rule out all other exits. */
  readonly certain: boolean;
  /** True if its condition reads only what the customer answered after the request. */
  readonly asked: boolean;
  /** True if its condition matches a value that a bot handed back, or if it or an earlier one names that value. */
  readonly tests: boolean;
  /** The exits that were passed over: the first `passed` of `tried`, which all choices of the node share. */
  readonly passed: number;
  readonly tried: readonly Tried[];
  /** The conditions that the facts had settled, its own included: the first `settled` of `sure`, which all choices of the node share. */
  readonly settled: number;
  readonly sure: readonly Guard[];
}

/** An exit, and what was known when its condition was tried: one fact set per way in which the exits before it can have failed. */
export interface Tried {
  readonly exit: Exit;
  readonly open: readonly Values[];
}

type Scoped = Reading["scoped"];

/** The condition of a choice in words, or the label of the choice. */
export function inWords({ exit, open, decided, asked, passed, tried, settled, sure }: Choice, reading: Reading): string {
  const word = exit.label ?? exit.choice?.name ?? exit.intent?.name;
  const noneOf = (conditions: readonly string[]) => `none of: ${conditions.join("; ")}`;
  const others = () => noneOf(tried.slice(0, passed).map((each) => deciding(each, reading)));
  if (!exit.when) return word ?? (passed > 0 ? others() : settled > 0 ? noneOf(sure.slice(0, settled).map(guardWords)) : exit.role);
  if (word && asked) return word;
  return decided && passed > 0 ? others() : deciding({ exit, open }, reading);
}

/** The variables holding the customer's answers that decide between an exit and those before it. */
export const asksOf = ({ exit, asked, passed, tried }: Choice, scoped: Scoped): readonly string[] =>
  asked ? [{ exit }, ...tried.slice(0, passed)].flatMap((each) => (each.exit.when ? variablesOf(each.exit.when).map(scoped) : [])) : [];

/** The variables of the conditions that are settled once an exit is taken. */
export const settledBy = ({ settled, sure }: Choice, scoped: Scoped): readonly string[] => [
  ...new Set(sure.slice(0, settled).flatMap((guard) => variablesOf(guard).map(scoped))),
];

const deciding = (tried: Tried, reading: Reading): string => guardWords(openPart(tried, reading));

/** A condition without the parts that hold in any case. */
function openPart({ exit: { when = always }, open }: Tried, reading: Reading): Guard {
  if (when.op !== "and") return when;
  const guards = when.guards.filter((part) => !open.every((known) => evaluate(part, known, reading) === true));
  return guards.length > 0 ? and(...guards) : when;
}

/** What the files left open of the conditions that have failed where this choice is all that remains; none for any other choice. */
export const failedBefore = ({ exit, decided, passed, tried }: Choice, reading: Reading): readonly Guard[] =>
  exit.when && !decided ? [] : tried.slice(0, passed).map((each) => openPart(each, reading));

/**
 * The gates of the exits that a path may take: the exit's `own`, or `chosen` or `condition` for an exit that leads to nobody while another one
 * without a gate leads to a person. An answer that is wired to nothing is no choice.
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
    if (asAnswers || asked) return exit.to === null && !exit.rest ? "none" : "chosen";
    return "condition";
  });
}
