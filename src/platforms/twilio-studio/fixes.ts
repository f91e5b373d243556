import type { Change } from "../../source/edit/change.ts";
import { isObject, items, member, text } from "../../source/json.ts";
import { stepsOf, valueAt } from "../../source/pointer.ts";
import type { FixWords } from "../fixes.ts";
import { WIDGETS } from "./widgets.ts";

/** Properties of dialling widgets that "Send to Flex" does not have. Source: the widgets' pages in Twilio's widget library. */
const DIAL = [
  ..."to from noun caller_id record timeout sip_endpoint sip_username sip_password queue_name task_attributes wait_url wait_url_request_method".split(
    " ",
  ),
  ..."transcribe play_beep finish_on_key max_length trim recording_status_callback_url transcription_callback_url".split(" "),
];
const FLEX = { success: "callComplete", failure: "failedToEnqueue" } as const;

/** Turns dialling widgets into "Send to Flex", and wires events. */
export const fixes: FixWords = {
  targetKeys: ["workflow", "queue"],
  digitalHandoff({ document, node }, target) {
    const at = node.at.pointer;
    const state = valueAt(document.value, stepsOf(at));
    const properties = member(state, "properties");
    const workflow = target.workflow ?? target.queue;
    if (!isObject(properties) || workflow === undefined) return { refused: "the widget has no properties" };
    const changes: Change[] = [{ op: "set", pointer: `${at}/type`, value: "send-to-flex" }];
    const old = DIAL.filter((name) => member(properties, name) !== undefined);
    const first = old.find((name) => ["to", "queue_name", "sip_endpoint"].includes(name)) ?? old[0];
    if (member(properties, "workflow") !== undefined) changes.push({ op: "set", pointer: `${at}/properties/workflow`, value: workflow });
    else if (first === undefined) changes.push({ op: "add", pointer: `${at}/properties`, key: "workflow", value: workflow });
    else
      changes.push(
        { op: "rename", pointer: `${at}/properties/${first}`, key: "workflow" },
        { op: "set", pointer: `${at}/properties/${first}`, value: workflow },
      );
    const gone = member(properties, "workflow") === undefined ? old.filter((name) => name !== first) : old;
    for (const name of gone) changes.push({ op: "remove", pointer: `${at}/properties/${name}` });
    const roles = WIDGETS[node.type ?? ""]?.events ?? {};
    const written = new Set<string>();
    items(member(state, "transitions")).forEach((transition, i) => {
      const event = text(member(transition, "event")) ?? "";
      const now = roles[event] === "success" ? FLEX.success : FLEX.failure;
      if (written.has(now)) changes.push({ op: "remove", pointer: `${at}/transitions/${i}` });
      else if (event !== now) changes.push({ op: "set", pointer: `${at}/transitions/${i}/event`, value: now });
      written.add(now);
    });
    return changes;
  },
  wire({ document, node }, exit, to) {
    const at = exit.at?.pointer ?? "";
    const transition = valueAt(document.value, stepsOf(at));
    const name = to.label ?? to.id;
    if (isObject(transition) && member(transition, "event") !== undefined)
      return member(transition, "next") === undefined
        ? [{ op: "add", pointer: at, key: "next", value: name }]
        : [{ op: "set", pointer: `${at}/next`, value: name }];
    if (!exit.label) return { refused: "the event has no name" };
    return [{ op: "insert", pointer: `${node.at.pointer}/transitions`, value: { event: exit.label, next: name } }];
  },
};
