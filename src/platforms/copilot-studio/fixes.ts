import { type Change, setMember } from "../../source/edit/change.ts";
import { isObject, member, text } from "../../source/json.ts";
import { stepsOf, valueAt } from "../../source/pointer.ts";
import { type FixPlace, type FixWords, freeNames } from "../fixes.ts";
import { appended, before } from "../microsoft/append.ts";

/** Members of `TransferToPhoneNumber` that `TransferToAgent` does not have. Source: the authoring schema, TransferToPhoneNumber. */
const DIAL = ["phoneNumber", "sipUuiHeader", "sipxHeaders", "dtmfSequence"];
const TO_AGENT = "TransferToAgent";
const TRANSFER = "TransferConversationV2";
/** Actions after which nothing follows, with the members that a transfer does not have. Source: the authoring schema. */
const ENDS: ReadonlyMap<string, readonly string[]> = new Map([
  ["EndConversation", ["conversationOutcome"]],
  ["EndDialog", ["value", "clearTopicQueue"]],
  ["CancelAllDialogs", []],
]);

/** "Transfer conversation" to an agent. The engagement hub is set up in the agent's settings, so there is no place for a target. */
export const fixes: FixWords = {
  targetKeys: [],
  digitalHandoff({ document, node }) {
    const at = node.at.pointer;
    const action = valueAt(document.value, stepsOf(at));
    if (member(action, "telephoneNumber") !== undefined) return [{ op: "remove", pointer: `${at}/telephoneNumber` }];
    const type = member(action, "transferType");
    if (!isObject(type)) return { refused: "the action has no transfer type" };
    const place = `${at}/transferType`;
    const gone = DIAL.filter((name) => member(type, name) !== undefined);
    const removed = (names: readonly string[]) => names.map((name): Change => ({ op: "remove", pointer: `${place}/${name}` }));
    if (member(type, "kind") !== undefined) return [{ op: "set", pointer: `${place}/kind`, value: TO_AGENT }, ...removed(gone)];
    const [first, ...others] = gone;
    if (first === undefined) return { refused: "the transfer names no number" };
    return [
      { op: "set", pointer: `${place}/${first}`, value: TO_AGENT },
      { op: "rename", pointer: `${place}/${first}`, key: "kind" },
      ...removed(others),
    ];
  },
  announce: (place, activity) =>
    /[{}]/.test(activity)
      ? { refused: "the text would be read as an expression" }
      : before(place, { kind: "SendActivity", id: freeId(place, "sendMessage"), activity }),
  handOffBehind: (place) =>
    inPlaceOfEnd(place) ?? appended(place, { kind: TRANSFER, id: freeId(place, "transferConversation"), transferType: { kind: TO_AGENT } }),
  discriminator({ document, node }) {
    const at = node.at.pointer;
    const action = valueAt(document.value, stepsOf(at));
    const type = member(action, "transferType");
    if (isObject(type) && Object.keys(type).length > 0) return [{ op: "add", pointer: `${at}/transferType`, key: "kind", value: TO_AGENT }];
    return [setMember(action, at, "transferType", { kind: TO_AGENT })];
  },
};

/** An action that ends the topic or the conversation becomes the transfer; nothing may stand behind either. */
function inPlaceOfEnd({ document, node }: FixPlace): readonly Change[] | undefined {
  const at = node.at.pointer;
  const action = valueAt(document.value, stepsOf(at));
  const gone = ENDS.get(text(member(action, "kind")) ?? "");
  return (
    gone && [
      { op: "set", pointer: `${at}/kind`, value: TRANSFER },
      ...gone.filter((name) => member(action, name) !== undefined).map((name): Change => ({ op: "remove", pointer: `${at}/${name}` })),
      { op: "add", pointer: at, key: "transferType", value: { kind: TO_AGENT } },
    ]
  );
}

/** An id that no action of the topic has. */
function freeId({ document, flow }: FixPlace, name: string): string {
  const used = flow.nodes.map((node) => text(member(valueAt(document.value, stepsOf(node.at.pointer)), "id")));
  return freeNames(used, name, 1)[0] ?? name;
}
