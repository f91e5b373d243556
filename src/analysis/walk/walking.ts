import { numbering, remember } from "../../model/maps.ts";
import type { Channel, Exit } from "../../model/model.ts";
import { NumberSet } from "../../model/number-set.ts";
import type { Gate, HumanRequest, Spot } from "../journey.ts";
import { isBotBlock } from "../link/ends.ts";
import type { Program } from "../program.ts";
import type { ChannelReach } from "../reach/reach.ts";
import { type Endings, endings } from "./endings.ts";
import { Exploration } from "./exploration.ts";
import { backAtOrigin, pastOrigins } from "./origins.ts";
import type { Branch, Frame, Handed } from "./state.ts";

/** A walk in progress: what it is about, and what it has found so far. Every step is a function of this and a state. */
export interface Walking {
  readonly program: Program;
  readonly request: HumanRequest;
  readonly channel: Channel;
  /** The plain searches of the channel. */
  readonly reach: ChannelReach;
  readonly explored: Exploration;
  readonly endings: Endings;
  /** The exits taken, by number. */
  readonly taken: NumberSet;
  /** The gates of exits that have one only because of what a path knows. */
  readonly gates: Map<Exit, Gate>;
  /** True of a question that heard the request, so that a path there is back. */
  readonly isBack: (spot: Spot) => boolean;
  /** Where a node leads past the questions that heard the request; absent if none did. */
  readonly pastOrigins: ((first: Spot) => readonly Spot[]) | undefined;
  /** Numbers things, for keys. */
  readonly idOf: (thing: object | null) => number;
  /** Objects that states share are made once, so that they can be compared by identity. */
  readonly frames: Map<string, Frame>;
  readonly branches: Map<Exit, Branch>;
  readonly handovers: Map<string, Handed>;
}

export function walking(program: Program, request: HumanRequest, channel: Channel): Walking {
  const { linked, vars, reach } = program;
  const idOf = numbering();
  const isBack = backAtOrigin(program, request, channel);
  return {
    program,
    request,
    channel,
    reach: reach.on(channel),
    explored: new Exploration(vars, linked.spots.length, idOf, ({ node }) => node.kind === "ask" || isBotBlock(node)),
    endings: endings(program, request, idOf),
    taken: new NumberSet(linked.exits),
    gates: new Map(),
    isBack,
    pastOrigins: request.starts.some(({ owner }) => owner) ? pastOrigins(program, isBack, channel) : undefined,
    idOf,
    frames: new Map(),
    branches: new Map(),
    handovers: new Map(),
  };
}

/** A call that got something back, and whether its caller has tested that: one object for all states of which this is true. */
export function handOver({ handovers, idOf }: Walking, call: Spot, tested: boolean, event?: string): Handed {
  return remember(handovers, `${idOf(call.node)} ${tested} ${event ?? ""}`, () => ({ call, tested, event }));
}
