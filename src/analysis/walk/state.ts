import type { Exit, Flow, Opaque } from "../../model/model.ts";
import type { Facts, Value, Values } from "../conditions/facts.ts";
import type { Gate, OutcomeKind, Spot } from "../journey.ts";
import type { Goal } from "../reach/goals.ts";

/** A state of a walk: each combination of node, stack, facts, gate and hand-back is walked once. */
export interface State {
  /** Its index in the walk. */
  readonly index: number;
  readonly spot: Spot;
  /** True if the node is a call whose flow has come back, so that its own exits are due. */
  readonly after: boolean;
  readonly frame: Frame;
  readonly facts: Facts;
  readonly gate: Gate;
  /** The branch that gave the gate `chosen` or `condition`. */
  readonly branch: Branch | null;
  readonly handed: Handed | null;
  /** How well literals written here are known; `null` = certainly: there was no fork before, or its ways have met. */
  readonly fork: Fork | null;
  /** The state before and the exit taken there; `null` at the start of a frame. */
  readonly before: State | null;
  readonly by: Exit | null;
  /** On the first state of a frame, and after a return: the state of the call, whose own way belongs to the route. */
  readonly call: State | null;
  /** `ask`: the states from which it was reached; if no answer leads to anybody, each of these ways ends there. */
  readonly arrivals: (State | null)[] | null;
  /** True if the bot rests here, because no answer leads to anybody. */
  rests: boolean;
  /** True if the path stops, waits for the customer or hands over here: a way out of any cycle. */
  leaves: boolean;
}

/** How a path arrives at a node: what it knows and has passed, and where it comes from. */
export interface Arrival extends Omit<State, "index" | "facts" | "arrivals" | "rests" | "leaves"> {
  readonly values: Values;
}

/** One activation of a flow. A root frame does not know its caller. */
export interface Frame {
  readonly id: number;
  readonly flow: Flow;
  readonly root: boolean;
  /** True if nothing is on the stack, so that a return has no caller. */
  readonly direct: boolean;
  /** True if the frame belongs to another bot that listens and hands back whatever it understands. */
  readonly listening: boolean;
  /** True if the frame belongs to the request's own bot, which was left and is called anew. */
  readonly again: boolean;
  /** What is reachable after leaving the flow or the whole bot; the same for every caller of the frame. */
  readonly ahead: Ahead;
  readonly callers: State[];
  /** The returns so far, to be replayed for later callers. */
  readonly returns: Set<Comeback>;
}

/** True if the goal is reachable after leaving the flow or bot by one of these kinds of returns (a mask). */
export type Ahead = (scope: "flow" | "bot", goal: Goal, kinds: number) => boolean;

/** A return to the callers of a frame. */
export interface Comeback {
  readonly state: State;
  readonly scope: "flow" | "bot";
  /** True if the bot listened and understood something that this path does not know. */
  readonly heard: boolean;
}

/** The branch that a path took although another one leads to a person. */
export interface Branch {
  readonly spot: Spot;
  readonly exit: Exit;
  readonly words: string;
  /** If the branch is an answer to a question: the variables that hold it. A later guard on them distinguishes answers, too. */
  readonly asks: readonly string[];
  /** Exits, by number, that lead to a person and were ruled out only by what the path knew. If no path takes one, the branch is certain. */
  readonly instead: readonly number[];
}

/** How a literal written behind a fork is known: by a guess, or by an answer of the customer. */
export type Fork = Pick<Value, "guessed" | "asked">;

/** A call that got something back, and whether its caller has tested that. */
export interface Handed {
  readonly call: Spot;
  readonly tested: boolean;
  /** The event that handed it back, if there was one. */
  readonly event?: string;
}

/** An end that the walk found; the first state that met it has the shortest route. */
export interface End {
  readonly kind: OutcomeKind;
  readonly gate: Gate;
  readonly branch: Branch | null;
  /** The node on which the path stops; `null` = the request itself. */
  readonly spot: Spot | null;
  readonly state: State;
  /** The last state of the route; `null` = the path stops at the request itself. */
  readonly last: State | null;
  readonly target?: string;
  readonly hides?: Opaque;
  readonly cycle?: readonly Spot[];
  readonly swallowedAt?: Spot;
  readonly raised?: string;
  readonly waitsAt?: Spot;
}
