import { below, buildFlow, type FlowBuilder } from "../../model/build.ts";
import { ownOf } from "../../model/maps.ts";
import type { Defect, Exit, ExitRole, Flow, Literal, Return } from "../../model/model.ts";
import { namesOf } from "../../model/nearest.ts";
import { member, text } from "../../source/json.ts";
import { answerIn } from "../answer-words.ts";
import { type ActionDeclaration, howToDeclare, readDeclaration } from "../platform.ts";
import type { Definition } from "./definitions.ts";
import { writesOf } from "./liquid.ts";
import { type Said, saidIn } from "./said.ts";
import { contraryCase, splitCase } from "./splits.ts";
import { connectsBehind, type Lines, linesOf, readStates, type State, type States, type Transition, triggersOf } from "./states.ts";
import { type Calls, subflowCall, variablesRead } from "./subflows.ts";
import { textsOf } from "./texts.ts";
import { dialDefects, transferOf } from "./transfers.ts";
import { ANSWERED, CALL, eventsOf, TRIGGERS, WIDGETS, type Widget } from "./widgets.ts";

export interface Drawing {
  readonly flow: Flow;
  readonly defects: readonly Defect[];
  /** What holds wherever a path begins in the flow. */
  readonly facts: Readonly<Record<string, Literal>>;
}

interface Scene {
  readonly flow: FlowBuilder;
  readonly states: States;
  readonly lines: Lines;
  readonly calls: Calls;
  readonly declared: Readonly<Record<string, ActionDeclaration>>;
  readonly defects: Defect[];
  /** What ends, returns; absent = the flow is called by nobody and its ends are ends. */
  readonly returns?: Return;
  readonly said: Said;
  readonly clocks: ReadonlyMap<string, string>;
  /** All that the flow reads. */
  readonly variables: ReadonlySet<string>;
}

/** A definition as a flow: one node per widget. */
export function draw(definition: Definition, calls: Calls, declared: Scene["declared"]): Drawing {
  const { at, value, name, sid, address } = definition;
  const states = readStates(value, at);
  const lines = linesOf(states);
  const flow = buildFlow({
    id: `twilio:${at.file}#${at.pointer}`,
    name,
    at,
    keys: [sid, address, name].flatMap((key) => (key ? [`twilio:${key}`] : [])),
    channels: lines.channels,
  });
  const returns = calls.returns(definition, triggersOf(states));
  const scene: Scene = {
    flow,
    states,
    lines,
    calls,
    declared,
    defects: [],
    said: saidIn(states, (variable) => calls.isSaid(definition, variable)),
    clocks: new Map([...states.byName.values()].flatMap(({ properties }) => [...writesOf(properties).clocks])),
    variables: variablesRead(states),
    returns,
  };
  for (const { name: id, at: place } of states.repeated)
    scene.defects.push({ kind: "duplicate-id", at: below(place, "name"), name: id, what: "widget" });
  for (const state of states.byName.values()) if (state.type !== "trigger") addWidget(scene, state);
  for (const state of states.byName.values()) if (state.type !== "trigger") addExits(scene, state);
  addEntries(scene, definition);
  return { flow: flow.done(), defects: scene.defects, facts: calls.parameters(definition, triggersOf(states)) };
}

function addEntries({ flow, states, defects }: Scene, definition: Definition): void {
  const start = text(member(definition.value, "initial_state"));
  const first = start === undefined ? undefined : states.byName.get(start);
  const named = start === undefined ? definition.at : below(definition.at, "initial_state");
  if (!first) defects.push({ kind: "missing-start", at: named, ...(start ? { name: start } : {}) });
  else if (first.type !== "trigger") flow.entry({ kind: "event", name: "start", to: first.name, at: first.at });
  for (const { event, next, at } of triggersOf(states)) {
    const channels = ownOf(TRIGGERS, event);
    // A subflow is entered by its parent; the other triggers begin a conversation.
    flow.entry({
      kind: event === "incomingParent" ? "start" : "event",
      name: event,
      to: flow.has(next) ? next : null,
      at,
      channels,
    });
  }
}

/** Where a virtual agent talks, as its settings say. */
const talks = ({ type, properties }: State) => (type === "connect-virtual-agent-v2" ? text(member(properties, "channel")) : undefined);

