import type { ConfigValue } from "../../../src/engine/config/value.ts";
import type { Json } from "../../../src/source/document.ts";
import { type Reported, reported } from "../reported.ts";

/** A widget: type, properties, event → next (`""` = unwired), and the cases of a split as condition → next. */
export interface Short {
  readonly type: string;
  readonly with?: Readonly<Record<string, Json>>;
  readonly on?: Readonly<Record<string, string>>;
  /** `equal_to agent` → next; `friendly` labels stand behind a bar: `equal_to 3|Talk to an agent`. */
  readonly when?: Readonly<Record<string, string>>;
  /** What a split tests. */
  readonly input?: string;
}

export type Widgets = Readonly<Record<string, Short>>;

/** A flow definition; `trigger` = event → first widget. */
export function flow(trigger: Readonly<Record<string, string>>, widgets: Widgets): { [key: string]: Json } {
  const states = Object.entries(widgets).map(([name, { type, with: properties = {}, on = {}, when = {}, input = "" }]) => ({
    name,
    type,
    transitions: [...wired(on), ...Object.entries(when).map(([condition, next]) => match(condition, next, input))],
    properties: { offset: { x: 0, y: 0 }, ...(input ? { input } : {}), ...properties },
  }));
  return {
    description: "test",
    states: [{ name: "Trigger", type: "trigger", transitions: wired(trigger), properties: { offset: { x: 0, y: 0 } } }, ...states],
    initial_state: "Trigger",
    flags: { allow_concurrent_calls: true },
  };
}

const wired = (events: Readonly<Record<string, string>>): Json[] =>
  Object.entries(events).map(([event, next]): Json => (next === "" ? { event } : { event, next }));

function match(condition: string, next: string, input: string): Json {
  const [, type = "", value = "", label] = /^(\w+) ?([^|]*)(?:\|(.*))?$/.exec(condition) ?? [];
  return {
    event: "match",
    ...(next === "" ? {} : { next }),
    conditions: [{ friendly_name: label ?? `If value ${type} ${value}`, arguments: [input], type, value }],
  };
}

/** Widgets that most flows have. */
export const say = (body: string, next = ""): Short => ({ type: "send-message", with: { body }, on: { sent: next, failed: next } });
export const wait = (body: string, next: string): Short => ({
  type: "send-and-wait-for-reply",
  with: { body, timeout: "3600" },
  on: { incomingMessage: next, timeout: "", deliveryFailure: "" },
});
/** Splits on the reply of a widget, or on a template. */
export const split = (of: string, when: Readonly<Record<string, string>>, noMatch: string): Short => ({
  type: "split-based-on",
  input: of.includes("{{") ? of : `{{widgets.${of}.inbound.Body}}`,
  on: { noMatch },
  when,
});
export const flex = (failed = "sorry"): Short => ({
  type: "send-to-flex",
  with: { workflow: "WW00000000000000000000000000000001", channel: "TC00000000000000000000000000000001", attributes: "{}" },
  on: { callComplete: "", failedToEnqueue: failed, callFailure: "" },
});
export const dial = (to = "+15550100"): Short => ({
  type: "connect-call-to",
  with: { noun: "number", to, caller_id: "{{contact.channel.address}}", timeout: 30 },
  on: { callCompleted: "", hangup: "" },
});
export const voicemail: Short = {
  type: "record-voicemail",
  on: { recordingComplete: "", noAudio: "", hangup: "" },
};

/** The report of one flow; places begin with the widget's name. */
export const studio = (trigger: Readonly<Record<string, string>>, widgets: Widgets, config: ConfigValue = {}): Promise<Reported> =>
  project({ "flow.json": flow(trigger, widgets) }, config);

/** The report of a project of plain flows and answers of the REST API; places are `file:widget…`, `widget…` where there is one file. */
export function project(files: Readonly<Record<string, { [key: string]: Json }>>, config: ConfigValue = {}): Promise<Reported> {
  const one = Object.keys(files).length === 1;
  return reported(files, config, (file, pointer) => {
    const value = files[file];
    const states = ((value?.definition as { [key: string]: Json } | undefined) ?? value)?.states as readonly { name: string }[] | undefined;
    const named = pointer.replace(/^.*?\/states\/(\d+)/, (_, i: string) => states?.[Number(i)]?.name ?? i);
    return one ? named : `${file.replace(/\.json$/, "")}:${named}`;
  });
}
