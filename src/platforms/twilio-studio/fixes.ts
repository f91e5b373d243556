import type { Flow } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import type { Change } from "../../source/edit/change.ts";
import { isObject, items, member, text } from "../../source/json.ts";
import { stepsOf, valueAt } from "../../source/pointer.ts";
import type { FixWords } from "../fixes.ts";
import type { HandoffTarget } from "../platform.ts";
import { WIDGETS } from "./widgets.ts";

/** Properties of dialling widgets that "Send to Flex" does not have. Source: the widgets' pages in Twilio's widget library. */
const DIAL = [
  ..."to from noun caller_id record timeout sip_endpoint sip_username sip_password queue_name task_attributes wait_url wait_url_request_method".split(
    " ",
  ),
  ..."transcribe play_beep finish_on_key max_length trim recording_status_callback_url transcription_callback_url".split(" "),
];
const ADDRESSES: readonly string[] = ["to", "queue_name", "sip_endpoint"];
const FLEX = "send-to-flex";

/** Turns dialling widgets into "Send to Flex", and wires events. */
export const fixes: FixWords = {
  targetKeys: ["workflow", "queue"],
  digitalHandoff({ document, node }, target) {
    const at = node.at.pointer;
    const state = valueAt(document.value, stepsOf(at));
    const properties = member(state, "properties");
    if (!isObject(properties)) return { refused: "the widget has no properties" };
    if (node.type === FLEX) return { refused: "it is Send to Flex already; it is the call before it that must go" };
    return [
      { op: "set", pointer: `${at}/type`, value: FLEX },
      ...propertyChanges(properties, `${at}/properties`, target),
      ...eventChanges(state, at, node.type ?? ""),
    ];
  },
  handOffBehind({ document, flow, node }, target) {
    const at = node.at.pointer;
    const transitions = items(member(valueAt(document.value, stepsOf(at)), "transitions"));
    const events = WIDGETS[node.type ?? ""]?.events ?? {};
    const open = transitions.findIndex((each) => events[text(member(each, "event")) ?? ""] === "next" && !text(member(each, "next")));
    if (open < 0) return undefined;
    const [desk, ...others] = flow.nodes.filter(({ type, synthetic }) => type === FLEX && !synthetic);
    const workflow = target.workflow ?? target.queue;
    const name = desk && others.length === 0 ? (desk.label ?? desk.id) : workflow === undefined ? undefined : freeName(flow);
    if (name === undefined) return undefined;
    const listed = `${at}/transitions/${open}`;
    return [
      member(transitions[open], "next") === undefined
        ? { op: "add", pointer: listed, key: "next", value: name }
        : { op: "set", pointer: `${listed}/next`, value: name },
      ...(desk && others.length === 0 ? [] : [{ op: "insert" as const, pointer: parentOf(at), value: flexOf(name, target) }]),
    ];
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

const parentOf = (pointer: string): string => pointer.slice(0, pointer.lastIndexOf("/"));

function freeName({ nodes }: Flow): string {
  const used = new Set(nodes.map(({ id, label }) => label ?? id));
  let name = "handoff";
  for (let n = 2; used.has(name); n++) name = `handoff_${n}`;
  return name;
}

/** A new "Send to Flex". The editor asks for the task channel, where the config names none. */
const flexOf = (name: string, { workflow, queue, channel }: HandoffTarget): Json => ({
  name,
  type: FLEX,
  transitions: [{ event: "callComplete" }, { event: "failedToEnqueue" }, { event: "callFailure" }],
  properties: { offset: { x: 0, y: 0 }, workflow: workflow ?? queue ?? "", ...(channel === undefined ? {} : { channel }) },
});

/** The workflow takes the place of the address; what only calls have goes. `channel` is the task channel, where the config names one. */
function propertyChanges(properties: Json, at: string, target: HandoffTarget): readonly Change[] {
  const workflow = target.workflow ?? target.queue ?? "";
  const old = DIAL.filter((name) => member(properties, name) !== undefined);
  const has = (name: string) => member(properties, name) !== undefined;
  const replaced = has("workflow") ? undefined : (old.find((name) => ADDRESSES.includes(name)) ?? old[0]);
  const changes: Change[] = [];
  if (has("workflow")) changes.push({ op: "set", pointer: `${at}/workflow`, value: workflow });
  else if (replaced === undefined) changes.push({ op: "add", pointer: at, key: "workflow", value: workflow });
  else
    changes.push(
      { op: "rename", pointer: `${at}/${replaced}`, key: "workflow" },
      { op: "set", pointer: `${at}/${replaced}`, value: workflow },
    );
  for (const name of old) if (name !== replaced) changes.push({ op: "remove", pointer: `${at}/${name}` });
  if (target.channel !== undefined)
    changes.push(
      has("channel")
        ? { op: "set", pointer: `${at}/channel`, value: target.channel }
        : { op: "add", pointer: at, key: "channel", value: target.channel },
    );
  return changes;
}

/** Events keep their targets: those that "Send to Flex" has too stay, the others become the event of the same role; one of each is left. */
function eventChanges(state: Json | undefined, at: string, type: string): readonly Change[] {
  const transitions = items(member(state, "transitions")).map((transition, i) => {
    const event = text(member(transition, "event")) ?? "";
    const role = WIDGETS[type]?.events[event];
    const now = WIDGETS[FLEX]?.events[event] ? event : role === "success" ? "callComplete" : "failedToEnqueue";
    return { i, event, now, wired: Boolean(text(member(transition, "next"))) };
  });
  return transitions.flatMap(({ i, event, now }): Change[] => {
    const same = transitions.filter((other) => other.now === now);
    const kept = same.find(({ wired }) => wired) ?? same[0];
    if (kept?.i !== i) return [{ op: "remove", pointer: `${at}/transitions/${i}` }];
    return event === now ? [] : [{ op: "set", pointer: `${at}/transitions/${i}/event`, value: now }];
  });
}
