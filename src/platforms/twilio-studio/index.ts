import { below, buildFlow, type FlowBuilder } from "../../model/build.ts";
import type { Bot, Channel, Defect, Literal, Place } from "../../model/model.ts";
import type { Json, SourceDocument } from "../../source/document.ts";
import { isObject, items, member, text } from "../../source/json.ts";
import type { Platform } from "../platform.ts";
import { hasMarker } from "./marker.ts";
import { splitCase, variableOf } from "./splits.ts";
import { CALL_EVENTS, TRIGGERS, WIDGETS, type Widget } from "./widgets.ts";

/** One flow definition, and where it stands in its file (plain, or inside an answer of the REST API). */
interface Definition {
  readonly at: Place;
  readonly value: Json;
  readonly sid?: string;
  readonly name: string;
}

const DIGITAL: readonly Channel[] = ["chat", "messaging", "email"];

export const platform: Platform<readonly Definition[]> = {
  id: "twilio-studio",
  title: "Twilio Studio",
  reads: "flow definitions as JSON, plain or as the REST API returns them; recognised by `states` and `initial_state`",
  transfers: Object.entries(WIDGETS).flatMap(([word, { transfer, note }]) => (transfer ? [{ word, route: transfer, note }] : [])),
  hasMarker,
  recognise: (document) => definitions(document).length > 0,
  extract: (document) => definitions(document),
  assemble: (fragments) => fragments.flatMap(({ fragment }) => fragment.map(toBot)),
};

function definitions(document: SourceDocument): readonly Definition[] {
  const at: Place = { file: document.path, pointer: "" };
  const fallback = (document.path.split("/").pop() ?? document.path).replace(/(\.private)?\.(tpl\.)?json$/, "");
  const read = (value: Json | undefined, place: Place): Definition[] => {
    if (Array.isArray(value)) return value.flatMap((each, i) => read(each, below(place, i)));
    if (isDefinition(value)) return [{ at: place, value, name: fallback }];
    const inner = member(value, "definition");
    if (!isDefinition(inner)) return items(member(value, "flows")).flatMap((each, i) => read(each, below(place, "flows", i)));
    const name = text(member(value, "friendly_name")) ?? text(member(value, "friendlyName")) ?? fallback;
    return [{ at: below(place, "definition"), value: inner, sid: text(member(value, "sid")), name }];
  };
  return read(document.value, at);
}

const isDefinition = (value: Json | undefined): value is Json =>
  Array.isArray(member(value, "states")) &&
  (typeof member(value, "initial_state") === "string" ||
    items(member(value, "states")).some((state) => text(member(state, "type")) === "trigger"));

function toBot({ at, value, sid, name }: Definition): Bot {
  const states = items(member(value, "states"));
  const wired = triggers(states, member(value, "initial_state"));
  const channels = channelsOf([...wired.keys()]);
  const flow = buildFlow({
    id: `twilio:${at.file}#${at.pointer}`,
    name,
    at,
    keys: [...(sid ? [`twilio:${sid}`] : []), `twilio:${name}`],
    ...(channels ? { channels } : {}),
  });
  const defects: Defect[] = [];
  const names = new Map<string, Json>();
  states.forEach((state, i) => {
    const id = text(member(state, "name"));
    if (id === undefined) return;
    const place = below(at, "states", i);
    if (names.has(id)) defects.push({ kind: "duplicate-id", at: below(place, "name"), name: id, what: "widget" });
    else if (text(member(state, "type")) !== "trigger") addWidget(flow, id, state, place, states, defects);
    names.set(id, state);
  });
  const start = text(member(value, "initial_state"));
  if (start === undefined || !names.has(start))
    defects.push({ kind: "missing-start", at: below(at, "initial_state"), ...(start ? { name: start } : {}) });
  wire(flow, states, at, [...names.keys()]);
  for (const [event, trigger] of wired)
    for (const { to, i, t } of trigger)
      flow.entry({
        // A subflow is entered by its parent; the other triggers begin a conversation.
        kind: event === "incomingParent" ? "start" : "event",
        name: event,
        to: flow.has(to) ? to : null,
        at: below(at, "states", i, "transitions", t),
        ...(TRIGGERS[event] ? { channels: TRIGGERS[event] } : {}),
      });
  return {
    id: flow.id,
    name,
    platform: "twilio-studio",
    at,
    flows: [flow.done()],
    intents: [],
    languages: [],
    declaresIntents: false,
    defects,
    platformFallback: true,
  };
}

