import { REQUEST_NAME } from "./ends.ts";
import type { Gate, HumanRequest, OutcomeKind, Spot } from "./journey.ts";
import type { Program } from "./program.ts";
import type { Branch, End, State } from "./state.ts";

/** Where the paths of a walk end, each end once: the first state that met it has the shortest route. */
export interface Endings {
  /** By kind, place, gate and branch. */
  readonly found: ReadonlyMap<string, End>;
  readonly end: (state: State, kind: OutcomeKind, spot: Spot | null, gate: Gate, branch: Branch | null, more?: Partial<End>) => void;
  /**
   * The path stops: a dead end, unless a host outside the project may act on what the bot understood. `waitsAt` = the question at which it
   * comes to rest, where no answer leads to anybody.
   */
  readonly stop: (state: State, spot: Spot | null, gate: Gate, branch: Branch | null, last?: State | null, waitsAt?: Spot) => void;
}

/** `idOf` gives each thing a number of its own. */
export function endings({ linked, configFor, ends }: Program, request: HumanRequest, idOf: (thing: object | null) => number): Endings {
  const found = new Map<string, End>();

  const end: Endings["end"] = (state, kind, spot, gate, branch, more = {}) => {
    state.leaves = true;
    const swallowed = kind === "dead-end" && isSwallowed(state, gate) ? state.handed : null;
    const key = `${kind} ${idOf(spot?.node ?? null)} ${gate} ${idOf(branch)} ${idOf(swallowed?.call.node ?? null)}`;
    const lost = swallowed ? { swallowedAt: swallowed.call, raised: swallowed.event } : {};
    if (found.has(key)) return;
    const { hides } = more;
    const declare = hides?.declare?.replace(REQUEST_NAME, () => request.name);
    found.set(key, {
      kind,
      gate,
      branch,
      spot,
      state,
      last: state,
      ...lost,
      ...more,
      ...(hides && declare && { hides: { ...hides, declare } }),
    });
  };

  const stop: Endings["stop"] = (state, spot, gate, branch, last = state, waitsAt) => {
    const { bot } = state.spot;
    const hosted = bot.hosted && linked.hostsOf(bot).length === 0;
    const declared = hosted ? configFor(bot.at.file).handoff.intents[request.name] : undefined;
    if (declared === "digital") return end(state, "handed-off", spot, gate, branch, { last });
    if (declared === "voice") return end(state, "voice-transfer", spot, gate, branch, { last });
    const blind = declared || isSwallowed(state, gate) || spot?.node.end === "refuses" ? null : ends.hostMayAct(bot);
    if (blind) return end(state, "opaque", spot, gate, branch, { hides: blind, last });
    const deed = lastDeed(state);
    if (deed?.node.opaque) end(state, "opaque", deed, gate, branch, { hides: deed.node.opaque, last });
    else end(state, "dead-end", spot, gate, branch, { last, ...(waitsAt && { waitsAt }) });
  };

  return { found, end, stop };
}

/** An escalation that its caller drops is lost, whoever runs the bot. */
export const isSwallowed = ({ handed }: State, gate: Gate): boolean => gate === "none" && handed !== null && !handed.tested;

/** What the bot did last, if nobody can see what that was. */
function lastDeed(state: State): Spot | undefined {
  let deed: State | null = state;
  while (deed && (deed.spot.node.synthetic || deed.spot.node.kind === "branch")) deed = deed.before;
  return deed?.spot.node.kind === "effect" ? deed.spot : undefined;
}
