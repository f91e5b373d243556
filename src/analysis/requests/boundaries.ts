import { variablesOf } from "../../model/guards.ts";
import { remember } from "../../model/maps.ts";
import type { Bot, Channel, Exit } from "../../model/model.ts";
import { CHANNELS } from "../../model/model.ts";
import { writtenBy } from "../../model/written-variables.ts";
import { type GateOf, gateOfRole } from "../conditions/gates.ts";
import { nameAsksForHuman } from "../detect/texts.ts";
import type { HumanRequest } from "../journey.ts";
import { calleeOf } from "../link/ends.ts";
import type { EntrySpot } from "../link/entries.ts";
import type { Linked } from "../link/link.ts";
import { forward } from "../reach/forward.ts";
import { splitEntries } from "./other-customers.ts";
import { requestExits } from "./requests.ts";
import { waysIn } from "./ways-in.ts";

/**
 * Exits at which searches stop because the customer would ask for a person again. `always`: a choice, or an intent that the node itself hears.
 * `heard`: a test of an intent that a bot hands back. The path's own request takes it; it is another request only once the customer has said
 * something new. A test of an intent that no called bot declares is never met, so it is `always` a boundary, too.
 */
export type Boundary = "always" | "heard";
/** The boundary that an exit is; `undefined` = searches follow it. */
export type BoundaryOf = (exit: Exit) => Boundary | undefined;

/**
 * Finds the boundaries. A choice at a question to which only a request leads ("Chat with an agent / Call me back") is part of that request and no
 * boundary; nor is an intent that is understood only at such questions: it follows up.
 */
export function boundaries(
  linked: Linked,
  gateOf: GateOf,
  requests: readonly HumanRequest[],
  entries: readonly EntrySpot[],
  classOf: (channel: Channel) => Channel,
): BoundaryOf {
  const heard = handedOver(linked, requests);
  const unwired = requests.flatMap((request) => (request.hidden ? [] : (request.unwired ?? []))).flatMap(({ exit }) => exit ?? []);
  const always = new Set([...[...requestExits(requests)].filter((exit) => !heard.has(exit)), ...unwired, ...neverMet(linked)]);
  const { ordinary, own } = splitEntries(requests, waysIn(linked, entries));
  const handlers = new Set(entries.flatMap(({ spot, entry }) => (entry.kind === "handler" ? [spot] : [])));
  const understood = ordinary.filter((spot) => !handlers.has(spot) && !own.has(spot));
  const through = (exit: Exit) => !always.has(exit) && !heard.has(exit);
  // Customers who are not understood may be led to where a request begins, but that does not make it a menu for everybody.
  const plainly = (exit: Exit) => through(exit) && gateOfRole(exit.role) === "none";
  const reached = [...new Set(CHANNELS.map(classOf))].flatMap((channel) => [
    forward(linked, gateOf, channel, { starts: ordinary, through, barred: own }),
    forward(linked, gateOf, channel, { starts: understood, through: plainly, closed: own }),
  ]);
  const behindRequests = ({ flow, owner }: HumanRequest["starts"][number]) => {
    const number = owner ? linked.spot(flow, owner).number : -1;
    return owner !== undefined && !reached.some((seen) => seen[number] === 1);
  };
  const passed = new Set(
    requests.flatMap(({ kind, starts, unwired = [] }) => {
      const ways = [...starts, ...unwired];
      const follows = kind === "intent" && ways.every(behindRequests);
      return ways.flatMap((start) => (start.exit && (follows || (start.exit.choice && behindRequests(start))) ? [start.exit] : []));
    }),
  );
  return (exit) => {
    if (passed.has(exit)) return undefined;
    return always.has(exit) ? "always" : heard.has(exit) ? "heard" : undefined;
  };
}

/** The exits by which calls and branches take requests that a bot hands back, whether the project holds that bot or not. */
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
      // A copy keeps its value, whatever is heard next.
      const direct = ({ when }: Exit) => callee || (when && variablesOf(when).some((variable) => bound.get(spot.bot)?.has(variable)));
      return exits.filter((exit) => exit.intent && (starts.has(exit) || (direct(exit) && asks(exit.intent.name))));
    }),
  );
}

/** Tests of intents that ask for a person if all bots that can hand one back declare their intents, and none declares this one. */
function neverMet(linked: Linked): readonly Exit[] {
  if (!linked.calls.some(({ spot }) => spot.node.call?.binds?.intent !== undefined)) return [];
  const sources = new Map<Bot, Map<string, Set<Bot | null>>>();
  const source = (bot: Bot, variable: string, from: Bot | null) =>
    void remember(
      remember(sources, bot, () => new Map()),
      variable,
      () => new Set(),
    ).add(from);
  const calls = new Map<Bot, Set<Bot | null>>();
  for (const spot of linked.spots) {
    const { call, kind } = spot.node;
    for (const variable of writtenBy(spot.node)) source(spot.bot, variable, null);
    if (!call || kind !== "call") continue;
    const callee = calleeOf(linked, spot);
    const from = callee ? linked.botOf(callee) : null;
    if (from !== spot.bot) remember(calls, spot.bot, () => new Set()).add(from);
    for (const [what, variable] of Object.entries(call.binds ?? {})) source(spot.bot, variable, what === "intent" ? from : null);
  }
  /** The bot and all bots that it calls, directly or not, whose intents it can hand back. */
  const behind = new Map<Bot | null, ReadonlySet<Bot | null>>();
  const handedBackBy = (bot: Bot | null) =>
    remember(behind, bot, () => {
      const found = new Set([bot]);
      for (const each of found) for (const other of (each && calls.get(each)) ?? []) found.add(other);
      return found;
    });
  const lacks = (bot: Bot | null, name: string) =>
    [...handedBackBy(bot)].every((each) => each?.declaresIntents === true && each.intents.every((intent) => intent.name !== name));
  return linked.spots.flatMap((spot) => {
    const own = sources.get(spot.bot);
    if (!own || (spot.node.kind !== "call" && spot.node.kind !== "branch")) return [];
    return spot.node.exits.filter(({ intent, when }) => {
      if (!intent || when?.op !== "is" || !nameAsksForHuman(intent.name)) return false;
      const from = own.get(when.variable);
      return from !== undefined && [...from].every((bot) => lacks(bot, intent.name));
    });
  });
}
