import { remember } from "../model/maps.ts";
import type { Bot, Channel, Entry, Exit } from "../model/model.ts";
import { CHANNELS } from "../model/model.ts";
import { calleeOf } from "./ends.ts";
import { forward } from "./forward.ts";
import type { GateOf } from "./gates.ts";
import { variablesOf } from "./guard.ts";
import type { HumanRequest, Spot } from "./journey.ts";
import type { Linked } from "./link.ts";
import { apart } from "./others.ts";
import { requestExits } from "./requests.ts";

/**
 * Exits at which searches stop because the customer would ask for a person again. `always`: a choice, an intent that the node itself hears.
 * `heard`: a test of an intent that a bot hands over: the path's own request takes it, and only once something new was heard it is another one.
 */
export type Boundary = "always" | "heard";
export type BoundaryOf = (exit: Exit) => Boundary | undefined;

/**
 * A choice on a question that only a human request leads to ("Chat with an agent / Call me back") is the rest of that request, and no
 * boundary; nor is an intent that is understood at such questions alone: it follows up.
 */
export function boundaries(
  linked: Linked,
  gateOf: GateOf,
  requests: readonly HumanRequest[],
  entries: readonly { readonly spot: Spot; readonly entry: Entry }[],
  classOf: (channel: Channel) => Channel,
): BoundaryOf {
  const heard = handedOver(linked, requests);
  const always = new Set([...requestExits(requests)].filter((exit) => !heard.has(exit)));
  const { ordinary, own } = apart(requests, entries);
  const reached = [...new Set(CHANNELS.map(classOf))].map((channel) =>
    forward(linked, gateOf, ordinary, channel, (exit) => !always.has(exit) && !heard.has(exit), own),
  );
  const behindRequests = ({ flow, owner }: HumanRequest["starts"][number]) => {
    const number = owner ? linked.spot(flow, owner).number : -1;
    return owner !== undefined && !reached.some((seen) => seen[number] === 1);
  };
  const passed = new Set(
    requests.flatMap(({ kind, starts }) => {
      const follows = kind === "intent" && starts.every(behindRequests);
      return starts.flatMap((start) => (start.exit && (follows || (start.exit.choice && behindRequests(start))) ? [start.exit] : []));
    }),
  );
  return (exit) => {
    if (passed.has(exit)) return undefined;
    return always.has(exit) ? "always" : heard.has(exit) ? "heard" : undefined;
  };
}

/** The exits by which calls and branches take requests that a bot hands over, whether the project holds that bot or not. */
function handedOver(linked: Linked, requests: readonly HumanRequest[]): ReadonlySet<Exit> {
  const starts = requestExits(requests);
  const asking = new Map<Bot, Set<string>>();
  for (const { kind, hidden, bot, name } of requests) if (kind === "intent" && !hidden) remember(asking, bot, () => new Set()).add(name);
  const called = new Map<Bot, Set<Bot>>();
  const bound = new Map<Bot, Set<string>>();
  for (const { spot, callee } of linked.calls) {
    if (callee && linked.botOf(callee) !== spot.bot) remember(called, spot.bot, () => new Set()).add(linked.botOf(callee));
    const intent = spot.node.call?.binds?.intent;
    if (intent !== undefined) remember(bound, spot.bot, () => new Set()).add(intent);
  }
  return new Set(
    linked.spots.flatMap((spot) => {
      const { kind, exits } = spot.node;
      if (kind !== "call" && kind !== "branch") return [];
      const callee = kind === "call" ? calleeOf(linked, spot) : undefined;
      const heard = callee ? [linked.botOf(callee)] : [...(called.get(spot.bot) ?? [])];
      const asks = (name: string) => heard.some((bot) => bot !== spot.bot && asking.get(bot)?.has(name));
      // A copy keeps what it holds, whatever is heard next.
      const direct = ({ when }: Exit) => callee || (when && variablesOf(when).some((variable) => bound.get(spot.bot)?.has(variable)));
      return exits.filter((exit) => exit.intent && (starts.has(exit) || (direct(exit) && asks(exit.intent.name))));
    }),
  );
}
