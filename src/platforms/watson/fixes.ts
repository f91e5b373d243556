import type { Json, SourceDocument } from "../../source/document.ts";
import { type Change, setMember } from "../../source/edit/change.ts";
import { dig, isObject, items, member, text } from "../../source/json.ts";
import { parentOf, stepsOf, valueAt } from "../../source/pointer.ts";
import { type FixWords, freeNames, type Written } from "../fixes.ts";
import type { HandoffTarget } from "../platform.ts";
import { RUNS_OUT } from "./scene.ts";

/** `connect_to_agent` to a department of the service desk instead of a phone. Source: IBM's pages on `connect_to_agent`. */
export const fixes: FixWords = {
  targetKeys: ["department", "queue", "skill"],
  digitalHandoff({ document, node }, target) {
    const department = target.department ?? target.queue ?? target.skill;
    if (department === undefined) return { refused: "the config names no department" };
    const at = node.at.pointer;
    const owner = valueAt(document.value, stepsOf(at));
    if (node.type === "vgwActTransfer") return instead(owner, at, department);
    const place = `${responseAt(owner, at)}/transfer_info/target`;
    const value = valueAt(document.value, stepsOf(place));
    return toDesk(value, place, department) ?? { refused: "only a target that is a phone can be rewritten" };
  },
  // `agent_available.message` is what the customer reads when an agent is there.
  announce({ document, node }, message) {
    const owner = valueAt(document.value, stepsOf(node.at.pointer));
    const pointer = member(owner, "response_type") === undefined ? responseAt(owner, node.at.pointer) : node.at.pointer;
    const response = valueAt(document.value, stepsOf(pointer));
    if (!isObject(response)) return { refused: "the transfer has no place for a message" };
    return [setMember(response, pointer, "agent_available", { message })];
  },
  handOffBehind({ document, node }, target) {
    const at = node.at.pointer;
    const owner = valueAt(document.value, stepsOf(at));
    if (node.type === RUNS_OUT && member(owner, "condition") !== undefined) return stepBehind(document, owner, at, target);
    if (text(member(owner, "response_type")) === "end_session")
      return [
        { op: "set", pointer: `${at}/response_type`, value: "connect_to_agent" },
        { op: "add", pointer: at, key: "transfer_info", value: connect(target).transfer_info },
      ];
    const resolver = text(member(member(owner, "resolver"), "type"));
    if (resolver === "end_action" || resolver === "continue")
      return [{ op: "set", pointer: `${at}/resolver`, value: { type: "connect_to_agent", response: connect(target) } }];
    if (member(owner, "dialog_node") === undefined || !Array.isArray(dig(owner, "output", "generic"))) return undefined;
    return [{ op: "insert", pointer: `${at}/output/generic`, value: { response_type: "connect_to_agent", ...connect(target) } }];
  },
};

/** A step for whoever the condition of the last one keeps out. */
function stepBehind(document: SourceDocument, owner: Json | undefined, at: string, target: HandoffTarget): readonly Change[] {
  const steps = parentOf(at);
  const used = items(valueAt(document.value, stepsOf(steps))).map((each) => text(member(each, "step")));
  const [name = ""] = freeNames(used, "step_handoff", 1);
  const resolver = { type: "connect_to_agent", response: connect(target) };
  const variables = `${parentOf(steps)}/variables`;
  const kept = Array.isArray(valueAt(document.value, stepsOf(variables)));
  return [
    setMember(owner, at, "next_step", name),
    { op: "insert", pointer: steps, value: { step: name, output: { generic: [] }, handlers: [], resolver, variable: name } },
    ...(kept ? [{ op: "insert", pointer: variables, value: { title: "No response", variable: name, data_type: "any" } } as const] : []),
  ];
}

/** The object that holds `transfer_info`: an item of `generic`, or the response of a resolver. */
const responseAt = (owner: Json | undefined, at: string): string => (member(owner, "transfer_info") === undefined ? `${at}/response` : at);

/** Without a department, the integration's own desk takes over. */
const connect = ({ department, queue, skill }: HandoffTarget): { readonly transfer_info: Json } => {
  const desk = department ?? queue ?? skill;
  return { transfer_info: { target: desk === undefined ? {} : { service_desk: { department: desk } } } };
};

/** A department takes the place of the phone. */
function toDesk(target: Json | undefined, at: string, department: string): Written | undefined {
  const sip = `${at}/service_desk/sip`;
  if (dig(target, "service_desk", "sip") !== undefined)
    return [
      { op: "rename", pointer: sip, key: "department" },
      { op: "set", pointer: sip, value: department },
    ];
  if (member(target, "nice_cxone") === undefined) return undefined;
  return [
    { op: "rename", pointer: `${at}/nice_cxone`, key: "service_desk" },
    { op: "set", pointer: `${at}/nice_cxone`, value: { department } },
  ];
}

/** An item of the voice gateway becomes one of the service desk. */
function instead(item: Json | undefined, at: string, department: string): Written {
  if (member(item, "response_type") === undefined) return { refused: "the command stands outside the list of responses" };
  return [
    { op: "set", pointer: at, value: { response_type: "connect_to_agent", transfer_info: { target: { service_desk: { department } } } } },
  ];
}
