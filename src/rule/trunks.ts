import type { Spot } from "../analysis/journey.ts";
import type { Carrier, Context, KnownFlow, Trunk } from "../model/context.ts";
import type { ExternalTrunk, Infrastructure } from "../model/infrastructure.ts";
import type { Transfer } from "../model/model.ts";
import { digitsOf } from "../platforms/fixes.ts";
import { targetClass } from "../platforms/target-kinds.ts";

import type { Change } from "./rule.ts";
import { isSameName } from "./targets.ts";

/** The telephone side of a transfer, as far as the context describes it. */

/** The trunk by which a call leaves, and its carrier. */
export interface Line {
  readonly trunk: Trunk;
  readonly carrier?: Carrier;
}

/** True of a transfer whose target is dialled. */
export const dials = (transfer: Transfer): boolean => targetClass(transfer) === "line";

/** The line of a transfer that dials; `undefined` if it is unknown, as for a computed target that may take one of several trunks. */
export function lineOf({ trunks = [], carriers = [] }: Context, transfer: Transfer): Line | undefined {
  if (!dials(transfer)) return undefined;
  const trunk =
    transfer.route === "voice" && transfer.target ? trunkFor(transfer.target, trunks) : trunks.length === 1 ? trunks[0] : undefined;
  if (!trunk) return undefined;
  const carrier = carriers.find(({ name }) => name === trunk.carrier);
  return { trunk, ...(carrier ? { carrier } : {}) };
}

const trunkFor = (target: string, trunks: readonly Trunk[]): Trunk | undefined =>
  trunks.find(({ numbers = [] }) => numbers.some((pattern) => isMeant(pattern, target))) ??
  trunks.find(({ numbers }) => numbers === undefined);

/** Compares numbers by their digits, and addresses ignoring case; `*` at the end stands for whatever follows. */
function isMeant(pattern: string, target: string): boolean {
  const isBeginning = pattern.endsWith("*");
  const written = isBeginning ? pattern.slice(0, -1) : pattern;
  const [digits, dialled] = [digitsOf(written), digitsOf(target)];
  const [wanted, given] = digits && dialled ? [digits, dialled] : [address(written), address(target)];
  return isBeginning ? given.startsWith(wanted) : given === wanted;
}

/** Some formats escape the at sign. */
const address = (target: string): string => target.trim().toLowerCase().replaceAll("\\", "");

/** True if the call leaves the platform for good: every method but a bridge gives it to the carrier. */
export const leavesPlatform = ({ method, releasesLink }: Transfer, line: Line | undefined): boolean =>
  (method !== undefined && method !== "bridge") || (releasesLink === true && line?.trunk.releaseLink !== false);

/** A trunk before a change: the one of that name in the same file, else in any other. */
export function trunkBefore({ before }: Change, { name, at }: ExternalTrunk): ExternalTrunk | undefined {
  const named = (found: readonly Infrastructure[] = []) => found.flatMap(({ trunks = [] }) => trunks).find((trunk) => trunk.name === name);
  return named(before.get(at.file)) ?? named([...before.values()].flat());
}

/** The trunk of the context that a file sets up, if it lists it. */
export const knownTrunk = ({ trunks = [] }: Context, { name }: ExternalTrunk): Trunk | undefined =>
  trunks.find((each) => isSameName(each.name, name));

/** What the context says about the flow of a node, or about its bot. */
export const knownFlow = ({ flows = [] }: Context, { flow, bot }: Spot): KnownFlow | undefined =>
  flows.find(({ name }) => isSameName(flow.name, name)) ?? flows.find(({ name }) => isSameName(bot.name, name));
