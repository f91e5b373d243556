import { push } from "../../../model/maps.ts";
import { nearestTo } from "../../../source/file-names.ts";
import type { ConnectFlow } from "./flow.ts";
import { flowReference, idKey, idOf, type Learned, nameKey, type Reference, type Substitution } from "./names.ts";

/** Which flow of the project a reference means. */
export interface Directory {
  /** The flow; several = nobody can tell; none = it is not in the project. */
  readonly find: (reference: Reference, near: ConnectFlow) => readonly ConnectFlow[];
  readonly reference: (written: string, shown: string | undefined, from: ConnectFlow) => Reference;
  /** The keys by which others may mean the flow. */
  readonly keysOf: (flow: ConnectFlow) => readonly string[];
}

export function directory(flows: readonly ConnectFlow[], learned: Learned, substitution: Substitution): Directory {
  const keysOf = (flow: ConnectFlow) => [
    ...flow.ids.map((id) => (id.includes(":") && !id.startsWith("arn:") ? id : idKey(idOf(id) ?? id))),
    ...flow.names.map(nameKey),
  ];
  const byKey = new Map<string, ConnectFlow[]>();
  for (const flow of flows) for (const key of new Set(keysOf(flow))) push(byKey, key, flow);
  return {
    keysOf,
    reference: (written, shown, from) => flowReference(written, shown, from, learned, substitution),
    find: ({ keys }, near) => {
      for (const key of keys) {
        const known = byKey.get(key) ?? [];
        // What a flow calls itself is its name; a file of that name may hold an older copy, or another flow.
        const own = known.filter((flow) => key === nameKey(flow.name));
        const found = nearestTo(near.at.file, own.length > 0 ? own : known, ({ at }) => at.file);
        if (found.length > 0) return found;
      }
      return [];
    },
  };
}
