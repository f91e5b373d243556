import { below } from "../../model/build.ts";
import { ownOf } from "../../model/maps.ts";
import type { Channel, Place } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { isObject, items, member, text } from "../../source/json.ts";
import { ANSWERED, CALL, MESSAGES, TRIGGERS, WIDGETS } from "./widgets.ts";

/** The states of a definition by name, and who is on which line where. */

export interface State {
  readonly name: string;
  readonly type: string;
  readonly value: Json;
  readonly properties: Json | undefined;
  readonly at: Place;
  readonly transitions: readonly Transition[];
}

export interface Transition {
  readonly event: string;
  /** Missing and empty ones end the execution. */
  readonly next?: string;
  readonly conditions: Json | undefined;
  readonly at: Place;
}

export interface States {
  readonly byName: ReadonlyMap<string, State>;
  /** States whose name another one has already. */
  readonly repeated: readonly State[];
}

export function readStates(value: Json, at: Place): States {
  const byName = new Map<string, State>();
  const repeated: State[] = [];
  items(member(value, "states")).forEach((each, i) => {
    const name = text(member(each, "name"));
    if (name === undefined) return;
    const place = below(at, "states", i);
    const transitions = items(member(each, "transitions")).flatMap((transition, t): Transition[] => {
      if (!isObject(transition)) return [];
      const next = text(member(transition, "next"));
      return [
        {
          event: text(member(transition, "event")) ?? "",
          ...(next ? { next } : {}),
          conditions: member(transition, "conditions"),
          at: below(place, "transitions", t),
        },
      ];
    });
    const type = text(member(each, "type")) ?? "";
    const state = { name, type, value: each, properties: member(each, "properties"), at: place, transitions };
    if (byName.has(name)) repeated.push(state);
    else byName.set(name, state);
  });
  return { byName, repeated };
}

/** The wired events of the trigger widget. */
export const triggersOf = ({ byName }: States): readonly (Transition & { readonly next: string })[] =>
  [...byName.values()].flatMap((state) =>
    state.type === "trigger" ? state.transitions.flatMap((each) => (each.next === undefined ? [] : [{ ...each, next: each.next }])) : [],
  );

/** On which line the customer is. An answered outgoing call turns a chat into a call; of a flow that the REST API started it is the only line. */
export interface Lines {
  /** Fixed where every wired trigger says its channel; a subflow has those of its parents. */
  readonly channels?: readonly Channel[];
  /** Widgets that run on an answered call only. */
  readonly onCall: ReadonlySet<string>;
  /** Outgoing calls with which a REST flow begins the contact: what is behind their answer exists on voice only. */
  readonly opening: ReadonlySet<string>;
}

export function linesOf(states: States): Lines {
  const triggers = triggersOf(states);
  const starts = (rest: boolean) => triggers.flatMap(({ event, next }) => ((event === "incomingRequest") === rest ? [next] : []));
  const unanswered = (state: State, { event }: Transition) => !(CALL.has(state.type) && ANSWERED.has(event));
  // What a REST flow does before it writes to somebody or calls.
  const before = reachable(states, starts(true), (state, transition) => !MESSAGES.has(state.type) && unanswered(state, transition));
  const writing = [...before].filter((name) => MESSAGES.has(states.byName.get(name)?.type ?? ""));
  const chatting = reachable(states, [...starts(false), ...writing], unanswered);
  const callsOf = (names: ReadonlySet<string>) => [...names].filter((name) => CALL.has(states.byName.get(name)?.type ?? ""));
  const opening = new Set(callsOf(before).filter((name) => !chatting.has(name)));
  const answered = callsOf(chatting).flatMap((name) => answeredBy(states, name));
  const onCall = new Set([...reachable(states, answered, () => true)].filter((name) => !chatting.has(name)));
  const wired = triggers.map(({ event }) => event);
  const said = new Set<Channel>(wired.flatMap((event) => ownOf(TRIGGERS, event) ?? []));
  if (opening.size > 0) said.add("voice");
  if (writing.length > 0) for (const channel of TRIGGERS.incomingMessage ?? []) said.add(channel);
  return { ...(said.size > 0 && !wired.includes("incomingParent") ? { channels: [...said] } : {}), onCall, opening };
}

/** Where an outgoing call goes on once somebody answers it. */
export const answeredBy = ({ byName }: States, name: string): readonly string[] =>
  byName.get(name)?.transitions.flatMap(({ event, next }) => (next && ANSWERED.has(event) ? [next] : [])) ?? [];

/** True where a widget behind the answered call connects somebody. */
export const connectsBehind = (states: States, name: string): boolean =>
  [...reachable(states, answeredBy(states, name), () => true)].some((other) => {
    const type = states.byName.get(other)?.type ?? "";
    return other !== name && ownOf(WIDGETS, type)?.kind === "transfer" && !CALL.has(type);
  });

function reachable(
  { byName }: States,
  starts: readonly string[],
  through: (state: State, transition: Transition) => boolean,
): ReadonlySet<string> {
  const seen = new Set(starts);
  for (const name of seen) {
    const state = byName.get(name);
    for (const transition of state?.transitions ?? [])
      if (state && transition.next !== undefined && through(state, transition)) seen.add(transition.next);
  }
  return seen;
}
