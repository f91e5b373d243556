import type { Defect, Flow } from "../../model/model.ts";
import { dialFault } from "../dial-target.ts";

/** Phone transfers whose literal target cannot be dialled. Source: "Telephony transfer call", which takes numbers in E.164. */
export const undiallable = (flows: readonly Flow[]): readonly Defect[] =>
  flows.flatMap(({ nodes }) =>
    nodes.flatMap(({ transfer }): readonly Defect[] => {
      const message = transfer?.route === "voice" && transfer.target !== undefined ? dialFault(transfer.target) : undefined;
      if (!transfer?.target || !transfer.targetAt || message === undefined) return [];
      return [{ kind: "invalid-dial-target", at: transfer.targetAt, value: transfer.target, message }];
    }),
  );
