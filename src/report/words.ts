import type { Outcome, Verdict } from "../analysis/journey.ts";
import { cellOf, SEVERITIES } from "../analysis/verdict/verdict.ts";
import type { Problem, ReportedHop, Summary } from "../engine/result.ts";
import type { Severity } from "../rule/rule.ts";
import { count } from "../rule/words.ts";
import type { Style } from "./reporter.ts";

/** Verdicts and severities in words for people. */
export const VERDICTS: Readonly<Record<Verdict, { readonly sign: string; readonly words: string; readonly style: Style }>> = {
  "handed-off": { sign: "✔", words: "handed off", style: "good" },
  violated: { sign: "✖", words: "violated", style: "error" },
  undecided: { sign: "?", words: "undecided", style: "warning" },
  "not-judged": { sign: "–", words: "not judged", style: "faint" },
};

/** The signs of the severities, which differ without colour. */
export const SEVERITY_SIGNS: Readonly<Record<Severity, string>> = { error: "✖", warning: "▲", info: "●" };

/** A step of a route with the exit by which the path came: `next → dial`. */
export const hopWords = ({ label, exit }: Pick<ReportedHop, "label" | "exit">): string =>
  exit === undefined ? label : `${exit} → ${label}`;

/** Errors before warnings before remarks; within a severity, in the order of the report. */
export const worstFirst = (problems: readonly Problem[]): readonly Problem[] =>
  SEVERITIES.flatMap((severity) => problems.filter(({ reported }) => reported.severity === severity));

const END_ORDER = ["violated", "undecided", "handed-off", null] as const;
type End = Pick<Outcome, "kind" | "gate">;

/** What an end says about its request; `null` for nothing. */
export const verdictOfEnd = ({ kind, gate }: End) => cellOf(kind, gate)?.verdict ?? null;

/** The order of ends: violations before undecided ones before handoffs; the rest last. */
export const byVerdict = (a: End, b: End): number => END_ORDER.indexOf(verdictOfEnd(a)) - END_ORDER.indexOf(verdictOfEnd(b));

/** The answer to the one question, in a sentence. */
export function headline({ requests }: Summary): string {
  const { handedOff, violated, undecided, notJudged } = requests;
  const all = handedOff + violated + undecided + notJudged;
  if (all === 0) return "– No request for a person was found";
  if (violated > 0) return `✖ ${violated} of ${count(all, "request")} for a person ${violated === 1 ? "does" : "do"} not end with one`;
  if (undecided > 0) return `? ${undecided} of ${count(all, "request")} for a person cannot be decided`;
  if (handedOff === 0) return "– No request for a person is judged";
  return `✔ ${notJudged > 0 ? "Every request for a person that is judged" : "Every request for a person"} ends with one`;
}
