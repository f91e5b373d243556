import { remember } from "../../model/maps.ts";
import type { Facts } from "../conditions/facts.ts";
import type { Arrival, State } from "./state.ts";

/** Everything that distinguishes two states at one node. */
export interface Context extends Pick<State, "frame" | "facts" | "gate" | "branch" | "handed"> {
  readonly number: number;
  /** The contexts that differ from this one only in what is known. */
  readonly beside: Map<Facts, Context>;
}

/** Gives equal contexts one identity. */
export class Contexts {
  private readonly idOf: (thing: object | null) => number;
  private readonly known = new Map<string, Context>();
  /** The context of each state, by its index. */
  private readonly ofState: Context[] = [];

  constructor(idOf: (thing: object | null) => number) {
    this.idOf = idOf;
  }

  /** Most steps change only the node, and most others only what is known; only the rest is looked up by everything. */
  of(arrival: Arrival, facts: Facts): Context {
    const beside = this.last(arrival);
    if (beside?.facts === facts) return beside;
    const made = beside?.beside.get(facts);
    if (made) return made;
    const context = this.among(arrival, facts);
    beside?.beside.set(facts, context);
    return context;
  }

  /** Says that the next state has this context. */
  note(context: Context): void {
    this.ofState.push(context);
  }

  /** The context of the state before, if nothing has changed except what is known. */
  private last({ frame, gate, branch, handed, before }: Arrival): Context | undefined {
    const last = before ? this.ofState[before.index] : undefined;
    return last?.frame === frame && last.gate === gate && last.branch === branch && last.handed === handed ? last : undefined;
  }

  private among({ frame, gate, branch, handed }: Arrival, facts: Facts): Context {
    const key = `${frame.id} ${facts.id} ${gate} ${this.idOf(branch)} ${this.idOf(handed)}`;
    return remember(this.known, key, () => ({ number: this.known.size, frame, facts, gate, branch, handed, beside: new Map() }));
  }
}
