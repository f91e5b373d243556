import type { Change } from "../../source/edit/change.ts";
import { member } from "../../source/json.ts";
import { stepsOf, valueAt } from "../../source/pointer.ts";
import type { FixWords } from "../fixes.ts";
import { appended } from "../microsoft/append.ts";

const KIND = "Microsoft.SendHandoffActivity";

/** The handoff event instead of the phone transfer. The target is the skill of the live-chat hub, in the context (LivePerson's word). */
export const fixes: FixWords = {
  targetKeys: ["skill"],
  digitalHandoff({ document, node }, target) {
    const at = node.at.pointer;
    const action = valueAt(document.value, stepsOf(at));
    const skill = target.skill === undefined ? undefined : { Skill: target.skill };
    if (member(action, "$kind") === KIND) {
      const number = node.transfer?.targetAt;
      const isMember = number?.file === node.at.file && number.pointer.startsWith(`${at}/context/`);
      if (!number || !isMember) return { refused: "the number stands inside an expression, or where another action sets it" };
      const without: Change = { op: "remove", pointer: number.pointer };
      return skill ? [without, { op: "add", pointer: `${at}/context`, key: "Skill", value: skill.Skill }] : [without];
    }
    if (member(action, "phoneNumber") === undefined) return { refused: "the action holds no phone number" };
    return [
      { op: "set", pointer: `${at}/$kind`, value: KIND },
      { op: "remove", pointer: `${at}/phoneNumber` },
      ...(skill ? [{ op: "add" as const, pointer: at, key: "context", value: skill }] : []),
    ];
  },
  tellRequest: ({ node }, request) => [{ op: "add", pointer: node.at.pointer, key: "context", value: { request } }],
  handOffBehind(place, { skill }) {
    return appended(place, { $kind: KIND, ...(skill === undefined ? {} : { context: { Skill: skill } }) });
  },
};
