import type { Verdict } from "../analysis/journey.ts";
import type { Severity } from "../rule/rule.ts";
import type { Style } from "./reporter.ts";

/** How people read verdicts and severities. */
export const VERDICTS: Readonly<Record<Verdict, { readonly sign: string; readonly words: string; readonly style: Style }>> = {
  "handed-off": { sign: "✔", words: "handed off", style: "good" },
  violated: { sign: "✖", words: "violated", style: "error" },
  undecided: { sign: "?", words: "undecided", style: "warning" },
  "not-judged": { sign: "–", words: "not judged", style: "faint" },
};

export const SEVERITY_SIGNS: Readonly<Record<Severity, string>> = { error: "✖", warning: "▲", info: "●" };

/** `3 problems`, `1 problem`. */
export const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;
