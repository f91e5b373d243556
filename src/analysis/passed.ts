import { CHANNELS, type Channel } from "../model/model.ts";
import type { Hop, HumanRequest, Passed, Spot } from "./journey.ts";
import { routeOf } from "./route.ts";
import type { State } from "./state.ts";
import type { Walk } from "./walk.ts";

/** A walk of a request on some channels: the same states, in the same order, whenever it is asked. */
interface Told {
  readonly channels: readonly Channel[];
  readonly walk: Walk;
}

/** What a request comes by on several walks, each node once, with its route on the first of them: to that of the states which `statesOf` has. */
export function passed<T extends Told>(
  request: HumanRequest,
  walks: readonly T[],
  statesOf: (walked: T) => readonly Pick<State, "spot" | "index">[],
): readonly Passed[] {
  const [first, ...others] = walks.map((walked) => statesOf(walked).map(({ spot, index }) => new PassedNode(request, spot, walked, index)));
  if (!first || others.length === 0) return first ?? [];
  const all = new Map<Spot, PassedNode>();
  for (const place of [...first, ...others.flat()]) {
    const known = all.get(place.spot);
    if (!known) all.set(place.spot, place);
    else known.channels = CHANNELS.filter((channel) => known.channels.includes(channel) || place.channels.includes(channel));
  }
  return [...all.values()];
}

/** A journey has many, of which few are reported: the route is written out when it is read. */
class PassedNode implements Passed {
  private readonly request: HumanRequest;
  readonly spot: Spot;
  channels: readonly Channel[];
  private readonly walked: Told;
  private readonly state: number;

  constructor(request: HumanRequest, spot: Spot, walked: Told, state: number) {
    this.request = request;
    this.spot = spot;
    this.channels = walked.channels;
    this.walked = walked;
    this.state = state;
  }

  get route(): readonly Hop[] {
    return routeOf(this.request, this.walked.walk.states[this.state] ?? null, this.spot);
  }
}