/** The wired events of the trigger widget. */
function triggers(states: readonly Json[], start: Json | undefined) {
  const wired = new Map<string, { to: string; i: number; t: number }[]>();
  states.forEach((state, i) => {
    if (text(member(state, "type")) !== "trigger" && member(state, "name") !== start) return;
    items(member(state, "transitions")).forEach((transition, t) => {
      const to = text(member(transition, "next"));
      const event = text(member(transition, "event")) ?? "";
      if (to) wired.set(event, [...(wired.get(event) ?? []), { to, i, t }]);
    });
  });
  return wired;
}

/** Fixed where every wired trigger says its channel; a subflow has those of its parents. */
function channelsOf(events: readonly string[]): readonly Channel[] | undefined {
  if (events.length === 0 || events.includes("incomingParent")) return undefined;
  const said = events.flatMap((event) => TRIGGERS[event] ?? []);
  return said.length > 0 ? [...new Set(said)] : undefined;
}

function addWidget(flow: FlowBuilder, id: string, state: Json, at: Place, states: readonly Json[], defects: Defect[]): void {
  const type = text(member(state, "type")) ?? "";
  const properties = member(state, "properties");
  const widget = WIDGETS[type];
  const common = { label: id, type };
  if (!widget) {
    defects.push({ kind: "unknown-action", at: below(at, "type"), type, known: [...Object.keys(WIDGETS), "trigger"] });
    flow.node("opaque", id, at, {
      ...common,
      opaque: { what: `the widget type "${type}"`, declare: `platforms.twilio-studio.actions: {"${type}": "effect"}` },
    });
    return;
  }
  const digital = text(member(properties, "channel")) === "conversations";
  const voice = widget.voiceOnly || (type === "connect-virtual-agent-v2" && !digital && text(member(properties, "channel")) === "voice");
  const supported = voice ? { channels: ["voice"] as const, voiceOnly: true } : widget.digitalOnly ? { channels: DIGITAL } : {};
  const texts = ["body", "say", "text"].flatMap((key) => {
    const said = text(member(properties, key));
    return said ? [{ text: said, at: below(at, "properties", key) }] : [];
  });
  const outgoing = type.startsWith("make-outgoing-call") && leadsToCall(states, id);
  const kind = outgoing ? "effect" : widget.kind;
  flow.node(kind, id, at, {
    ...common,
    ...supported,
    ...(texts.length > 0 ? { texts } : {}),
    ...(widget.replies ? { stores: `widgets.${id}` } : {}),
    ...(type === "set-variables" ? writes(properties) : {}),
    ...(kind === "transfer" && widget.transfer ? { transfer: transferOf(type, widget, properties, at) } : {}),
    ...(kind === "opaque" ? { opaque: { what: `${widget.decides} ("${id}")` } } : {}),
    ...(type === "run-subflow" ? { call: subflow(properties, at) } : {}),
  });
}

/** A call that the flow makes itself is only the way to the widget that connects somebody. */
function leadsToCall(states: readonly Json[], from: string): boolean {
  const byName = new Map(states.map((state) => [text(member(state, "name")), state]));
  const seen = new Set([from]);
  for (const name of seen)
    for (const transition of items(member(byName.get(name), "transitions"))) {
      const next = text(member(transition, "next"));
      const type = text(member(byName.get(next), "type"));
      if (type === "enqueue-call" || type === "connect-call-to") return true;
      if (next) seen.add(next);
    }
  return false;
}

