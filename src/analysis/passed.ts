import { CHANNELS, type Channel } from "../model/model.ts";
import type { Hop, HumanRequest, Passed, Spot } from "./journey.ts";
import { routeOf } from "./route.ts";
import type { State } from "./state.ts";

/** What a request comes by on several walks, each node once, with its route on the first of them. */
export function passed(
  request: HumanRequest,
  walks: readonly { readonly channels: readonly Channel[]; readonly states: ReadonlyMap<Spot, State> }[],
): readonly Passed[] {
  const all = new Map<Spot, PassedNode>();
  for (const { channels, states } of walks)
    for (const [spot, state] of states) {
      const known = all.get(spot);
      if (!known) all.set(spot, new PassedNode(request, spot, channels, state));
      else known.channels = CHANNELS.filter((channel) => known.channels.includes(channel) || channels.includes(channel));
    }
  return [...all.values()];
}

/** A journey has many, of which few are reported: the route is written out when it is read. */
class PassedNode implements Passed {
  private readonly request: HumanRequest;
  readonly spot: Spot;
  channels: readonly Channel[];
  private readonly state: State;

  constructor(request: HumanRequest, spot: Spot, channels: readonly Channel[], state: State) {
    this.request = request;
    this.spot = spot;
    this.channels = channels;
    this.state = state;
  }

  get route(): readonly Hop[] {
    return routeOf(this.request, this.state, this.spot);
  }
}
