import { remember } from "../../model/maps.ts";
import type { Facts } from "../conditions/facts.ts";
import type { Arrival, State } from "./state.ts";

/** What tells two states at one node apart. */
export interface Context extends Pick<State, "frame" | "facts" | "gate" | "branch" | "handed"> {
  readonly number: number;
  /** Contexts that differ from it in what is known alone. */
  readonly beside: Map<Facts, Context>;
}

/** Gives equal contexts one identity. */
export class Contexts {
  private readonly idOf: (thing: object | null) => number;
  private readonly known = new Map<string, Context>();
  /** By the number of the state. */
  private readonly ofState: Context[] = [];

  constructor(idOf: (thing: object | null) => number) {
    this.idOf = idOf;
  }

  /** Most steps of a path change nothing but the node, and most others what is known alone: only the rest is looked up by all that it holds. */
  of(arrival: Arrival, facts: Facts): Context {
    const beside = this.last(arrival);
    if (beside?.facts === facts) return beside;
    const made = beside?.beside.get(facts);
    if (made) return made;
    const context = this.among(arrival, facts);
    beside?.beside.set(facts, context);
    return context;
  }

  /** The next state is made in this one. */
  note(context: Context): void {
    this.ofState.push(context);
  }

  /** The context that the path had one step before, if nothing but what is known has changed. */
  private last({ frame, gate, branch, handed, before }: Arrival): Context | undefined {
    const last = before ? this.ofState[before.index] : undefined;
    return last?.frame === frame && last.gate === gate && last.branch === branch && last.handed === handed ? last : undefined;
  }

  private among({ frame, gate, branch, handed }: Arrival, facts: Facts): Context {
    const key = `${frame.id} ${facts.id} ${gate} ${this.idOf(branch)} ${this.idOf(handed)}`;
    return remember(this.known, key, () => ({ number: this.known.size, frame, facts, gate, branch, handed, beside: new Map() }));
  }
}
