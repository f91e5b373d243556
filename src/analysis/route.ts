import type { Exit } from "../model/model.ts";
import type { Hop, HumanRequest, Spot } from "./journey.ts";
import type { State } from "./state.ts";

/** The way of a state from its request, as places that a designer can click. Synthetic nodes and repeated places are left out. */
export function routeOf(request: HumanRequest, state: State | null, end: Spot | null): readonly Hop[] {
  const hops: Hop[] = [{ at: request.at, label: labelOf(request) }];
  const add = (spot: Spot, exit?: string) => {
    const last = hops.at(-1);
    if (last && last.at.file === spot.node.at.file && last.at.pointer === spot.node.at.pointer) return;
    if (spot.node.synthetic && spot !== end) return;
    hops.push({ at: spot.node.at, label: spotLabel(spot), ...(exit ? { exit } : {}), spot });
  };
  for (const step of wayTo(state)) add(step.spot, step.by ? exitLabel(step.by) : undefined);
  if (end) add(end);
  return hops;
}

/** The states from the request to `state`: a returned call is entered by its own way, then its inside, then what follows it. */
export function wayTo(state: State | null): readonly State[] {
  const back: State[] = [];
  const inner: { readonly until: State }[] = [];
  let current: State | null = state;
  while (current) {
    back.push(current);
    const from: State | null = current.before;
    // Behind a return: first the inside of the call, then the way to the call itself.
    if (from && current.call) inner.push({ until: current.call });
    if (from) current = from;
    else current = inner.pop()?.until ?? current.call;
  }
  return back.reverse();
}

export const spotLabel = ({ node }: Spot): string => node.label ?? node.type ?? node.id;

const exitLabel = (exit: Exit): string => exit.label ?? exit.choice?.name ?? exit.intent?.name ?? exit.role;

const labelOf = (request: HumanRequest): string =>
  ({ intent: `intent ${request.name}`, choice: `choice "${request.name}"`, escalation: request.name, event: `event ${request.name}` })[
    request.kind
  ];
