import type { Applied } from "./verify.ts";

/** A fix that was kept or refused, as the summary tells it. */
export interface Told {
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

/** A fix as the summary tells it, and why it was refused where it was. */
export const told = ({ problem, proposal }: Applied, reason?: string): Told => ({
  rule: problem.rule.id,
  file: problem.reported.file,
  pointer: problem.reported.pointer,
  line: problem.reported.range.start.line,
  column: problem.reported.range.start.column,
  title: proposal.title,
  ...(reason === undefined ? {} : { reason }),
});

/** The fixes that were refused, so that none is tried twice. */
export interface Refusals {
  readonly add: (fix: Applied, reason: string) => void;
  readonly has: (fix: Applied) => boolean;
  readonly clear: () => void;
  readonly list: () => readonly Told[];
}

/** Begins with none. */
export function refusals(): Refusals {
  const known = new Map<string, Told>();
  return {
    add: (fix, reason) => void known.set(keyOf(fix), told(fix, reason)),
    has: (fix) => known.has(keyOf(fix)),
    clear: () => known.clear(),
    list: () => [...known.values()],
  };
}

const keyOf = ({ problem, proposal }: Applied): string => `${problem.reported.fingerprint} ${proposal.title}`;
