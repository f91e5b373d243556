import type { FixIntent } from "./rule.ts";
import { quoted } from "./words.ts";

type Rename = FixIntent & { readonly kind: "rename" };

/** Writes another name in the place of a wrong one. `wish` is what the title shows, where more is written than the name. */
export const writeInstead = ({ wish, ...what }: Omit<Rename, "kind" | "title"> & { readonly wish?: string }): Rename => ({
  kind: "rename",
  ...what,
  title: `Write ${quoted(wish ?? what.to)}`,
});
