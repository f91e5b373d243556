import type { Journey, Outcome } from "../analysis/journey.ts";
import type { ExternalTrunk, Setting } from "../model/infrastructure.ts";
import type { FixIntent } from "./rule.ts";
import { quoted } from "./words.ts";

type Rename = FixIntent & { readonly kind: "rename" };

/** Writes another name in place of a wrong one. `wish` is the name for the title if more than the name is written. */
export const writeInstead = ({ wish, ...what }: Omit<Rename, "kind" | "title"> & { readonly wish?: string }): Rename => ({
  kind: "rename",
  ...what,
  title: `Write ${quoted(wish ?? what.to)}`,
});

/** Leads the path on to a digital handoff, or turns the transfer at its end into one. */
export const digitalHandoff = ({ spot }: Outcome, journey: Journey): FixIntent | undefined =>
  spot && { kind: "digital-handoff", spot, journeys: [journey] };

/** Switches a setting on; no fix if the trunk's password is beside it, because a fix is shown with the whole string that it edits. */
export const switchOn = ({ at }: Setting<boolean>, title: string, { password }: ExternalTrunk): FixIntent | undefined =>
  password ? undefined : { kind: "write", at, value: true, title, safety: "choice" };
