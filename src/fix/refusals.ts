import { type TriedFix, triedFix } from "./tried-fix.ts";
import type { Applied } from "./verify.ts";

/** The fixes that were refused, so that none is tried twice. */
export interface Refusals {
  readonly add: (fix: Applied, reason: string) => void;
  readonly has: (fix: Applied) => boolean;
  readonly clear: () => void;
  readonly list: () => readonly TriedFix[];
}

/** Begins with none. */
export function refusals(): Refusals {
  const known = new Map<string, TriedFix>();
  return {
    add: (fix, reason) => void known.set(keyOf(fix), triedFix(fix, reason)),
    has: (fix) => known.has(keyOf(fix)),
    clear: () => known.clear(),
    list: () => [...known.values()],
  };
}

const keyOf = ({ problem, proposal }: Applied): string => `${problem.reported.fingerprint} ${proposal.title}`;
