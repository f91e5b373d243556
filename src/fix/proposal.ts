import type { Spot } from "../analysis/journey.ts";
import type { PlatformId } from "../model/model.ts";
import { type FixPlace, type FixWords, isRefused, type Written } from "../platforms/fixes.ts";
import type { HandoffConfig, HandoffTarget } from "../platforms/platform.ts";
import type { Change } from "../source/edit/change.ts";

/** A way to mend a problem. Without changes, it says what the config or the file lacks for one. */
export interface Proposal {
  readonly title: string;
  readonly safety: "safe" | "choice";
  readonly file: string;
  readonly changes: readonly Change[];
  /** Why it cannot be written; then there are no changes. */
  readonly refused?: string;
  /** The node that it edits. */
  readonly spot?: Spot;
}

/** How a platform writes its fixes; `undefined` where its adapter writes none. */
export type WordsOf = (platform: PlatformId) => FixWords | undefined;

/** A node to be fixed, with how its platform writes fixes and what the config says for its file. */
export interface Site {
  readonly spot: Spot;
  readonly place: FixPlace;
  readonly words: FixWords;
  readonly handoff: HandoffConfig;
}

/** The key by which a platform names its target. */
export const keyOf = ({ targetKeys: [first = "queue"] }: FixWords): string => first;
/** The target that the config names, by that key. */
export const targetIn = (target: HandoffTarget, { targetKeys }: FixWords): string | undefined =>
  targetKeys.flatMap((key) => target[key] ?? [])[0];

/** A proposal that only says what is missing. */
export const needsValue = (spot: Spot, title: string): Proposal => ({
  title,
  safety: "choice",
  file: spot.node.at.file,
  changes: [],
  spot,
});

/** A proposal that carries out what the platform writes, or says why it refuses to. */
export const written = (spot: Spot, title: string, safety: Proposal["safety"], by: Written): Proposal => ({
  title,
  safety,
  file: spot.node.at.file,
  changes: isRefused(by) ? [] : by,
  ...(isRefused(by) ? { refused: by.refused } : {}),
  spot,
});

/** What several parts of a fix write, or why one of them cannot; what two of them write alike is written once. */
export function together(parts: readonly Written[]): Written {
  const refused = parts.find(isRefused);
  if (refused) return refused;
  const changes = parts.flatMap((part) => (isRefused(part) ? [] : part));
  return [...new Map(changes.map((change) => [JSON.stringify(change), change])).values()];
}
