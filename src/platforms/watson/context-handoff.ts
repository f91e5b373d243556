import { below, type FlowBuilder } from "../../model/build.ts";
import { ownOf } from "../../model/maps.ts";
import { member } from "../../source/json.ts";
import type { HandoffConfig } from "../platform.ts";
import { dialogWrites } from "./context.ts";
import type { DialogNode } from "./tree.ts";

/** A context variable by which the client hands over; only the config can say what it does. Source: IBM's pages on containment. */
export function contextHandoff(flow: FlowBuilder, node: DialogNode, { contexts }: HandoffConfig): string | undefined {
  for (const [name, value] of dialogWrites(member(node.value, "context")).sets) {
    const declared = ownOf(contexts, name);
    const known = /^(context_)?connect_to_agent$/i.test(name);
    if (declared === "none" || (!declared && !known) || value === null || value === "false") continue;
    const at = below(node.at, "context", name);
    const id = flow.fresh(`context ${node.id}`);
    if (declared) return flow.node("transfer", id, at, { type: name, transfer: { route: declared } });
    const what = `the context variable "${name}", which the client reads,`;
    return flow.node("opaque", id, at, { type: name, opaque: { what, declare: `handoff.contexts: {"${name}": "digital"}` } });
  }
  return undefined;
}
