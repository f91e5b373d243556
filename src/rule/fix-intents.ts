import type { Journey, Outcome } from "../analysis/journey.ts";
import type { ExternalTrunk, Setting } from "../model/infrastructure.ts";
import type { FixIntent } from "./rule.ts";
import { quoted } from "./words.ts";

type Rename = FixIntent & { readonly kind: "rename" };

/** Writes another name in the place of a wrong one. `wish` is what the title shows, where more is written than the name. */
export const writeInstead = ({ wish, ...what }: Omit<Rename, "kind" | "title"> & { readonly wish?: string }): Rename => ({
  kind: "rename",
  ...what,
  title: `Write ${quoted(wish ?? what.to)}`,
});

/** Leads the path on to a digital handoff, or makes one of the transfer on which it ends. */
export const digitalHandoff = ({ spot }: Outcome, journey: Journey): FixIntent | undefined =>
  spot && { kind: "digital-handoff", spot, journeys: [journey] };

/** Switches a setting on; nothing where the trunk's password stands beside it: a fix is shown with the whole string that it edits. */
export const switchOn = ({ at }: Setting<boolean>, title: string, { password }: ExternalTrunk): FixIntent | undefined =>
  password ? undefined : { kind: "write", at, value: true, title, safety: "choice" };
