import type { Exit, Opaque } from "../../model/model.ts";
import type { Unlinked } from "../link/link.ts";
import type { End } from "./state.ts";

/** What hides how a path ends, in words that go on "… decides what happens". */
type Hides = NonNullable<End["hides"]>;

/** A target that the file names and the project does not hold. No path depends on its name: it is read when somebody asks. */
export const missing = ({ missing: target }: Exit): Hides => ({
  get what() {
    return `the ${target?.what} "${target?.name}", which is not in the project,`;
  },
  reference: "unknown-target",
});

/** A call of which nobody knows what it enters; its name, too, is read when somebody asks. */
export function unlinked(callee: Unlinked, opaque: Opaque | undefined): Hides {
  const { kind, call } = callee;
  const reference = kind === "missing" ? (call.local ? "unknown-target" : "unresolved-flow") : undefined;
  if (opaque) return { ...opaque, reference };
  return {
    get what() {
      return wordsOf(callee);
    },
    reference,
  };
}

const wordsOf = ({ kind, call }: Unlinked): string => {
  if (kind === "computed") return `the ${call.what} that ${call.name} computes`;
  return kind === "missing"
    ? `the ${call.what} "${call.name}", which is not in the project,`
    : `the ${call.what} "${call.name}", of which the project has several,`;
};
