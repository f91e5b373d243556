import { remember } from "../../model/maps.ts";
import type { Facts } from "../conditions/facts.ts";
import type { Arrival, Frame, State } from "./state.ts";

/** Beyond this many different fact sets at a node, only what all of them agree on is kept there. */
const WIDEN_AT = 64;
/** More fact sets than a project can have. */
const MOST_FACTS = 2 ** 26;
const pairOf = (frame: Frame, facts: Facts): number => frame.id * MOST_FACTS + facts.id;

/** A node at which many paths arrive with different knowledge. */
interface Crowd {
  /** What is still distinguished there, by frame. */
  readonly told: Set<number>;
  /** What all agree on. */
  agreed: Facts;
}

/** Bounds how many fact sets are distinguished at a node, so that the cost of a walk is linear in nodes and exits. */
export class Widening {
  private readonly agreed: (all: readonly Facts[]) => Facts;
  private readonly states: readonly State[];
  private readonly arrived: Uint8Array;
  private readonly crowds = new Map<number, Crowd>();

  /** `agreed` = what fact sets have in common; `states` = all states so far. */
  constructor(nodes: number, agreed: (all: readonly Facts[]) => Facts, states: readonly State[]) {
    this.agreed = agreed;
    this.states = states;
    this.arrived = new Uint8Array(nodes);
  }

  /** The facts with which a path goes on that arrives at a node with facts that are new there. */
  at({ spot, frame }: Arrival, facts: Facts): Facts {
    const count = this.arrived[spot.number] ?? 0;
    if (count < WIDEN_AT) {
      this.arrived[spot.number] = count + 1;
      return facts;
    }
    const crowd = remember(this.crowds, spot.number, (node) => this.crowdAt(node));
    const pair = pairOf(frame, facts);
    if (crowd.told.has(pair)) return facts;
    crowd.agreed = this.agreed([crowd.agreed, facts]);
    if (crowd.told.size >= WIDEN_AT) return crowd.agreed;
    crowd.told.add(pair);
    return facts;
  }

  private crowdAt(node: number): Crowd {
    const here = this.states.filter(({ spot }) => spot.number === node);
    return { told: new Set(here.map(({ frame, facts }) => pairOf(frame, facts))), agreed: this.agreed(here.map(({ facts }) => facts)) };
  }
}
