import type { Json } from "../../source/document.ts";
import type { Change } from "../../source/edit/change.ts";
import { dig, member, text } from "../../source/json.ts";
import { stepsOf, valueAt } from "../../source/pointer.ts";
import { type FixPlace, type FixWords, isRefused } from "../fixes.ts";
import { appended, before } from "../microsoft/append.ts";
import type { HandoffTarget } from "../platform.ts";

const EXPRESSION = "the text would be read as an expression";
/** Actions after which nothing of the dialog follows. */
const ENDS = new Set(["EndDialog", "CancelDialog", "CancelAllDialogs"].map((name) => `Microsoft.${name}`));
const KIND = "Microsoft.SendHandoffActivity";

/** The handoff event instead of the phone transfer. The target is the skill of the live-chat hub, in the context (LivePerson's word). */
export const fixes: FixWords = {
  targetKeys: ["skill", "queue", "department"],
  digitalHandoff({ document, node }, target) {
    const at = node.at.pointer;
    const action = valueAt(document.value, stepsOf(at));
    const skill = contextOf(target);
    if (member(action, "$kind") === KIND) {
      const number = node.transfer?.targetAt;
      const isMember = number?.file === node.at.file && number.pointer.startsWith(`${at}/context/`);
      if (!number || !isMember) return { refused: "the number stands inside an expression, or where another action sets it" };
      return skill ? skillInstead(action, at, number.pointer, skill.Skill) : [{ op: "remove", pointer: number.pointer }];
    }
    if (member(action, "phoneNumber") === undefined) return { refused: "the action holds no phone number" };
    return [
      { op: "set", pointer: `${at}/$kind`, value: KIND },
      { op: "remove", pointer: `${at}/phoneNumber` },
      ...(skill ? [{ op: "add" as const, pointer: at, key: "context", value: skill }] : []),
    ];
  },
  announce: (place, activity) =>
    activity.includes("${") ? { refused: EXPRESSION } : before(place, { $kind: "Microsoft.SendActivity", activity }),
  tellRequest: ({ node }, request) => [{ op: "add", pointer: node.at.pointer, key: "context", value: { request } }],
  handOffBehind(place, target) {
    const context = contextOf(target);
    const handoff = { $kind: KIND, ...(context && { context }) };
    return place.node.kind !== "say" && !place.node.synthetic ? inFrontOfEnd(place, handoff) : appended(place, handoff);
  },
};

/** Where the dialogs end, the event goes first: the dialog goes on behind it. */
function inFrontOfEnd(place: FixPlace, handoff: Json): readonly Change[] | undefined {
  const written = before(place, handoff);
  return ENDS.has(text(member(valueAt(place.document.value, stepsOf(place.node.at.pointer)), "$kind")) ?? "") && !isRefused(written)
    ? written
    : undefined;
}

/** The skill takes the place of the number; one that the context names already is replaced. */
function skillInstead(action: Json | undefined, at: string, number: string, skill: string): readonly Change[] {
  const context = `${at}/context`;
  if (dig(action, "context", "Skill") !== undefined)
    return [
      { op: "remove", pointer: number },
      { op: "set", pointer: `${context}/Skill`, value: skill },
    ];
  const isMember = stepsOf(number).length === stepsOf(context).length + 1;
  return isMember
    ? [
        { op: "set", pointer: number, value: skill },
        { op: "rename", pointer: number, key: "Skill" },
      ]
    : [
        { op: "remove", pointer: number },
        { op: "add", pointer: context, key: "Skill", value: skill },
      ];
}

/** Without a skill the hub picks one. */
function contextOf({ skill, queue, department }: HandoffTarget): { readonly Skill: string } | undefined {
  const name = skill ?? queue ?? department;
  return name === undefined ? undefined : { Skill: name };
}