function channelsOf(state: State, widget: Widget, { onCall }: Lines) {
  if (onCall.has(state.name)) return {};
  const own = talks(state);
  if (widget.voiceOnly || own === "voice") return { channels: ["voice"] as const, voiceOnly: true };
  return widget.digitalOnly || own === "conversations" ? { channels: ["chat", "messaging", "email"] as const } : {};
}

function addWidget(scene: Scene, state: State): void {
  const { flow, states, lines, defects } = scene;
  const { name: id, type, at, properties } = state;
  const widget = ownOf(WIDGETS, type);
  if (!widget || declarationOf(scene, state)) return addUnknown(scene, state);
  const outgoing = CALL.has(type) && (lines.opening.has(id) || connectsBehind(states, id));
  const kind = outgoing ? "effect" : widget.kind;
  const texts = textsOf(state);
  const { sets, copies } = writesOf(properties);
  defects.push(...dialDefects(state));
  flow.node(kind, id, at, {
    label: id,
    type,
    ...channelsOf(state, widget, lines),
    ...(texts.length > 0 ? { texts } : {}),
    ...(widget.replies ? { stores: `widgets.${id}` } : {}),
    ...(widget.secured ? { secured: true } : {}),
    ...(type === "set-variables" ? { sets, copies } : widget.decides ? { sets: foundBy(scene, id) } : {}),
    ...(kind === "transfer" ? { transfer: transferOf(state, widget, lines.onCall.has(id)) } : {}),
    ...(kind === "opaque" ? { opaque: { what: `${widget.decides} ("${id}")`, declare: howToDeclare("twilio-studio", id) } } : {}),
    ...(kind === "call" ? { call: subflowCall(state, scene.calls, scene.variables) } : {}),
  });
}

/** What code finds replaces all that the widget found when it ran before. */
const foundBy = ({ variables }: Scene, id: string) =>
  new Map([...variables].flatMap((variable) => (variable.startsWith(`widgets.${id}.`) ? [[variable, undefined] as const] : [])));

/** What the config says of a widget, by its own name or by its type. */
const declarationOf = ({ declared }: Scene, { name, type }: State) => ownOf(declared, name) ?? ownOf(declared, type);

/** A widget of which the config says what it does, or nobody. */
function addUnknown(scene: Scene, state: State): void {
  const { flow, defects } = scene;
  const { name: id, type, at } = state;
  const declaration = declarationOf(scene, state);
  const common = { label: id, type };
  if (declaration) {
    const { kind, route } = readDeclaration(declaration);
    if (kind === "transfer") flow.node(kind, id, at, { ...common, transfer: { route } });
    else flow.node(kind, id, at, { ...common, ...(kind === "ask" ? { stores: `widgets.${id}` } : {}) });
  } else {
    defects.push({ kind: "unknown-action", at: below(at, "type"), type, known: [...Object.keys(WIDGETS), "trigger"] });
    flow.node("opaque", id, at, {
      ...common,
      opaque: { what: `the widget type "${type}"`, declare: howToDeclare("twilio-studio", type) },
    });
  }
}

/** The request that a virtual agent hands over; old ones say so in their status. */
const HANDOFF = "live-agent-handoff";

function addExits(scene: Scene, state: State): void {
  const { flow, lines } = scene;
  const widget = ownOf(WIDGETS, state.type);
  // Matches are tried in the order in which they are listed; noMatch is what is left.
  const ordered = [...state.transitions].sort((a, b) => Number(a.event === "noMatch") - Number(b.event === "noMatch"));
  for (const transition of ordered) {
    const { event, at } = transition;
    // Nobody knows whether an unknown widget goes on at all.
    if (!widget && transition.next === undefined) continue;
    const role = ownOf(eventsOf(state.type), event) ?? "next";
    const isCall =
      widget?.callEvents?.includes(event) ||
      (lines.opening.has(state.name) && ANSWERED.has(event)) ||
      (event === HANDOFF && talks(state) === "voice");
    flow.exit(state.name, role, targetOf(scene, state, transition, role), {
      at,
      label: event,
      ...missing(scene, transition),
      ...(state.type === "split-based-on" ? caseOf(scene, state, transition) : {}),
      ...(widget?.virtualAgent && event === HANDOFF ? { escalation: { name: HANDOFF, at } } : {}),
      ...(isCall ? { channels: ["voice"] as const } : {}),
    });
  }
  addUnlisted(scene, state);
}

