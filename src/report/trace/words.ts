import type { Gate, Outcome, OutcomeKind } from "../../analysis/journey.ts";
import { type Cell, cellOf } from "../../analysis/verdict/verdict.ts";
import { nameOf } from "../../rule/words.ts";
import { printable } from "../width.ts";

/** Why an end has its verdict, in sentences for people who do not know the table of verdicts. */

const ENDS: Readonly<Record<OutcomeKind, string>> = {
  "handed-off": "a person takes over",
  "voice-transfer": "a phone transfer, which a customer who writes cannot take",
  callback: "a callback is arranged: nobody takes over now",
  ticket: "a ticket is opened: nobody takes over now",
  email: "an email is sent: nobody takes over now",
  "unclear-transfer": "a transfer whose kind the file does not say",
  "dynamic-transfer": "a transfer whose target is computed at run time",
  "dead-end": "the path ends without a person",
  "endless-loop": "a circle without a question and without a way out",
  opaque: "nobody can see what happens",
};

/** How a path ends, in a sentence: where it waits, what hides its end, or its kind and target. */
export function endWords({ kind, hides, target, waitsAt }: Pick<Outcome, "kind" | "hides" | "target" | "waitsAt">): string {
  if (waitsAt) return `the bot waits at ${printable(nameOf(waitsAt))}, and nobody gets a person there without asking again`;
  if (hides) return `${printable(hides.what)} decides what happens${hides.declare ? `; declare it with ${hides.declare}` : ""}`;
  return target === undefined ? ENDS[kind] : `${ENDS[kind]}: ${printable(target)}`;
}

const GATES: Readonly<Record<Gate, string>> = {
  none: "it happens to everybody who asks",
  condition: "it happens where a condition holds that nobody can evaluate here",
  chosen: "the customer chose it, and another answer leads to a person",
  declined: "the customer declined the handoff",
  closed: "it happens outside the opening hours",
  noAgent: "it happens where nobody is free",
  failure: "it happens where something failed",
  noInput: "it happens where the customer says nothing",
  noMatch: "it happens where the customer is not understood",
};

/** The gate that a path has passed, with its condition if it has one. */
export const gateWords = (gate: Gate, condition: string | null): string =>
  condition === null ? GATES[gate] : `${GATES[gate]} (${printable(condition)})`;

/** What an end contributes to the verdict, and which rule reports it. */
export function judgement({ kind, gate, swallowedAt }: Outcome): string {
  if (swallowedAt) return `${nameOf(swallowedAt)} was handed the request back and never tests it (handoff/escalation-swallowed)`;
  const cell = cellOf(kind, gate);
  const verdict = VERDICT[String(cell?.verdict ?? null) as keyof typeof VERDICT];
  return cell?.rule ? `${verdict} (${cell.rule})` : verdict;
}

const VERDICT: Readonly<Record<NonNullable<Cell["verdict"]> | "null", string>> = {
  "handed-off": "this is the handoff",
  violated: "this violates the request",
  undecided: "this leaves the request undecided",
  null: "this says nothing about the request by itself",
};
