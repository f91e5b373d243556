import type { Defect, Flow, Transfer } from "../model/model.ts";
import { dialFault } from "./dial-target.ts";

/** Phone transfers whose literal number or SIP address cannot be dialled. Users and queues of the phone are names, and no addresses. */
export const undiallable = (flows: readonly Flow[]): readonly Defect[] =>
  flows.flatMap(({ nodes }) =>
    nodes.flatMap(({ transfer }): readonly Defect[] => {
      const message = transfer && faultOf(transfer);
      if (!transfer?.target || !transfer.targetAt || message === undefined) return [];
      return [{ kind: "invalid-dial-target", at: transfer.targetAt, value: transfer.target, message }];
    }),
  );

function faultOf({ route, target, targetKind = "number" }: Transfer): string | undefined {
  if (route !== "voice" || target === undefined || !["number", "sip"].includes(targetKind)) return undefined;
  // A field for SIP addresses may leave the scheme out.
  return dialFault(targetKind === "sip" && !target.includes(":") ? `sip:${target}` : target);
}