/** Properties that name the target: workflow and queue of a transfer, number, SIP address or client of a call. */
const TARGETS = ["sip_endpoint", "to", "workflow", "queue_name"] as const;
const COMPUTED = /\{\{|\$\{/;

function transferOf(type: string, widget: Widget, properties: Json | undefined, at: Place) {
  const key = TARGETS.find((each) => text(member(properties, each)));
  const target = key && text(member(properties, key));
  const dial = type === "connect-call-to";
  const route = dial && target && COMPUTED.test(target) ? "dynamic" : (widget.transfer ?? "voice");
  return {
    route,
    ...(route === "digital" ? { byChannel: { voice: "voice" as const } } : {}),
    ...(target && key
      ? { target, targetKind: dial ? (text(member(properties, "noun")) ?? "number") : key, targetAt: below(at, "properties", key) }
      : {}),
  };
}

function subflow(properties: Json | undefined, at: Place) {
  const sid = text(member(properties, "flow_sid")) ?? "";
  const named = items(member(properties, "parameters")).flatMap((each) =>
    text(member(each, "key")) === "subflowName" ? (text(member(each, "value")) ?? []) : [],
  );
  const own = text(member(member(properties, "parameters"), "subflowName"));
  const keys = [sid, ...named, ...(own ? [own] : [])].filter((key) => key && !COMPUTED.test(key)).map((key) => `twilio:${key}`);
  return { keys, name: own ?? named[0] ?? sid, at: below(at, "properties", "flow_sid"), what: "subflow" };
}

/** `flow.variables.x`: a literal, a copy of a reply, or a value that nobody can know. */
function writes(properties: Json | undefined) {
  const sets = new Map<string, Literal | undefined>();
  const copies = new Map<string, string>();
  for (const each of items(member(properties, "variables"))) {
    const key = text(member(each, "key"));
    const value = text(member(each, "value"));
    if (key === undefined) continue;
    const source = variableOf(value);
    if (source) copies.set(`flow.variables.${key}`, source);
    else sets.set(`flow.variables.${key}`, value === undefined || COMPUTED.test(value) ? undefined : value === "" ? null : value);
  }
  return { sets, copies };
}

function wire(flow: FlowBuilder, states: readonly Json[], at: Place, known: readonly string[]): void {
  const asks = new Set(
    states.flatMap((state) => (WIDGETS[text(member(state, "type")) ?? ""]?.replies ? [`widgets.${text(member(state, "name"))}`] : [])),
  );
  const replies = new Set(
    states.flatMap((state) => [...writes(member(state, "properties")).copies].flatMap(([to, from]) => (asks.has(from) ? [to] : []))),
  );
  states.forEach((state, i) => {
    const id = text(member(state, "name"));
    const type = text(member(state, "type")) ?? "";
    if (id === undefined || type === "trigger" || !flow.has(id)) return;
    const place = below(at, "states", i);
    const widget = WIDGETS[type];
    const transitions = items(member(state, "transitions")).filter(isObject);
    // Matches are tried in the order in which they are listed; noMatch is what is left.
    const ordered = transitions
      .map((transition, t) => ({ transition, t }))
      .sort((a, b) => Number(isDefault(a.transition)) - Number(isDefault(b.transition)));
    for (const { transition, t } of ordered) {
      const event = text(member(transition, "event")) ?? "";
      const here = below(place, "transitions", t);
      const next = text(member(transition, "next")) || undefined;
      const role = widget?.events[event] ?? "next";
      const known_ =
        next === undefined || flow.has(next) ? {} : { missing: { name: next, at: below(here, "next"), what: "widget", known } };
      const ends = next === undefined && widget?.decides && role === "next" ? decided(flow, id, widget, place) : null;
      const split = type === "split-based-on" && event === "match" ? splitCase(member(transition, "conditions")) : undefined;
      const isReply =
        split?.variable !== undefined &&
        (asks.has(split.variable) || replies.has(split.variable) || /^widgets\.[\w$-]+\.(parsed|memory)\b/.test(split.variable));
      flow.exit(id, role, next && flow.has(next) ? next : ends, {
        at: here,
        label: split?.value ?? event,
        ...known_,
        ...(split ? { when: split.guard } : {}),
        ...(split && isReply && split.words.length > 0 ? { choice: { name: split.value, words: split.words, at: here } } : {}),
        ...(event === "live-agent-handoff" ? { escalation: { name: "live-agent-handoff", at: here } } : {}),
        ...(CALL_EVENTS.has(event) ? { channels: ["voice"] as const } : {}),
      });
    }
  });
}

const isDefault = (transition: Json) => text(member(transition, "event")) === "noMatch";

/** Code that nothing in the flow follows may hand over, redirect or end: nobody can see it. */
function decided(flow: FlowBuilder, id: string, widget: Widget, at: Place): string {
  return flow.node("opaque", flow.fresh(`${id} (end)`), at, { label: id, synthetic: true, opaque: { what: `${widget.decides} "${id}"` } });
}
