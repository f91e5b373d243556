import type { Exit, Flow, Opaque } from "../../model/model.ts";
import type { Facts, Value, Values } from "../conditions/facts.ts";
import type { Gate, OutcomeKind, Spot } from "../journey.ts";
import type { Goal } from "../reach/goals.ts";

/** The states of a walk. Each (node, stack, facts, gate, hand-back) is walked once. */
export interface State {
  /** Its position in the walk. */
  readonly index: number;
  readonly spot: Spot;
  /** The called flow came back: the node's own exits are due. */
  readonly after: boolean;
  readonly frame: Frame;
  readonly facts: Facts;
  readonly gate: Gate;
  /** The branch that gave the gate `chosen` or `condition`. */
  readonly branch: Branch | null;
  readonly handed: Handed | null;
  /** How literals are known that are written here; `null` = for certain: no branch before can be told, or its ways have met. */
  readonly fork: Fork | null;
  /** How the path came here; `null` at the start of a frame. */
  readonly before: State | null;
  readonly by: Exit | null;
  /** On a state behind a return: the state of the call, whose own way belongs to the route. */
  readonly call: State | null;
  /** `ask`: every way by which it was reached; where it leads to nobody, each of them ends there. */
  readonly arrivals: (State | null)[] | null;
  /** The bot rests here: no answer leads to anybody. */
  rests: boolean;
  /** True where the path stops, waits for the customer, or hands over: a way out of any cycle. */
  leaves: boolean;
}

/** How a path comes to a node: what it knows and has passed, and from where it comes. */
export interface Arrival extends Omit<State, "index" | "facts" | "arrivals" | "rests" | "leaves"> {
  readonly values: Values;
}

/** One activation of a flow. A root frame does not know its caller. */
export interface Frame {
  readonly id: number;
  readonly flow: Flow;
  readonly root: boolean;
  /** Nothing is on the stack: a return has no caller. */
  readonly direct: boolean;
  /** The frame belongs to another bot that listens: whatever it understands, it hands back. */
  readonly listening: boolean;
  /** What is reachable once the flow, or the whole bot, is left: the same for every caller of the frame. */
  readonly ahead: Ahead;
  readonly callers: State[];
  /** Returns seen so far, replayed for callers that come later. */
  readonly returns: Set<Comeback>;
}

/** `kinds` = the kinds of returns by which it is left. */
export type Ahead = (scope: "flow" | "bot", goal: Goal, kinds: number) => boolean;

/** A state at a call to which the flow that it entered comes back. */
export interface Comeback {
  readonly state: State;
  readonly scope: "flow" | "bot";
  /** The bot listened and understood something that this path does not know. */
  readonly heard: boolean;
}

/** The branch that a path took where another one leads to a person. */
export interface Branch {
  readonly spot: Spot;
  readonly exit: Exit;
  readonly words: string;
  /** The variables that tell it from the others, where it is the answer to a question: a later guard on them tells answers apart, too. */
  readonly asks: readonly string[];
  /** Exits, by number, that lead to a person and that only what the path knew ruled out: where no path takes one, the branch is certain. */
  readonly instead: readonly number[];
}

/** How a literal is known that is written behind a branch: by a guess, or by an answer of the customer. */
export type Fork = Pick<Value, "guessed" | "asked">;

/** A call whose caller has, or has not yet, tested what was handed back. */
export interface Handed {
  readonly call: Spot;
  readonly tested: boolean;
  /** The event by which it was handed back, if by one. */
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
