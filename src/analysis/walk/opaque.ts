import type { Exit, Opaque } from "../../model/model.ts";
import type { Unlinked } from "../link/link.ts";

/** What hides how a path goes on. No path depends on the names in it, which may change between two runs: they are read on access. */

/** A target that is named but not in the project. */
export const missingTarget = ({ missing }: Exit): Opaque => ({
  get what() {
    return notHere(missing?.what, missing?.name);
  },
});

/** A call that enters no known flow; a node that says itself what hides the rest knows better. */
export const unlinkedCall = (callee: Unlinked, opaque: Opaque | undefined): Opaque =>
  opaque ?? {
    get what() {
      return wordsOf(callee);
    },
  };

const wordsOf = ({ kind, call }: Unlinked): string => {
  if (kind === "computed") return `the ${call.what} that ${call.name} computes`;
  return kind === "missing" ? notHere(call.what, call.name) : `the ${call.what} "${call.name}", of which the project has several,`;
};

const notHere = (what = "", name = ""): string => `the ${what} "${name}", which is not in the project,`;