/** Events that a widget has although its state does not list them: what fails, what matches nothing, and where code goes on. */
function addUnlisted(scene: Scene, state: State): void {
  const widget = ownOf(WIDGETS, state.type);
  if (!widget) return;
  const listed = new Set(state.transitions.map(({ event }) => event));
  for (const [event, role] of Object.entries(widget.events)) {
    const needed = (widget.kind === "transfer" && role === "failure") || role === "default" || (decidesOf(scene, state) && role === "next");
    if (!needed || listed.has(event)) continue;
    const transition: Transition = { event, conditions: undefined, at: state.at };
    const channels = widget.callEvents?.includes(event) ? { channels: ["voice"] as const } : {};
    scene.flow.exit(state.name, role, targetOf(scene, state, transition, role), { label: event, ...channels });
  }
}

const missing = ({ states, flow }: Scene, { next, at }: Transition): Partial<Exit> =>
  next === undefined || flow.has(next)
    ? {}
    : { missing: { name: next, at: below(at, "next"), what: "widget", known: namesOf(states.byName) } };

function caseOf({ said, clocks }: Scene, state: State, { event, conditions, at }: Transition): Partial<Exit> {
  const input = text(member(state.properties, "input"));
  if (event !== "match") {
    const rest = contraryCase(state.transitions, input);
    const words = rest ? said.words(rest) : [];
    return rest && words.length > 0 ? { choice: { name: rest.name, words, at } } : {};
  }
  const split = splitCase(conditions, input, clocks);
  if (!split) return {};
  const words = said.words(split);
  const asks = said.virtualAgent(split) && split.value === HANDOFF;
  return {
    label: split.label,
    when: split.guard,
    ...(asks ? { escalation: { name: HANDOFF, at } } : words.length > 0 ? { choice: { name: split.name, words, at } } : {}),
  };
}

/** Code that nothing in the flow follows may hand over, redirect or end: nobody can see it, unless the config says what it does. */
const decidesOf = (scene: Scene, state: State) => (declarationOf(scene, state) ? undefined : ownOf(WIDGETS, state.type)?.decides);

/** Where an event leads; `null` = the execution ends there. */
function targetOf(scene: Scene, state: State, { event, next }: Transition, role: ExitRole): string | null {
  const { flow, states, lines, returns } = scene;
  const target = next === undefined ? undefined : states.byName.get(next);
  if (target && flow.has(target.name)) {
    const calling = lines.onCall.has(state.name) || (CALL.has(state.type) && ANSWERED.has(event) && !lines.opening.has(state.name));
    return calling && !lines.onCall.has(target.name) && target.type === "send-to-flex" ? taskOfCall(scene, target) : target.name;
  }
  if (next !== undefined) return null;
  const { name, at } = state;
  const decides = decidesOf(scene, state);
  if (decides && role === "next") {
    const opaque = { what: `${decides} "${name}"`, declare: howToDeclare("twilio-studio", name) };
    return once(flow, `${name} (decides)`, (id) => flow.node("opaque", id, at, { label: name, synthetic: true, opaque }));
  }
  if (!returns) return null;
  return once(flow, `${name} (returns)`, (id) => flow.node("return", id, at, { label: name, synthetic: true, returns }));
}

/** "Send to Flex" that serves both lines of a flow: on the call it is a task of the phone queue. */
function taskOfCall(scene: Scene, state: State): string {
  const { flow } = scene;
  const widget = ownOf(WIDGETS, state.type);
  return once(flow, `${state.name} (on the call)`, (id) => {
    flow.node("transfer", id, state.at, {
      label: state.name,
      type: state.type,
      synthetic: true,
      ...(widget ? { transfer: transferOf(state, widget, true) } : {}),
    });
  });
}

function once(flow: FlowBuilder, id: string, add: (id: string) => void): string {
  if (!flow.has(id)) add(id);
  return id;
}

/** What a customer answers by taking a case. */
export const answerOf = ({ choice }: Exit) => (choice ? choice.words.map(answerIn).find(Boolean) : undefined);
