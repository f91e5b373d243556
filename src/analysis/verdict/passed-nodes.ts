import { CHANNELS, type Channel } from "../../model/model.ts";
import type { Hop, HumanRequest, Passed, Spot } from "../journey.ts";
import type { State } from "../walk/state.ts";
import { routeOf, type Trail } from "./route.ts";

/** The nodes that a walk passes, each with the state to which its route leads. */
interface PassedOnWalk {
  readonly channels: readonly Channel[];
  readonly trail: Trail;
  readonly met: readonly Pick<State, "spot" | "index">[];
}

/** The nodes that a request passes on several walks, each once, with its route on the first of them. */
export function passedNodes(request: HumanRequest, walks: readonly PassedOnWalk[]): readonly Passed[] {
  const [first, ...others] = walks.map(({ channels, trail, met }) =>
    met.map(({ spot, index }) => new PassedNode(request, spot, channels, trail, index)),
  );
  if (!first || others.length === 0) return first ?? [];
  const all = new Map<Spot, PassedNode>();
  for (const place of [...first, ...others.flat()]) {
    const known = all.get(place.spot);
    if (!known) all.set(place.spot, place);
    else known.channels = CHANNELS.filter((channel) => known.channels.includes(channel) || place.channels.includes(channel));
  }
  return [...all.values()];
}

/** A journey passes many nodes, of which few are reported, so the route is computed on access. */
class PassedNode implements Passed {
  private readonly request: HumanRequest;
  readonly spot: Spot;
  channels: readonly Channel[];
  private readonly trail: Trail;
  private readonly state: number;

  constructor(request: HumanRequest, spot: Spot, channels: readonly Channel[], trail: Trail, state: number) {
    this.request = request;
    this.spot = spot;
    this.channels = channels;
    this.trail = trail;
    this.state = state;
  }

  get route(): readonly Hop[] {
    return routeOf(this.request, this.trail.to(this.state), this.spot);
  }
}
