import { ownOf } from "../../model/maps.ts";
import type { Exit, Node } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { type Change, setMember } from "../../source/edit/change.ts";
import { isObject, items, member, text } from "../../source/json.ts";
import { isWithin, stepsOf, valueAt } from "../../source/pointer.ts";
import { type FixPlace, type FixWords, freeNames } from "../fixes.ts";
import type { HandoffTarget } from "../platform.ts";
import { eventsOf } from "./widgets.ts";

/** Properties of dialling widgets that "Send to Flex" does not have. Source: the widgets' pages in Twilio's widget library. */
const DIAL = [
  ..."to from noun caller_id record timeout sip_endpoint sip_username sip_password queue_name task_attributes wait_url wait_url_request_method".split(
    " ",
  ),
  ..."transcribe play_beep finish_on_key max_length trim recording_status_callback_url transcription_callback_url".split(" "),
];
const ADDRESSES: readonly string[] = ["to", "queue_name", "sip_endpoint"];
const FLEX = "send-to-flex";

/** Turns dialling widgets into "Send to Flex", wires events, and sends messages. */
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
  wire(place, exit, to) {
    const led = leadTo(place, exit, nameOf(to));
    return led ? [led] : { refused: "the event has no name" };
  },
  leadToHandoff: (place, exit, target) => toFlex(place, target, (name) => leadTo(place, exit, name)),
  mark(place, exits, variable) {
    const { flow, node } = place;
    const names = freeNames(flow.nodes.map(nameOf), "failed", exits.length, "_");
    const nextOf = ({ to }: Exit) => flow.nodes.find(({ id }) => id === to);
    const marks = exits.map((exit, i) => ({ exit, next: nextOf(exit), name: names[i] ?? "" }));
    const leads = marks.flatMap(({ exit, name }) => leadTo(place, exit, name) ?? []);
    if (leads.length < exits.length) return { refused: "the event has no name" };
    const states = marks.map(({ exit, next, name }) => variableOf(name, variable, exit.role, next && nameOf(next)));
    return [...leads, ...states.map((value): Change => ({ op: "insert", pointer: parentOf(node.at.pointer), value }))];
  },
  announce({ document, flow, node }, said) {
    // A caller would get a text message.
    if (flow.channels?.includes("voice")) return undefined;
    const states = parentOf(node.at.pointer);
    const [name = ""] = freeNames(flow.nodes.map(nameOf), "announcement", 1, "_");
    const leading = waysTo(document.value, states, nameOf(node)).filter((pointer) => !isWithin(pointer, node.at.pointer));
    return [
      ...leading.map((pointer): Change => ({ op: "set", pointer, value: name })),
      { op: "insert", pointer: states, value: messageOf(name, said, nameOf(node)) },
    ];
  },
};

/** Where a flow names a widget as the one that follows. */
function waysTo(value: Json | undefined, states: string, name: string): readonly string[] {
  const next = items(valueAt(value, stepsOf(states))).flatMap((state, i) =>
    items(member(state, "transitions")).map((_, n) => `${states}/${i}/transitions/${n}/next`),
  );
  return [`${parentOf(states)}/initial_state`, ...next].filter((pointer) => valueAt(value, stepsOf(pointer)) === name);
}

/** Widgets refer to each other by the names that designers see. */
const nameOf = ({ label, id }: Node): string => label ?? id;

/** Leads an event to a widget; an event without a name cannot be written. */
function leadTo({ document, node }: FixPlace, exit: Exit, name: string): Change | undefined {
  const at = exit.at?.pointer ?? "";
  const transition = valueAt(document.value, stepsOf(at));
  if (isObject(transition) && member(transition, "event") !== undefined) return setMember(transition, at, "next", name);
  return exit.label ? { op: "insert", pointer: `${node.at.pointer}/transitions`, value: { event: exit.label, next: name } } : undefined;
}

/** Leads to the one "Send to Flex" of the flow, else to a new one to the workflow. */
function toFlex(
  { flow, node }: FixPlace,
  target: HandoffTarget,
  lead: (name: string) => Change | undefined,
): readonly Change[] | undefined {
  const [desk, ...others] = flow.nodes.filter(({ type, synthetic }) => type === FLEX && !synthetic);
  const isNew = !desk || others.length > 0;
  if (isNew && (target.workflow ?? target.queue) === undefined) return undefined;
  const [name = ""] = isNew ? freeNames(flow.nodes.map(nameOf), "handoff", 1, "_") : [nameOf(desk)];
  const led = lead(name);
  return led && [led, ...(isNew ? [{ op: "insert" as const, pointer: parentOf(node.at.pointer), value: flexOf(name, target) }] : [])];
}

const parentOf = (pointer: string): string => pointer.slice(0, pointer.lastIndexOf("/"));

/** A new "Set Variables". Source: the widget's page in Twilio's widget library. */
const variableOf = (name: string, key: string, value: string, next: string | undefined): Json => ({
  name,
  type: "set-variables",
  transitions: [{ event: "next", ...(next !== undefined && { next }) }],
  properties: { offset: { x: 0, y: 0 }, variables: [{ key, value }] },
});

/** A new "Send Message" to whoever writes; a message that could not be sent stops nobody. Source: the widget's page in Twilio's widget library. */
const messageOf = (name: string, body: string, next: string): Json => ({
  name,
  type: "send-message",
  transitions: [
    { event: "sent", next },
    { event: "failed", next },
  ],
  properties: {
    offset: { x: 0, y: 0 },
    service: "{{trigger.message.InstanceSid}}",
    channel: "{{trigger.message.ChannelSid}}",
    from: "{{flow.channel.address}}",
    to: "{{contact.channel.address}}",
    body,
  },
});

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
  const hasWorkflow = member(properties, "workflow") !== undefined;
  const replaced = hasWorkflow ? undefined : (old.find((name) => ADDRESSES.includes(name)) ?? old[0]);
  const changes: Change[] = [];
  if (hasWorkflow) changes.push({ op: "set", pointer: `${at}/workflow`, value: workflow });
  else if (replaced === undefined) changes.push({ op: "add", pointer: at, key: "workflow", value: workflow });
  else
    changes.push(
      { op: "rename", pointer: `${at}/${replaced}`, key: "workflow" },
      { op: "set", pointer: `${at}/${replaced}`, value: workflow },
    );
  for (const name of old) if (name !== replaced) changes.push({ op: "remove", pointer: `${at}/${name}` });
  if (target.channel !== undefined) changes.push(setMember(properties, at, "channel", target.channel));
  return changes;
}

/** Events keep their targets: those that "Send to Flex" has too stay, the others become the event of the same role; one of each is left. */
function eventChanges(state: Json | undefined, at: string, type: string): readonly Change[] {
  const transitions = items(member(state, "transitions")).map((transition, i) => {
    const event = text(member(transition, "event")) ?? "";
    const role = ownOf(eventsOf(type), event);
    const now = ownOf(eventsOf(FLEX), event) ? event : role === "success" ? "callComplete" : "failedToEnqueue";
    return { i, event, now, wired: Boolean(text(member(transition, "next"))) };
  });
  return transitions.flatMap(({ i, event, now }): Change[] => {
    const same = transitions.filter((other) => other.now === now);
    const kept = same.find(({ wired }) => wired) ?? same[0];
    if (kept?.i !== i) return [{ op: "remove", pointer: `${at}/transitions/${i}` }];
    return event === now ? [] : [{ op: "set", pointer: `${at}/transitions/${i}/event`, value: now }];
  });
}
