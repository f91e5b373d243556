import type { Applied } from "./verify.ts";

/** A fix that was tried: kept or refused. */
export interface TriedFix {
  readonly rule: string;
  readonly file: string;
  readonly pointer: string;
  /** Where the problem stood when the fix was tried. */
  readonly line: number;
  readonly column: number;
  readonly title: string;
  /** Why it was refused. */
  readonly reason?: string;
}

/** Notes a fix, and why it was refused where it was. */
export const triedFix = ({ problem, proposal }: Applied, reason?: string): TriedFix => ({
  rule: problem.rule.id,
  file: problem.reported.file,
  pointer: problem.reported.pointer,
  line: problem.reported.range.start.line,
  column: problem.reported.range.start.column,
  title: proposal.title,
  ...(reason === undefined ? {} : { reason }),
});
