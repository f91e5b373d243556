import type { FlowBuilder } from "../../model/build.ts";
import { is } from "../../model/build.ts";
import type { Opaque, Place } from "../../model/model.ts";
import type { HandoffConfig } from "../platform.ts";

/**
 * The end of a path that only code decides. Intents for which the config says what the host does with them (`handoff.intents`) are handed
 * over there.
 */
export function addHidden(flow: FlowBuilder, id: string, at: Place, opaque: Opaque, { intents }: HandoffConfig): string {
  const hidden = flow.node("opaque", `${id}/code`, at, { label: opaque.what, opaque });
  const declared = Object.entries(intents).filter(([, route]) => route !== "none");
  if (declared.length === 0) return hidden;
  const branch = flow.node("branch", `${id}/host`, at, { label: "the host acts on the intent", synthetic: true });
  for (const [intent, route] of declared) {
    if (route === "none") continue;
    const transfer = flow.node("transfer", `${id}/host/${intent}`, at, { type: "host", synthetic: true, transfer: { route } });
    flow.exit(branch, "case", transfer, { when: is("$intent", intent) });
  }
  flow.exit(branch, "default", hidden);
  return branch;
}
