import type { Opaque, Reference } from "../model/model.ts";
import type { Unlinked } from "./link.ts";
import type { End } from "./state.ts";

/** What hides how a path ends, in words that go on "… decides what happens". */
type Hides = NonNullable<End["hides"]>;

/** A target that the file names and the project does not hold. */
export const missing = ({ what, name }: Reference): Hides => ({
  what: `the ${what} "${name}", which is not in the project,`,
  reference: "unknown-target",
});

/** A call of which nobody knows what it enters. */
export function unlinked(callee: Unlinked, opaque: Opaque | undefined): Hides {
  const { kind, call } = callee;
  const reference = kind === "missing" ? (call.local ? "unknown-target" : "unresolved-flow") : undefined;
  return { ...(opaque ?? { what: wordsOf(callee) }), reference };
}

const wordsOf = ({ kind, call }: Unlinked): string => {
  if (kind === "computed") return `the ${call.what} that ${call.name} computes`;
  return kind === "missing"
    ? `the ${call.what} "${call.name}", which is not in the project,`
    : `the ${call.what} "${call.name}", of which the project has several,`;
};
