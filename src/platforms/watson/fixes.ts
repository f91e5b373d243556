import { isObject, member } from "../../source/json.ts";
import { stepsOf, valueAt } from "../../source/pointer.ts";
import type { FixWords } from "../fixes.ts";

/** `connect_to_agent` to a department of the service desk instead of a SIP target. Source: IBM's pages on `connect_to_agent`. */
export const fixes: FixWords = {
  targetKeys: ["department", "queue", "skill"],
  digitalHandoff({ document, node }, target) {
    const department = target.department ?? target.queue ?? target.skill;
    const at = node.at.pointer;
    const owner = valueAt(document.value, stepsOf(at));
    const desk =
      member(owner, "transfer_info") === undefined
        ? `${at}/response/transfer_info/target/service_desk`
        : `${at}/transfer_info/target/service_desk`;
    const value = valueAt(document.value, stepsOf(desk));
    if (!isObject(value) || member(value, "sip") === undefined || department === undefined)
      return { refused: "only a connect_to_agent with a SIP target can be rewritten" };
    if (member(value, "department") !== undefined) return [{ op: "remove", pointer: `${desk}/sip` }];
    return [
      { op: "rename", pointer: `${desk}/sip`, key: "department" },
      { op: "set", pointer: `${desk}/sip`, value: department },
    ];
  },
};
