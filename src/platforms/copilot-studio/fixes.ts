import type { Change } from "../../source/edit/change.ts";
import { isObject, member } from "../../source/json.ts";
import { stepsOf, valueAt } from "../../source/pointer.ts";
import type { FixWords } from "../fixes.ts";

/** Members of `TransferToPhoneNumber` that `TransferToAgent` does not have. Source: the schema of TransferConversationV2. */
const DIAL = ["phoneNumber", "sipUuiHeader", "sipxHeaders", "dtmfSequence"];

/** "Transfer conversation" to an agent. The engagement hub is set up in the agent's settings, so there is no place for a target. */
export const fixes: FixWords = {
  targetKeys: [],
  digitalHandoff({ document, node }) {
    const at = node.at.pointer;
    const action = valueAt(document.value, stepsOf(at));
    if (member(action, "telephoneNumber") !== undefined) return [{ op: "remove", pointer: `${at}/telephoneNumber` }];
    const type = member(action, "transferType");
    if (!isObject(type)) return { refused: "the action has no transfer type" };
    return [
      { op: "set", pointer: `${at}/transferType/kind`, value: "TransferToAgent" },
      ...DIAL.filter((name) => member(type, name) !== undefined).map(
        (name): Change => ({ op: "remove", pointer: `${at}/transferType/${name}` }),
      ),
    ];
  },
  discriminator({ document, node }) {
    const at = node.at.pointer;
    const type = member(valueAt(document.value, stepsOf(at)), "transferType");
    if (isObject(type) && Object.keys(type).length > 0)
      return [{ op: "add", pointer: `${at}/transferType`, key: "kind", value: "TransferToAgent" }];
    const value = { kind: "TransferToAgent" };
    return type === undefined
      ? [{ op: "add", pointer: at, key: "transferType", value }]
      : [{ op: "set", pointer: `${at}/transferType`, value }];
  },
};
