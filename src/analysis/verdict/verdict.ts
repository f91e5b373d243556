import type { Gate, OutcomeKind, Verdict } from "../journey.ts";

/** The worst first. */
export const SEVERITIES = ["error", "warning", "info"] as const;
/** The severity of a problem. */
export type Severity = (typeof SEVERITIES)[number];

/** What an outcome of one kind under one gate means. `TABLE` is the only place that says so, for verdicts and rules alike. */
export interface Cell {
  readonly kind: OutcomeKind;
  readonly gate: Gate;
  /** What it does to the verdict; `null` = nothing. */
  readonly verdict: "handed-off" | "violated" | "undecided" | null;
  /** The rule that reports it; `null` = it is fine, or a `failure/*` rule reports the exit that led here. */
  readonly rule: string | null;
  readonly severity: Severity | null;
}

export const GATES: readonly Gate[] = ["none", "condition", "chosen", "closed", "noAgent", "failure", "noInput", "noMatch", "declined"];
const REACHED: readonly Gate[] = GATES.filter((gate) => gate !== "declined");
const HARD: readonly Gate[] = ["closed", "noAgent", "failure", "noInput", "noMatch"];

const row = (
  kinds: readonly OutcomeKind[],
  gates: readonly Gate[],
  verdict: Cell["verdict"],
  rule: string | null = null,
  severity: Severity | null = null,
): Cell[] => kinds.flatMap((kind) => gates.map((gate) => ({ kind, gate, verdict, rule, severity })));

const ENDS: readonly OutcomeKind[] = ["dead-end", "endless-loop"];
const LATER: readonly OutcomeKind[] = ["ticket", "email"];

/** All cells. Combinations that are not listed mean nothing. */
export const TABLE: readonly Cell[] = [
  ...row(["handed-off"], REACHED, "handed-off"),
  ...row(["voice-transfer"], REACHED, "violated", "handoff/no-voice-transfer", "error"),
  ...row(["unclear-transfer"], REACHED, "violated", "handoff/explicit-type", "error"),
  ...row(["dead-end"], ["none"], "violated", "handoff/no-dead-end", "error"),
  ...row(["endless-loop"], ["none"], "violated", "handoff/no-endless-loop", "error"),
  ...row(ENDS, ["condition"], "undecided", "handoff/conditional-dead-end", "warning"),
  ...row(ENDS, ["chosen"], null, "handoff/answer-without-human", "warning"),
  ...row(ENDS, HARD, null),
  ...row(LATER, ["none"], "violated", "handoff/no-dead-end", "error"),
  ...row(LATER, ["condition"], "undecided", "handoff/conditional-dead-end", "warning"),
  ...row(LATER, ["chosen"], null, "handoff/answer-without-human", "info"),
  ...row(LATER, HARD, null),
  ...row(["callback"], ["none"], "violated", "handoff/no-callback", "error"),
  ...row(["callback"], ["condition"], null, "handoff/no-callback", "warning"),
  ...row(["callback"], ["chosen"], null, "handoff/answer-without-human", "info"),
  ...row(["callback"], HARD, null),
  ...row(["opaque"], ["none", "condition"], "undecided", "handoff/undecided", "warning"),
  ...row(["dynamic-transfer"], ["none", "condition"], "undecided", "handoff/no-dynamic-target", "warning"),
  ...row(["dynamic-transfer"], ["chosen", ...HARD], null, "handoff/no-dynamic-target", "warning"),
];

const CELLS = new Map(TABLE.map((cell) => [`${cell.kind} ${cell.gate}`, cell]));

/** What an outcome of this kind under this gate means; `undefined` = nothing (everything behind `declined`). */
export const cellOf = (kind: OutcomeKind, gate: Gate): Cell | undefined => CELLS.get(`${kind} ${gate}`);

/** The cells that a rule reports. */
export const cellsOf = (rule: string): readonly Cell[] => TABLE.filter((cell) => cell.rule === rule);

const FINE_ON_VOICE: ReadonlySet<OutcomeKind> = new Set(["voice-transfer", "unclear-transfer", "dynamic-transfer"]);

/** True of transfers that are fine on voice, where anybody who takes the call is a person. */
export const isFineOnVoice = (kind: OutcomeKind): boolean => FINE_ON_VOICE.has(kind);
const meaning = (kind: OutcomeKind, voice: boolean): OutcomeKind => (voice && isFineOnVoice(kind) ? "handed-off" : kind);

/** The verdict on one channel: that of the worst cell reached; with neither violation nor doubt, a handoff has to be reached. */
export function verdictOf(outcomes: readonly { readonly kind: OutcomeKind; readonly gate: Gate }[], voice = false): Verdict {
  const reached = new Set(outcomes.map(({ kind, gate }) => cellOf(meaning(kind, voice), gate)?.verdict));
  for (const verdict of ["violated", "undecided", "handed-off"] as const) if (reached.has(verdict)) return verdict;
  return "violated";
}

const ORDER: readonly Verdict[] = ["violated", "undecided", "handed-off", "not-judged"];

/** The worst of several verdicts. */
export const worst = (verdicts: readonly Verdict[]): Verdict => ORDER.find((verdict) => verdicts.includes(verdict)) ?? "not-judged";

const BETTER: readonly Verdict[] = ["handed-off", "not-judged", "undecided", "violated"];

/** True if a change leaves a request worse off. One that is no longer judged counts as worse than a handoff, as that may hide a fault. */
export const isWorse = (now: Verdict, before: Verdict): boolean => BETTER.indexOf(now) > BETTER.indexOf(before);
