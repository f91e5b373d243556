import { REQUEST_NAME } from "../../model/actions.ts";
import { ownOf } from "../../model/maps.ts";
import type { Bot, Opaque } from "../../model/model.ts";
import type { Gate, HumanRequest, OutcomeKind, Spot } from "../journey.ts";
import type { Program } from "../program.ts";
import type { End, State } from "./state.ts";

/** What is special about an end; whatever is absent is taken from the state. */
type Own = Partial<Pick<End, "spot" | "gate" | "branch" | "last">>;

/** The ends of a walk, each once: the first state that met it has the shortest route. */
export interface Endings {
  /** By kind, place, gate and branch. */
  readonly found: ReadonlyMap<string, End>;
  readonly end: (state: State, kind: OutcomeKind, own?: Own & Pick<End, "target" | "hides" | "waitsAt">) => void;
  /** The files do not show what a node does; the config may declare what becomes of the request. */
  readonly hide: (state: State, hides: Opaque) => void;
  /**
   * The path stops: a dead end, unless a host outside the project may act on what the bot understood. `waitsAt` = the question at which it
   * comes to rest, if no answer leads to anybody.
   */
  readonly stop: (state: State, own?: Own, waitsAt?: Spot) => void;
}

/** Collects the ends of a request's walk. `idOf` numbers things, for keys. */
export function endings({ linked, configFor, ends }: Program, request: HumanRequest, idOf: (thing: object | null) => number): Endings {
  const found = new Map<string, End>();

  const end: Endings["end"] = (state, kind, own = {}) => {
    const { spot = state.spot, gate = state.gate, branch = state.branch, last = state, target, waitsAt } = own;
    state.leaves = true;
    const swallowed = kind === "dead-end" && isSwallowed(state, asCertain(gate, branch)) ? state.handed : null;
    const key = `${kind} ${idOf(spot?.node ?? null)} ${gate} ${idOf(branch)} ${idOf(swallowed?.call.node ?? null)}`;
    if (found.has(key)) return;
    const hides = own.hides && declared(own.hides, request);
    found.set(key, {
      kind,
      gate,
      branch,
      spot,
      state,
      last,
      target,
      hides,
      waitsAt,
      swallowedAt: swallowed?.call,
      raised: swallowed?.event,
    });
  };

  /** What the code around a hosted bot does with the request, according to the config. */
  const declaredIn = (bot: Bot) => (bot.hosted ? ownOf(configFor(bot.at.file).handoff.intents, request.name) : undefined);

  const hide: Endings["hide"] = (state, hides) => {
    const route = declaredIn(state.spot.bot);
    if (route === "digital") end(state, "handed-off");
    else if (route === "voice") end(state, "voice-transfer");
    else end(state, "opaque", { hides });
  };

  const stop: Endings["stop"] = (state, own = {}, waitsAt = undefined) => {
    const { bot } = state.spot;
    const { spot = state.spot, gate = state.gate } = own;
    const route = linked.hostsOf(bot).length === 0 ? declaredIn(bot) : undefined;
    if (route === "digital") return end(state, "handed-off", own);
    if (route === "voice") return end(state, "voice-transfer", own);
    const host = route || isSwallowed(state, gate) || spot?.node.end === "refuses" ? null : ends.hostMayAct(bot);
    if (host) return end(state, "opaque", { ...own, hides: host });
    const deed = unparsedAt(bot, spot, waitsAt) ?? lastDeed(state);
    if (deed) end(state, "opaque", { ...own, ...deed });
    else end(state, "dead-end", waitsAt ? { ...own, waitsAt } : own);
  };

  return { found, end, hide, stop };
}

/** Where a path merely comes to rest, it may go on in what does not parse there. An end that was read is one. */
function unparsedAt({ unparsed = [] }: Bot, ...spots: readonly (Spot | null | undefined)[]): { hides: Opaque } | undefined {
  const files = spots.flatMap((spot) => (spot && (spot.node.kind !== "end" || spot.node.end === "rests") ? [spot.node.at.file] : []));
  const file = files.find((each) => unparsed.includes(each));
  return file === undefined ? undefined : { hides: { what: `the part of "${file}" that does not parse` } };
}

/** What hides an end, with the name of the request in the key that declares it. */
const declared = (hides: Opaque, { name }: HumanRequest): Opaque =>
  hides.declare ? { ...hides, declare: hides.declare.replace(REQUEST_NAME, () => name) } : hides;

/** True of an escalation that its caller ignores: it is lost, whoever runs the bot. */
export const isSwallowed = ({ handed }: State, gate: Gate): boolean => gate === "none" && handed !== null && !handed.tested;

/** The gate of an end if its branch, which was taken on a guess, turns out to be certain once the walk is done. */
const asCertain = (gate: Gate, branch: End["branch"]): Gate => (branch?.instead.length ? "none" : gate);

/** What the bot did last before the path stopped, here or in a flow that came back, if nobody can see what that was. */
function lastDeed(state: State): { spot: Spot; hides: Opaque } | undefined {
  for (let deed: State | null = state; deed; deed = deed.before) {
    const { spot, after } = deed;
    const { kind, opaque, returns, synthetic } = spot.node;
    const hides = kind === "effect" ? opaque : returns?.withoutCaller;
    if (typeof hides === "object") return { spot, hides };
    if (!synthetic && !after && kind !== "branch" && kind !== "return") return undefined;
  }
  return undefined;
}
